// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace raatihuone {

class Connection;
class DataFile;

/// A head of a cell: an edit that no other edit of the cell names.
struct Head
{
    qint64 dot = 0;
    Value value;
};

/// The value of the set of edits, kept up to date row by row inside an open transaction.
///
/// 1. A cell shows its head; of several the one with the greatest (clock, nonce) of its commit.
/// 2. A row is gone if all heads of its existence are deletions that have seen every other head of the row.
/// 3. A gone row that a shown row refers to is shown all the same.
/// 4. An erased cell is nothing.
/// Nothing here writes edits.
class Evaluation
{
public:
    Evaluation(Connection &connection, const Catalogue &catalogue) : m_db(connection), m_catalogue(catalogue)
    {
    }
    enum class Place { Nowhere, Shown, Grave };

    Place placeOf(RowId row, const RecordType &type) const;
    bool isShown(RowId row, const RecordType &type) const { return placeOf(row, type) == Place::Shown; }
    bool isGone(RowId row) const;
    /// True for a row that lies in its table but belongs in the grave, or the reverse.
    bool isOutOfPlace(RowId row, const RecordType &type) const;
    bool isReferredTo(RowId row, const RecordType &type) const;
    /// The values of a row by column number, wherever it lies.
    QMap<int, Value> cells(RowId row, const RecordType &type) const;
    /// Writes a row to its table or to the grave.
    void put(RowId row, const RecordType &type, const QMap<int, Value> &cells, bool isShown);

    QList<Head> heads(RowId row, int column) const;
    const Head &winner(const QList<Head> &heads) const;
    bool isErased(RowId row, int column) const;
    bool isClosed(RowId row, int column) const; ///< erased or withheld: read-only

    /// Brings the values of these rows up to date with the heads of their cells.
    void recompute(const QMap<int, QSet<RowId>> &rows);
    /// Moves gone rows to the grave and others out of it, then shows again whatever a shown row refers to.
    void follow(const QMap<int, QSet<RowId>> &rows);

    /// Gone rows that are shown because a shown row refers to them.
    QMap<int, QSet<RowId>> keptRows() const;

    /// Does @p work with each row whose type this program knows.
    template <typename Work> void forEach(const QMap<int, QSet<RowId>> &rows, const Work &work) const;

private:
    void recomputeRow(RowId row, const RecordType &type);
    void showParents(RowId row, const RecordType &type);
    void keep(RowId row, const RecordType &type);
    /// Moves the rows to where they belong without regard to references. @returns those that are gone.
    QMap<int, QSet<RowId>> bury(const QMap<int, QSet<RowId>> &rows);

    Connection &m_db;
    const Catalogue &m_catalogue;
};

/// At the end of a commit: rule 3 for what it deleted, and for rows that were kept only for rows it changed.
void applyRuleThree(DataFile &file, RowId commit);

/// On opening: outside tools know nothing of rule 3. Writes only if something is out of place.
void applyRuleThree(Connection &connection, const Catalogue &catalogue);

} // namespace raatihuone
