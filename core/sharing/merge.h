// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

#include <functional>

namespace raatihuone {

/// How many records of one type look different after a merge.
struct TypeChanges
{
    int added = 0;
    int changed = 0;
    int removed = 0;

    bool operator==(const TypeChanges &) const = default;
};

/// What merging one file brings, or brought.
struct MergeReport
{
    QString path;
    QString sender;              ///< who wrote the file last
    QStringList authors;         ///< whose changes arrive
    bool isOtherLineage = false; ///< began as a file of its own, not as a copy
    bool isNew = false;          ///< something arrives
    int renumbered = 0;          ///< copies that had gone on under one number
    QMap<int, TypeChanges> types;
    int conflicts = 0;  ///< new ones; conflictsOf() tells of them once they are there
    int duplicates = 0; ///< new records that have an identifier of another one
    int erased = 0;     ///< values or whole records
    int withheld = 0;   ///< values that are there but were not told
    int filled = 0;     ///< values that had been withheld and are known now

    bool operator==(const MergeReport &) const = default;
};

/// Is told how far a merge has come; false stops it.
using MergeProgress = std::function<bool(int done, int total)>;

class Absorption;

/// Looks at the file as it is when the file of this index has just been taken in. Called with the same index again, it
/// forgets what it has seen from there on.
using MergeWitness = std::function<void(int index, const Absorption &absorption)>;

/// One of several files cannot be merged, and so none was.
class MergeFailure : public Failure
{
public:
    MergeFailure(const Failure &why, QString path) : Failure(why), m_path(std::move(path)) {}

    const QString &path() const noexcept { return m_path; }

private:
    QString m_path;
};

/// Makes @p file contain every edit that the files at @p paths contain, all of them or nothing.
///
/// Merging twice changes nothing, and the order of merging does not matter. The other files are examined as files that
/// nobody should trust, and not written to. Connection::interrupt() stops it as well.
/// @throws MergeFailure as opening a file does; BadInput if made-up and real files are mixed. Failure Cancelled.
/// Nothing is written then.
/// @returns a report a file, in their order.
std::vector<MergeReport> merge(DataFile &file, const QStringList &paths, const MergeProgress &progress = {});

/// What merge() would bring. Writes nothing.
std::vector<MergeReport> previewMerge(DataFile &file, const QStringList &paths,
                                      const MergeProgress &progress = {}, const MergeWitness &witness = {});

} // namespace raatihuone
