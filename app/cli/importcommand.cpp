// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/writeimport.h"
#include "core/formats/tabletext.h"
#include "core/formats/textfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <array>

namespace raatihuone {

namespace {

struct NamedState
{
    ImportState state;
    const char *name;
};

constexpr std::array states{
    NamedState{ImportState::New, "new"},
    NamedState{ImportState::Changed, "changed"},
    NamedState{ImportState::Unchanged, "unchanged"},
    NamedState{ImportState::Same, "same"},
    NamedState{ImportState::Refused, "refused"},
};

QString nameOf(ImportState state)
{
    for (const NamedState &each : states)
        if (each.state == state)
            return QLatin1String(each.name);
    return {};
}

QChar delimiterIn(const Arguments &arguments, const QString &text)
{
    const QString name = arguments.value(QStringLiteral("delimiter"));
    if (name.isEmpty())
        return delimiterOf(text);
    if (name == QLatin1String("tab") || name == QLatin1String("\\t"))
        return QLatin1Char('\t');
    if (name.size() != 1)
        throw UsageError(QCoreApplication::translate("cli", "--delimiter is one character, or tab"));
    return name.front();
}

QList<QStringList> tableIn(const Arguments &arguments)
{
    const QString path = arguments.at(2);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("vcf") || suffix == QLatin1String("ics"))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("cli", "%1: Only tables as text can be read. Save it as CSV.")
                .arg(path));
    if (arguments.has(QStringLiteral("sheet")))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("cli", "%1: A table as text has no sheets. Leave --sheet out.")
                .arg(path));
    const QString text = readTextFile(path, arguments.value(QStringLiteral("encoding")));
    const QList<QStringList> table = readTable(text, delimiterIn(arguments, text));
    if (table.isEmpty())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("cli", "%1: The table is empty.").arg(path));
    return table;
}

/// Every column that --map names must be there, and every field as well.
ImportMapping mappingIn(const Session &session, const RecordType &type, const QStringList &headings)
{
    QMap<QString, int> known;
    QStringList keys;
    for (const QString &heading : headings)
        keys += importKey(heading);
    const QStringList wishes = session.arguments().values(QStringLiteral("map"));
    for (const QString &wish : wishes) {
        const qsizetype equals = wish.lastIndexOf(QLatin1Char('='));
        const QString column = importKey(wish.left(equals)), field = wish.mid(equals + 1);
        if (!keys.contains(column))
            throw Failure(
                Failure::Kind::BadInput,
                QCoreApplication::translate("cli", "The table has no column \"%1\".").arg(wish.left(equals)));
        known.insert(column, field.isEmpty() ? 0 : Catalogue::field(type, field).number);
    }
    return mappingOf(type, headings, session.words(), known);
}

/// A script cannot be asked: it says beforehand that what may be a record of the file is that record.
void answerAll(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (row.state() == ImportState::Same)
            row.answer = ImportAnswer::Update;
}

QString messageOf(const ImportRow &row)
{
    if (row.state() == ImportState::Same && !hasErrors(row.problems))
        return QCoreApplication::translate("cli",
                                           "This may be \"%1\" of the file. Say --update-same, or name "
                                           "the record in a column \"id\".")
            .arg(row.matchTitle);
    for (const Problem &problem : row.problems)
        if (problem.severity == Problem::Severity::Error)
            return problem.field.isEmpty() ? problem.message
                                           : problem.field + QStringLiteral(": ") + problem.message;
    return row.notes.join(QStringLiteral(", "));
}

void preview(Session &session, const ImportPlan &plan)
{
    if (session.format() != Format::Json) {
        QList<QStringList> rows;
        for (const ImportRow &row : plan.rows)
            rows += {QString::number(row.number), nameOf(row.state()), row.matchTitle, messageOf(row)};
        session.printTable(rows);
        return;
    }
    QList<QByteArray> rows;
    for (const ImportRow &row : plan.rows)
        rows += JsonObject()
                    .add(QStringLiteral("row"), row.number)
                    .add(QStringLiteral("state"), nameOf(row.state()))
                    .add(QStringLiteral("record"),
                         row.match.isValid() ? QJsonValue(row.match.toText()) : QJsonValue::Null)
                    .add(QStringLiteral("message"), messageOf(row))
                    .text();
    JsonObject object;
    for (const NamedState &each : states)
        object.add(QLatin1String(each.name), plan.count(each.state));
    object.addJson(QStringLiteral("rows"), jsonArray(rows));
    session.printJson(object.text());
}

/// All or nothing.
void expectAllFit(const ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows)
        if (row.state() == ImportState::Refused || row.state() == ImportState::Same)
            throw Failure(
                Failure::Kind::BadInput,
                QCoreApplication::translate("cli", "row %1: %2").arg(row.number).arg(messageOf(row)));
}

void printCounts(Session &session, const ImportPlan &plan)
{
    QList<QStringList> counts;
    JsonObject object;
    for (const NamedState &each : states) {
        counts += {QLatin1String(each.name), QString::number(plan.count(each.state))};
        object.add(QLatin1String(each.name), plan.count(each.state));
    }
    if (session.format() == Format::Json)
        session.printJson(object.text());
    else
        session.printTable(counts);
}

void importTable(Session &session)
{
    const bool isPreview = session.arguments().has(QStringLiteral("preview"));
    const QList<QStringList> table = tableIn(session.arguments());
    const Records &records = isPreview ? session.toRead() : session.toWrite();
    const RecordType &type = session.typeAt(1);
    const ImportMapping mapping = mappingIn(session, type, table.first());
    ImportPlan plan =
        planImport({records.file().connection(), session.catalogue(), session.words()}, type, table, mapping);
    if (session.arguments().has(QStringLiteral("update-same")))
        answerAll(plan);
    if (isPreview) {
        preview(session, plan);
        return;
    }
    expectAllFit(plan);
    writeImport(records, plan);
    printCounts(session, plan);
}

} // namespace

std::vector<Command> importCommands()
{
    return {{{QStringLiteral("import"),
              QStringLiteral("FILE TYPE SOURCE"),
              {QStringLiteral("sheet=S"), QStringLiteral("encoding=E"), QStringLiteral("delimiter=D"),
               QStringLiteral("map=COLUMN=FIELD"), QStringLiteral("update-same"), QStringLiteral("preview")}},
             importTable}};
}

} // namespace raatihuone
