// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/catalogue/types/types.h"
#include "core/sharing/aftermerge.h"
#include "core/sharing/merge.h"
#include "core/sharing/package.h"
#include "core/sharing/seal.h"
#include "core/sharing/unmerge.h"
#include "core/sharing/unsealed.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("cli", text, nullptr, count);
}

/// The first line of the file that the option names; empty without the option.
QString passphraseOf(const Arguments &arguments)
{
    const auto option = QStringLiteral("passphrase-file");
    if (!arguments.has(option))
        return {};
    QFile file(arguments.value(option));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::CannotOpen,
                      say(QT_TRANSLATE_NOOP("cli", "The file with the passphrase could not be read.")),
                      file.errorString());
    const QString line =
        QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    if (line.isEmpty())
        throw Failure(
            Failure::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("cli", "The file with the passphrase begins with an empty line.")));
    return line;
}

QByteArray typesOf(const Catalogue &catalogue, const MergeReport &report)
{
    JsonObject types;
    for (auto type = report.types.begin(); type != report.types.end(); ++type)
        types.addJson(catalogue.type(type.key()).name(), JsonObject()
                                                             .add(QStringLiteral("new"), type->added)
                                                             .add(QStringLiteral("changed"), type->changed)
                                                             .add(QStringLiteral("deleted"), type->removed)
                                                             .text());
    return types.text();
}

QByteArray objectOf(const Catalogue &catalogue, const MergeReport &report)
{
    return JsonObject()
        .add(QStringLiteral("file"), report.path)
        .add(QStringLiteral("sender"), report.sender)
        .addJson(QStringLiteral("types"), typesOf(catalogue, report))
        .add(QStringLiteral("conflicts"), report.conflicts)
        .add(QStringLiteral("duplicates"), report.duplicates)
        .add(QStringLiteral("erased"), report.erased)
        .text();
}

QList<QStringList> rowsOf(const Records &records, const MergeReport &report)
{
    const QString file = QFileInfo(report.path).fileName();
    QList<QStringList> rows;
    for (auto type = report.types.begin(); type != report.types.end(); ++type)
        rows += {file, plural(records.words(), records.file().catalogue().type(type.key())),
                 counted(QT_TRANSLATE_N_NOOP("cli", "%n new"), type->added),
                 counted(QT_TRANSLATE_N_NOOP("cli", "%n changed"), type->changed),
                 counted(QT_TRANSLATE_N_NOOP("cli", "%n removed"), type->removed)};
    const std::pair<const char *, int> others[] = {
        {QT_TRANSLATE_N_NOOP("cli", "%n conflicts"), report.conflicts},
        {QT_TRANSLATE_N_NOOP("cli", "%n possible duplicates"), report.duplicates},
        {QT_TRANSLATE_N_NOOP("cli", "%n erased values"), report.erased},
        {QT_TRANSLATE_N_NOOP("cli", "%n withheld values"), report.withheld},
        {QT_TRANSLATE_N_NOOP("cli", "%n values that had been withheld"), report.filled}};
    for (const auto &[text, count] : others)
        if (count > 0)
            rows += {file, counted(text, count)};
    if (rows.isEmpty())
        rows += {file, say(report.isNew ? QT_TRANSLATE_NOOP("cli", "Nothing looks different.")
                                        : QT_TRANSLATE_NOOP("cli", "It brings nothing new."))};
    if (report.isOtherLineage)
        rows += {file,
                 say(QT_TRANSLATE_NOOP("cli", "It began as a file of its own, not as a copy of this one."))};
    return rows;
}

void mergeFiles(Session &session)
{
    Records &records = session.toWrite();
    const QStringList given = session.arguments().from(1);
    const Unsealed others(given, passphraseOf(session.arguments()));
    const bool isPreview = session.arguments().has(QStringLiteral("preview"));
    auto reports =
        isPreview ? previewMerge(records.file(), others.paths()) : merge(records.file(), others.paths());
    const QStringList left = isPreview ? QStringList() : afterMerge(records.file(), reports);
    for (MergeReport &report : reports)
        if (const auto index = others.paths().indexOf(report.path); index >= 0)
            report.path = given[index];
    QList<QByteArray> objects;
    QList<QStringList> rows;
    for (const MergeReport &report : reports)
        session.format() == Format::Json ? objects.push_back(objectOf(session.catalogue(), report))
                                         : rows.append(rowsOf(records, report));
    for (const QString &sentence : left)
        rows += {QString(), sentence};
    session.format() == Format::Json ? session.printJson(jsonArray(objects)) : session.printTable(rows);
}

void unmergeLast(Session &session)
{
    DataFile &file = session.toWrite().file();
    const QStringList names = lastMerge(file);
    unmerge(file);
    session.print(names.join(QLatin1Char('\n')));
}

/// The peer of a name; several installations may write under one.
std::optional<Peer> peerOf(Session &session, DataFile &file)
{
    const auto option = QStringLiteral("for");
    if (!session.arguments().has(option))
        return std::nullopt;
    const QString name = session.arguments().value(option);
    for (const Peer &peer : peersOf(file))
        if (peer.name == name)
            return peer;
    return std::nullopt; // whoever has sent nothing yet is sent everything
}

Persons personsOf(const Arguments &arguments)
{
    const auto option = QStringLiteral("persons");
    if (!arguments.has(option))
        return Persons::Full;
    const std::pair<const char *, Persons> choices[] = {
        {"full", Persons::Full}, {"roles", Persons::Roles}, {"none", Persons::None}};
    for (const auto &[name, persons] : choices)
        if (arguments.value(option) == QLatin1String(name))
            return persons;
    throw UsageError(say(QT_TRANSLATE_NOOP("cli", "--persons is full, roles or none")));
}

/// The record of @p type that the option names.
std::optional<ScopeRoot> rootOf(Session &session, const Records &records, const char *option, int type)
{
    if (!session.arguments().has(QLatin1String(option)))
        return std::nullopt;
    const RecordType &scope = records.file().catalogue().type(type);
    Field field;
    field.kind = Kind::Reference;
    field.target = type;
    field.name = QLatin1String(option);
    field.label = scope.singular();
    return ScopeRoot{&scope,
                     valueOf(records, field, session.arguments().value(QLatin1String(option))).toId()};
}

/// What the package is to be limited to; nothing for a whole one.
std::optional<Scope> scopeOf(Session &session, const Records &records)
{
    Scope scope{{}, personsOf(session.arguments())};
    const std::pair<const char *, int> options[] = {{"municipality", TypeNumber::Municipality},
                                                    {"body", TypeNumber::Body},
                                                    {"series", TypeNumber::EventSeries}};
    for (const auto &[option, type] : options)
        if (const auto root = rootOf(session, records, option, type))
            scope.roots.push_back(*root);
    if (scope.roots.empty() && scope.persons == Persons::Full)
        return std::nullopt;
    return scope;
}

void writeAsAsked(Session &session, const Records &records, const QString &target)
{
    if (const auto scope = scopeOf(session, records))
        writePackage(records.file(), target, *scope);
    else
        writePackage(records.file(), target, peerOf(session, records.file()));
}

void packFile(Session &session)
{
    const Records &records = session.toRead();
    const QString output = session.arguments().value(QStringLiteral("output"));
    const QString passphrase = passphraseOf(session.arguments());
    if (passphrase.isEmpty()) {
        writeAsAsked(session, records, output);
        return;
    }
    const QTemporaryDir folder;
    const QString open = folder.filePath(QFileInfo(output).fileName());
    writeAsAsked(session, records, open);
    seal(open, output, passphrase);
}

} // namespace

std::vector<Command> sharingCommands()
{
    const auto file = QStringLiteral("FILE");
    return {
        {{QStringLiteral("merge"),
          QStringLiteral("FILE OTHER…"),
          {QStringLiteral("preview"), QStringLiteral("passphrase-file=F")}},
         mergeFiles},
        {{QStringLiteral("unmerge"), file, {}}, unmergeLast},
        {{QStringLiteral("package"),
          file,
          {QStringLiteral("!output=F"), QStringLiteral("for=NAME"), QStringLiteral("municipality=CODE"),
           QStringLiteral("body=ID"), QStringLiteral("series=ID"), QStringLiteral("persons=WHICH"),
           QStringLiteral("passphrase-file=F")}},
         packFile},
    };
}

} // namespace raatihuone
