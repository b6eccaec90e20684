// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/triggers.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

QString name(const RecordType &type, const char *suffix)
{
    return quoted(type.name() + QLatin1Char('_') + QLatin1String(suffix));
}

QString insertTrigger(const RecordType &type)
{
    return QStringLiteral("CREATE TRIGGER %1 AFTER INSERT ON %2 BEGIN INSERT INTO outside_entry VALUES(1); "
                          "UPDATE local SET prev = NEW.id; "
                          "UPDATE %2 SET id = (SELECT dot FROM last_dot) WHERE id = NEW.id; "
                          "UPDATE local SET prev = NULL; END")
        .arg(name(type, "insert"), quoted(type.name()));
}

QString replaceTrigger(const RecordType &type)
{
    return QStringLiteral(
               "CREATE TRIGGER %1 BEFORE INSERT ON %2 WHEN EXISTS(SELECT 1 FROM %2 WHERE id = NEW.id) "
               "BEGIN SELECT RAISE(ABORT, 'a row with this id exists: use UPDATE'); END")
        .arg(name(type, "replace"), quoted(type.name()));
}

/// Only the insert trigger gives ids; local.prev says that it is at work.
QString idTrigger(const RecordType &type)
{
    return QStringLiteral("CREATE TRIGGER %1 BEFORE UPDATE OF id ON %2 "
                          "WHEN NEW.id IS NOT OLD.id AND (SELECT prev IS NOT OLD.id FROM local) "
                          "BEGIN SELECT RAISE(ABORT, 'the id of a row never changes'); END")
        .arg(name(type, "id"), quoted(type.name()));
}

QString graveValues(const RecordType &type, int version)
{
    QStringList values;
    for (const Field *field : columnsOf(type, version))
        values += QStringLiteral("'%1', OLD.%2").arg(type.column(*field)).arg(quoted(field->name));
    return values.join(QStringLiteral(", "));
}

/// What deletes a row is an edit of its existence: it has seen every head of the row. @p context is the table of the
/// triggers' context, @p dot gives the dot of the edit.
QString deletion(const RecordType &type, int version, const char *context, const char *dot)
{
    return QStringLiteral(
               "UPDATE %3 SET \"row\" = OLD.id, col = %1, prev = (SELECT '[' || group_concat(id) || ']' "
               "FROM "
               "(SELECT id FROM edit WHERE \"row\" = OLD.id AND live ORDER BY id)) WHERE k = 1; "
               "UPDATE edit SET live = 0 WHERE \"row\" = OLD.id AND col = %1 AND live; "
               "INSERT INTO edit SELECT %4, OLD.id, %1, 1, prev, NULL, 0 FROM %3; "
               "INSERT INTO grave VALUES(OLD.id, %1, json_object(%2), %5); END")
        .arg(type.number() * 100)
        .arg(graveValues(type, version), QLatin1String(context), QLatin1String(dot),
             QLatin1String(type.isLink() ? "OLD.owner" : "NULL"));
}

const char *refuseShipped()
{
    return "SELECT RAISE(ABORT, 'shipped rows are archived, not deleted') WHERE OLD.id < 4294967296; ";
}

QString outsideDeleteTrigger(const RecordType &type, int version)
{
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER DELETE ON %2 BEGIN %3INSERT INTO outside_entry VALUES(1); %4")
        .arg(name(type, "delete"), quoted(type.name()), QLatin1String(refuseShipped()),
             deletion(type, version, "local", "(SELECT dot FROM last_dot)"));
}

QString insideDeleteTrigger(const RecordType &type, int version)
{
    return QStringLiteral(
               "CREATE TEMP TRIGGER %1 AFTER DELETE ON main.%2 WHEN (SELECT open <> 2 FROM pending) BEGIN %3"
               "SELECT RAISE(ABORT, 'not in a commit') FROM pending WHERE open = 0; "
               "UPDATE pending SET seq = seq + 1 WHERE k = 1; %4")
        .arg(name(type, "delete"), quoted(type.name()), QLatin1String(refuseShipped()),
             deletion(type, version, "pending", "(site << 32) | seq"));
}

/// AFTER UPDATE of one column. The conflict clause and RAISE(ROLLBACK) spare the statement journal as well.
QString updateTrigger(const RecordType &type, const Field &field, const char *kind, const char *schema)
{
    const QString body =
        field.isReadOnly && type.isReferenceData()
            ? QStringLiteral("SELECT RAISE(ROLLBACK, 'shipped values are read-only');")
            : QStringLiteral("INSERT OR ROLLBACK INTO edit_entry VALUES(NEW.id, %1, OLD.%2, NEW.%2);")
                  .arg(type.column(field))
                  .arg(quoted(field.name));
    return QStringLiteral("CREATE %1 %2 AFTER UPDATE OF %3 ON %4%5 WHEN OLD.%3 IS NOT NEW.%3 BEGIN %6 END")
        .arg(QLatin1String(kind), triggerName(type, field), quoted(field.name), QLatin1String(schema),
             quoted(type.name()), body);
}

} // namespace

QString triggerName(const RecordType &type, const Field &field)
{
    return quoted(QStringLiteral("%1_update%2").arg(type.name()).arg(field.number));
}

QStringList outsideTriggers(const RecordType &type, int version)
{
    QStringList triggers{insertTrigger(type), replaceTrigger(type), idTrigger(type),
                         outsideDeleteTrigger(type, version)};
    for (const Field *field : columnsOf(type, version))
        triggers += updateTrigger(type, *field, "TRIGGER", "");
    return triggers;
}

QString insideTrigger(const RecordType &type, const Field &field)
{
    return updateTrigger(type, field, "TEMP TRIGGER", "main.");
}

QStringList insideTriggers(const RecordType &type, int version)
{
    QStringList triggers{insideDeleteTrigger(type, version)};
    for (const Field *field : columnsOf(type, version))
        triggers += insideTrigger(type, *field);
    return triggers;
}

QStringList insideContext()
{
    return {
        // The commit being written: its site, the dot given last, and the edit being made, of ("row", col), which
        // replaces prev. open: 0 no commit is open, 1 its changes become edits, 2 it writes the edits itself.
        // closed: 1 when partial or erased hold anything.
        QStringLiteral(
            "CREATE TEMP TABLE pending(k INTEGER PRIMARY KEY CHECK(k = 1), site INTEGER, seq INTEGER, "
            "open INTEGER, closed INTEGER, \"row\" INTEGER, col INTEGER, prev ANY) STRICT"),
        QStringLiteral("INSERT INTO pending(k, open, closed) SELECT 1, 0, EXISTS (SELECT 1 FROM partial) OR "
                       "EXISTS (SELECT 1 FROM erased)"),
        // One changed cell. The heads come in ascending order from the index edit_cell.
        QStringLiteral(
            "CREATE TEMP TRIGGER edit_entry_inside INSTEAD OF INSERT ON main.edit_entry BEGIN "
            "UPDATE OR ROLLBACK pending SET \"row\" = NEW.\"row\", col = NEW.col, seq = seq + 1, "
            "prev = (SELECT '[' || group_concat(id) || ']' FROM edit "
            "WHERE \"row\" = NEW.\"row\" AND col = NEW.col AND live = 1) WHERE k = 1 AND open <> 2; "
            "INSERT OR ROLLBACK INTO replaced SELECT \"row\", col FROM pending "
            "WHERE k = 1 AND open <> 2 AND (prev IS NOT NULL OR closed OR open = 0); "
            "INSERT OR ROLLBACK INTO edit SELECT (site << 32) | seq, NEW.\"row\", NEW.col, 1, prev, NEW.old, "
            "NEW.new FROM pending WHERE k = 1 AND open <> 2; END"),
        // What few changes need stands apart, so that the others need not look for it.
        QStringLiteral("CREATE TEMP TRIGGER replaced_inside INSTEAD OF INSERT ON main.replaced BEGIN "
                       "SELECT RAISE(ROLLBACK, 'not in a commit') FROM pending WHERE open = 0; "
                       "SELECT RAISE(ROLLBACK, 'closed cell') FROM partial WHERE \"row\" = NEW.\"row\" AND "
                       "col = NEW.col; "
                       "SELECT RAISE(ROLLBACK, 'closed cell') FROM erased WHERE \"row\" = NEW.\"row\" "
                       "AND (col = NEW.col OR col = NEW.col / 100 * 100) AND NEW.col % 100 <> 0; "
                       "UPDATE OR ROLLBACK edit SET live = 0 WHERE \"row\" = NEW.\"row\" AND col = NEW.col "
                       "AND live = 1; END"),
        QStringLiteral("CREATE TEMP TRIGGER partial_inside AFTER INSERT ON main.partial BEGIN "
                       "UPDATE pending SET closed = 1 WHERE k = 1; END"),
        // Drafts that name the row go with it.
        QStringLiteral(
            "CREATE TEMP TRIGGER erased_inside AFTER INSERT ON main.erased BEGIN "
            "UPDATE pending SET closed = 1 WHERE k = 1; "
            "DELETE FROM draft WHERE record = NEW.\"row\" OR instr(before || typed, NEW.\"row\"); END"),
    };
}

} // namespace raatihuone
