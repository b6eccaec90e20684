// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// One of the things that people who did not know of each other said about the same.
struct ConflictValue
{
    qint64 dot = 0; ///< the edit that says it
    Value before;   ///< of a field: what its author saw; nothing for a field of a special category
    Value value;    ///< of a record: 1 it stays, 0 it was removed; nothing for a field of a special category
    QString author;
    QDateTime at; ///< UTC
    QString file; ///< the merged file that brought it; empty if it was written in this one

    bool operator==(const ConflictValue &) const = default;
};

/// Edits of one field, or of the existence of a record, that do not agree. Derived from the edits, stored nowhere; equal
/// in all copies that hold the same, and settled in all by one edit.
struct Conflict
{
    enum class Kind {
        Field,    ///< a field has several values; the first is shown
        Deletion, ///< removed by one, changed by another; it is shown
        Parent,   ///< removed by one, but records of others refer to it; it is shown
    };

    Kind kind = Kind::Field;
    const RecordType *type = nullptr;
    const Field *field = nullptr; ///< of a Field conflict
    RowId record;
    std::vector<ConflictValue> values; ///< the one that is shown first

    /// Names it for scripts.
    QString id() const;

    bool operator==(const Conflict &) const = default;
};

/// A value of @p conflict as people read it; empty for nothing, for a special category, and for a record itself.
QString textOf(const Records &records, const Conflict &conflict, const ConflictValue &value);

/// The first @p most of them (-1: all), by record.
std::vector<Conflict> conflictsOf(DataFile &file, int most = -1);
/// How many there are: without the values it is quicker, and can be done in any thread.
int countConflicts(Connection &connection, const Catalogue &catalogue);
inline int countConflicts(DataFile &file)
{
    return countConflicts(file.connection(), file.catalogue());
}
/// The conflict of one cell; a column that ends in 00 is the existence of the record.
std::optional<Conflict> conflictAt(DataFile &file, RowId record, int column);
/// The conflict of a name. @throws Failure NotFound
Conflict conflictNamed(DataFile &file, const QString &id);

/// Says that the value @p index of the conflict, counted from 0, is right, in one commit that can be undone. To remove a
/// record again removes its parts and empties the references to it.
/// @throws Failure BadInput if the conflict is not as it was when it was read.
void settle(Records &records, const Conflict &conflict, size_t index);
/// Says that something else is right.
void settle(Records &records, const Conflict &conflict, const Value &value);

} // namespace raatihuone
