// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/triggers.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

/// Takes the next dot and, outside a commit of the program, opens a commit of one change.
const auto openCommit =
    QStringLiteral("UPDATE local SET seq = seq + 2 - open; "
                   "INSERT INTO edit_commit SELECT (site << 32) | (seq - 1), "
                   "max(CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) << 16, "
                   "1 + (SELECT coalesce(max(hlc), 0) FROM edit_commit)), "
                   "'(outside)', 'outside', NULL, NULL, randomblob(8) FROM local WHERE NOT open; ");

const auto closeCommit = QStringLiteral("UPDATE site SET seq = (SELECT seq FROM local) WHERE id = (SELECT "
                                        "site FROM local) AND NOT (SELECT open FROM local); ");

QString name(const RecordType &type, const QString &suffix)
{
    return quoted(type.name() + QLatin1Char('_') + suffix);
}

QString insertTrigger(const RecordType &type)
{
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER INSERT ON %2 "
               "WHEN (SELECT track AND NEW.id NOT BETWEEN lo AND (site << 32) | seq FROM local) BEGIN %3"
               "UPDATE %2 SET id = (SELECT (site << 32) | seq FROM local) WHERE id = NEW.id; %4END")
        .arg(name(type, QStringLiteral("insert")), quoted(type.name()), openCommit, closeCommit);
}

QString replaceTrigger(const RecordType &type)
{
    return QStringLiteral(
               "CREATE TRIGGER %1 BEFORE INSERT ON %2 "
               "WHEN (SELECT track AND NOT open FROM local) AND EXISTS(SELECT 1 FROM %2 WHERE id = NEW.id) "
               "BEGIN SELECT RAISE(ABORT, 'a row with this id exists: use UPDATE'); END")
        .arg(name(type, QStringLiteral("replace")), quoted(type.name()));
}

QString idTrigger(const RecordType &type)
{
    return QStringLiteral(
               "CREATE TRIGGER %1 BEFORE UPDATE OF id ON %2 "
               "WHEN NEW.id IS NOT OLD.id AND (SELECT track AND NEW.id <> (site << 32) | seq FROM local) "
               "BEGIN SELECT RAISE(ABORT, 'the id of a row never changes'); END")
        .arg(name(type, QStringLiteral("id")), quoted(type.name()));
}

QString deleteTrigger(const RecordType &type, int version)
{
    QStringList values;
    for (const Field *field : columnsOf(type, version))
        values += QStringLiteral("'%1', OLD.%2").arg(type.column(*field)).arg(quoted(field->name));
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER DELETE ON %2 WHEN (SELECT track FROM local) BEGIN "
               "SELECT RAISE(ABORT, 'shipped rows are archived, not deleted') WHERE OLD.id < 4294967296; %3"
               "UPDATE local SET prev = (SELECT CASE count(*) WHEN 0 THEN NULL ELSE json_group_array(id) END "
               "FROM (SELECT id FROM edit WHERE \"row\" = OLD.id AND live ORDER BY id)); "
               "UPDATE edit SET live = 0 WHERE \"row\" = OLD.id AND col = %4 AND live; "
               "INSERT INTO edit SELECT (site << 32) | seq, OLD.id, %4, 1, prev, NULL, 0 FROM local; "
               "INSERT INTO grave VALUES(OLD.id, %4, json_object(%5)); %6END")
        .arg(name(type, QStringLiteral("delete")), quoted(type.name()), openCommit)
        .arg(type.number() * 100)
        .arg(values.join(QStringLiteral(", ")), closeCommit);
}

QString updateTrigger(const RecordType &type, const Field &field)
{
    const QString column = quoted(field.name);
    const QString body = field.isReadOnly && type.isReferenceData()
                             ? QStringLiteral("SELECT RAISE(ABORT, 'shipped values are read-only');")
                             : QStringLiteral("INSERT INTO edit_entry VALUES(NEW.id, %1, OLD.%2, NEW.%2);")
                                   .arg(type.column(field))
                                   .arg(column);
    return QStringLiteral("CREATE TRIGGER %1 AFTER UPDATE OF %2 ON %3 "
                          "WHEN OLD.%2 IS NOT NEW.%2 AND (SELECT track FROM local) BEGIN %4 END")
        .arg(name(type, QStringLiteral("update%1").arg(field.number)), column, quoted(type.name()), body);
}

} // namespace

QStringList triggersOf(const RecordType &type, int version)
{
    QStringList triggers{insertTrigger(type), replaceTrigger(type), idTrigger(type),
                         deleteTrigger(type, version)};
    for (const Field *field : columnsOf(type, version))
        triggers += updateTrigger(type, *field);
    return triggers;
}

} // namespace raatihuone
