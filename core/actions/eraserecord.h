// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/sharing/peers.h"

namespace raatihuone {

/// What erasing a record erases, and what it leaves to whoever erases it.
struct Erasure
{
    QMap<int, QList<RowId>>
        rows;                ///< by type number: the record, its parts, what hangs on it, and what names it
    QList<RowId> folded;     ///< among them the records that it was ever combined with
    std::vector<Peer> peers; ///< who has proven to hold it and is to be told (GDPR art. 19)
    qint64 mentions = 0;     ///< records elsewhere with a text that names it in full; they stay as they are
    QStringList left;        ///< what could not be done on this computer, a sentence each; erase again
};

/// What eraseRecord() would do. Writes nothing; nothing can have been left yet.
/// @throws Failure NotFound; BadInput if the type holds nothing about people, or the row ships with the program.
Erasure planErasure(const Records &records, const RecordType &type, RowId id);

/// Erases a record of personal data, shown or removed, for good: its values, its parts and what hangs on it, their history,
/// stored files that nothing else names, drafts, saved views that name it, and the same in every backup of this
/// installation. Optional references to it become empty; what counts it without being a part of it stays and refers to
/// a record without a name.
///
/// It cannot be undone, travels with every exchange, and no older copy brings anything back. Free text elsewhere is not
/// touched. Erasing again does what could not be done before.
/// @throws Failure as planErasure(), and as SQLite says: nothing was written then.
Erasure eraseRecord(Records &records, const RecordType &type, RowId id);

} // namespace raatihuone
