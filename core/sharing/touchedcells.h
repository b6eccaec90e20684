// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/scene.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace raatihuone {

/// The cells that a merge touches, brought up to date with their heads many at once: rules 1 and 4 of Evaluation in a
/// few statements for each column.
///
/// The temporary table touched_cell(col, "row", value, heads) holds them, changed_row("row", tbl) the shown rows that
/// look different afterwards; filled_cell("row", col) further cells whose edits have got their values.
class TouchedCells
{
public:
    TouchedCells(Connection &connection, const Catalogue &catalogue, int version);

    /// Makes the temporary tables; outside a transaction.
    static void prepare(Connection &connection);
    void clear();

    /// The cells of the edits in the temporary table merge_edit, and those in filled_cell, that have heads.
    void addEdited();
    /// A cell that has no edits any more, and what it shows.
    void addUnedited(RowId row, int column, const Value &value);
    /// Cells that rule 4 is about.
    void addErased();

    /// Works out what each shows and writes it to the tables, to graves, and to what is carried for a newer schema.
    void apply();

    /// Cells with heads of different values, as rows and column numbers.
    QSet<std::pair<RowId, int>> disputed();

private:
    void choose();
    void applyColumn(int column);
    void noteChanges(const RecordType &type, const Field &field, int column);
    void applyToTable(const RecordType &type, const Field &field, int column);
    void applyToGraves(const RecordType &type, const Field &field, int column);

    Connection &m_db;
    const Catalogue &m_catalogue;
    int m_version;
};

} // namespace raatihuone
