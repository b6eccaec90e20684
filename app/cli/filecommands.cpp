// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/restore.h"
#include "app/cli/session.h"
#include "core/actions/makefile.h"
#include "core/edits/check.h"
#include "core/edits/dump.h"
#include "core/file/backup.h"
#include "core/rules/brokenrules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void refuseExisting(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Failure(Failure::Kind::CannotOpen,
                      QCoreApplication::translate(
                          "file", "There is a file of this name already. Choose another name."));
}

void example(Session &session)
{
    refuseExisting(session.path());
    makeExample(session.path(), session.schema(), session.installation());
}

/// "fi,sv" becomes the choice fi_sv.
QString languagesChoice(const Arguments &arguments)
{
    static const QStringList known{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("fi_sv"),
                                   QStringLiteral("sv_fi")};
    const auto option = QStringLiteral("languages");
    if (!arguments.has(option))
        return known.first();
    const QString choice = arguments.value(option).replace(QLatin1Char(','), QLatin1Char('_'));
    if (!known.contains(choice))
        throw UsageError(say(QT_TRANSLATE_NOOP("cli", "--languages is one of fi, sv, fi,sv and sv,fi")));
    return choice;
}

void newFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    const NewFile wanted{arguments.value(QStringLiteral("municipality")),
                         arguments.value(QStringLiteral("county")), languagesChoice(arguments)};
    if (wanted.municipality.isEmpty() == wanted.county.isEmpty())
        throw UsageError(say(QT_TRANSLATE_NOOP("cli", "give either --municipality or --county")));
    refuseExisting(session.path());
    makeNewFile(session.path(), wanted, session.schema(), session.installation());
}

void generateRecords(Session &session)
{
    const Arguments &arguments = session.arguments();
    const int count = arguments.value(QStringLiteral("records")).toInt();
    const QByteArray seed = arguments.value(QStringLiteral("seed")).toUtf8();
    if (QFileInfo::exists(session.path()))
        generate(session.toWrite().file(), count, seed);
    else
        makeGenerated(session.path(), count, seed, session.schema(), session.installation());
}

using Facts = std::vector<std::pair<QString, QJsonValue>>;

Facts factsOf(Records &records)
{
    DataFile &file = records.file();
    const auto number = [&file](const char *sql) { return file.connection().value(sql)->toNumber(); };
    const auto unit = file.connection().value("SELECT min(id) FROM unit WHERE NOT archived")->toId();
    const RecordType &unitType = file.catalogue().type(QStringLiteral("unit"));
    const QDateTime last = file.lastCommitTime();
    return {{QStringLiteral("unit"), records.title(unitType, unit)},
            {QStringLiteral("lineage"), file.meta(QStringLiteral("lineage"))},
            {QStringLiteral("made_up"), file.meta(QStringLiteral("made_up"))},
            {QStringLiteral("schema"), number("PRAGMA user_version")},
            {QStringLiteral("commits"), number("SELECT count(*) FROM edit_commit")},
            {QStringLiteral("sites"), number("SELECT count(*) FROM site WHERE seq > 0")},
            {QStringLiteral("last_change"), last.isValid() ? last.toString(Qt::ISODate) : QString()},
            {QStringLiteral("size"), QFileInfo(file.path()).size()}};
}

/// How many rows each type has, shipped rows too.
Facts countsOf(DataFile &file)
{
    Facts counts;
    for (const RecordType &type : file.catalogue().types())
        if (!type.isLink())
            counts.emplace_back(type.name(),
                                file.connection()
                                    .value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(type.name()))
                                    ->toNumber());
    return counts;
}

JsonObject objectOf(const Facts &facts)
{
    JsonObject object;
    for (const auto &[name, value] : facts)
        object.add(name, value.isString() && value.toString().isEmpty() ? QJsonValue::Null : value);
    return object;
}

QList<QStringList> rowsOf(const Facts &facts)
{
    QList<QStringList> rows;
    for (const auto &[name, value] : facts)
        rows += {name, value.toVariant().toString()};
    return rows;
}

void info(Session &session)
{
    Records &records = session.toRead();
    const Facts facts = factsOf(records), counts = countsOf(records.file());
    if (session.format() == Format::Json) {
        session.printJson(objectOf(facts).addJson(QStringLiteral("records"), objectOf(counts).text()).text());
        return;
    }
    session.printTable(rowsOf(facts));
    session.print(QString());
    session.printTable(rowsOf(counts));
}

void checkFile(Session &session)
{
    Records &records = session.toRead();
    const CheckReport report = check(records.file());
    for (const QString &warning : report.warnings)
        session.print(warning);
    if (!report.damages.isEmpty())
        throw Failure(Failure::Kind::Damaged, report.damages.join(QLatin1Char(' ')));
    for (const BrokenRule &rule : brokenRules(records))
        session.print(QStringLiteral("%1 %2: %3").arg(rule.type->name(), rule.record.toText(), rule.message));
}

void backup(Session &session)
{
    DataFile &file = session.toRead().file();
    const Backups backups(session.installation().backupFolder(), file.path());
    session.print(backups.make(file.connection(), QStringLiteral("manual"), session.installation().now()));
}

void restore(Session &session)
{
    restoreBackup(session.path(), session.arguments().at(1), session.schema(), session.installation());
}

void dumpFile(Session &session)
{
    const bool onlyValues = session.arguments().has(QStringLiteral("values"));
    dump(session.toRead().file(), onlyValues ? DumpScope::Values : DumpScope::Everything, session.output());
}

} // namespace

std::vector<Command> fileCommands()
{
    const auto file = QStringLiteral("FILE");
    return {
        {{QStringLiteral("example"), file, {}}, example},
        {{QStringLiteral("new"),
          file,
          {QStringLiteral("!municipality=CODE county=CODE"), QStringLiteral("languages=fi,sv")}},
         newFile},
        {{QStringLiteral("generate"), file, {QStringLiteral("!records=N"), QStringLiteral("seed=S")}},
         generateRecords},
        {{QStringLiteral("info"), file, {}}, info},
        {{QStringLiteral("check"), file, {}}, checkFile},
        {{QStringLiteral("backup"), file, {}}, backup},
        {{QStringLiteral("restore"), QStringLiteral("FILE BACKUP"), {}}, restore},
        {{QStringLiteral("dump"), file, {QStringLiteral("values")}}, dumpFile},
    };
}

} // namespace raatihuone
