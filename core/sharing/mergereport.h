// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/absorption.h"
#include "core/sharing/conflicts.h"

namespace raatihuone {

/// A field whose value a merge changes, as people read it. Of a special category, and where people cannot read the value,
/// both are empty.
struct MergedField
{
    const Field *field = nullptr;
    QString before;
    QString after;
};

/// One record that looks different after a merge, and why.
struct MergedRecord
{
    int file = 0; ///< index of the report
    MergeKind kind = MergeKind::New;
    const RecordType *type = nullptr;
    RowId record;
    QString title; ///< after the merge, or before it if there is none then
    std::vector<MergedField> fields;
    std::optional<Conflict> conflict; ///< of a conflict: who says what
    QStringList values;               ///< of a conflict, in its order, as people read them
};

/// What a merge would bring, record by record.
struct MergePreview
{
    /// At most so many records of one kind and type are told of each file, and so many in all.
    static constexpr int mostOfType = 100;
    static constexpr int mostRecords = 3000;

    std::vector<MergeReport> reports; ///< of each file, in their order; they count everything
    std::vector<MergedRecord> records;
};

/// What merge() would bring, as previewMerge() says, and which records. Writes nothing.
/// @throws Failure as merge() does.
MergePreview describeMerge(Records &records, const QStringList &paths, const MergeProgress &progress = {});

} // namespace raatihuone
