// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

using Entries = std::vector<HistoryEntry>;

QJsonValue idOrNull(RowId id)
{
    return id.isValid() ? QJsonValue(id.toText()) : QJsonValue::Null;
}

QJsonValue valueIn(const HistoryEntry &entry, const Value &value)
{
    if (!entry.field && value.toNumber() > 1) // the record that stands for it
        return value.toText();
    return entry.field ? jsonValue(*entry.field, value) : jsonValue(value);
}

QByteArray objectOf(const HistoryEntry &entry)
{
    return JsonObject()
        .add(QStringLiteral("commit"), idOrNull(entry.commit))
        .add(QStringLiteral("kind"), entry.kind)
        .add(QStringLiteral("at"), entry.at.toString(Qt::ISODate))
        .add(QStringLiteral("author"), entry.author)
        .add(QStringLiteral("label"), entry.label)
        .add(QStringLiteral("type"), entry.type ? QJsonValue(entry.type->name()) : QJsonValue::Null)
        .add(QStringLiteral("record"), idOrNull(entry.record))
        .add(QStringLiteral("field"), entry.field ? QJsonValue(entry.field->name) : QJsonValue::Null)
        .add(QStringLiteral("old"), valueIn(entry, entry.oldValue))
        .add(QStringLiteral("new"), valueIn(entry, entry.newValue))
        .text();
}

/// "Name: old → new", or what became of the whole record.
QString changeOf(const Records &records, const HistoryEntry &entry)
{
    if (!entry.type)
        return {};
    const QString type = singular(records.words(), *entry.type);
    if (!entry.field && entry.newValue.toNumber() > 1)
        return QCoreApplication::translate("cli", "%1 combined: %2 with %3")
            .arg(type, records.title(*entry.type, entry.record),
                 records.title(*entry.type, entry.newValue.toId()));
    if (!entry.field)
        return (entry.newValue == Value(1) ? QCoreApplication::translate("cli", "%1 added: %2")
                                           : QCoreApplication::translate("cli", "%1 removed: %2"))
            .arg(type, records.title(*entry.type, entry.record));
    const auto shown = [&records, &entry](const Value &value) {
        return value.isNull() ? QString(QChar(0x2014)) : records.shown(*entry.type, *entry.field, value);
    };
    return QStringLiteral("%1: %2 → %3")
        .arg(label(records.words(), *entry.field), shown(entry.oldValue), shown(entry.newValue));
}

QStringList rowOf(const Records &records, const HistoryEntry &entry)
{
    const QString at = entry.at.toString(Qt::ISODate);
    return {at, entry.author, entry.label.isEmpty() ? entry.kind : entry.label,
            entry.record.isValid() ? entry.record.toText() : QString(), changeOf(records, entry)};
}

/// Also of a record that was removed, which has edits but no row.
Entries entriesOfRecord(Session &session)
{
    const RecordType &type = session.typeAt(1);
    const QString text = session.arguments().at(2);
    const Entries entries = historyOf(session.toRead().file(), type, RowId::fromText(text));
    if (entries.size() > 1)
        return entries;
    return historyOf(session.toRead().file(), type, session.record(type, type.name(), text));
}

void showHistory(Session &session)
{
    const bool isOfRecord = session.arguments().count() > 1;
    session.arguments().expectAtLeast(isOfRecord ? 3 : 1);
    Records &records = session.toRead();
    const Entries entries = isOfRecord ? entriesOfRecord(session) : history(records.file());
    QList<QByteArray> objects;
    QList<QStringList> rows;
    for (const HistoryEntry &entry : entries)
        session.format() == Format::Json ? objects.push_back(objectOf(entry))
                                         : rows.push_back(rowOf(records, entry));
    session.format() == Format::Json ? session.printJson(jsonArray(objects)) : session.printTable(rows);
}

void takeBack(Session &session, std::optional<UndoReport> (*step)(DataFile &), const QString &nothing)
{
    DataFile &file = session.toWrite().file();
    const auto report = step(file);
    if (!report)
        throw Failure(Failure::Kind::NotFound, nothing);
    // What another program wrote has no label.
    session.print(
        file.connection()
            .value("SELECT coalesce(nullif(label, ''), kind) FROM edit_commit WHERE id = ?", report->commit)
            ->toText());
    if (report->skipped > 0)
        session.print(QCoreApplication::translate(
            "cli", "%n values stay as they are: somebody has changed them since.", nullptr, report->skipped));
}

void undoLast(Session &session)
{
    takeBack(session, undo, QCoreApplication::translate("cli", "There is nothing to undo."));
}

void redoLast(Session &session)
{
    takeBack(session, redo, QCoreApplication::translate("cli", "There is nothing to redo."));
}

} // namespace

std::vector<Command> historyCommands()
{
    const auto file = QStringLiteral("FILE");
    return {
        {{QStringLiteral("history"), QStringLiteral("FILE [TYPE] [ID]"), {}}, showHistory},
        {{QStringLiteral("undo"), file, {}}, undoLast},
        {{QStringLiteral("redo"), file, {}}, redoLast},
    };
}

} // namespace raatihuone
