// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

namespace raatihuone {

class Connection;

/// The state of one cell of a row: the edit that somebody really made, or 0 for what the row was created with.
struct CellVersion
{
    int column = 0;
    qint64 dot = 0;

    bool operator==(const CellVersion &) const = default;
};

inline size_t qHash(const CellVersion &version, size_t seed = 0)
{
    return qHashMulti(seed, version.column, version.dot);
}

/// Sees through undo and redo: the edit by which an undo takes one back stands for what was there before.
///
/// So a cell that was edited twice and undone once is as it was after the first edit, and the first can be
/// undone as well.
class Versions
{
public:
    explicit Versions(Connection &connection) : m_db(connection) {}

    CellVersion of(qint64 edit);
    QSet<CellVersion> of(const QList<qint64> &edits);

    /// The commit that is taken back, or taken up again, at the end of the chain that begins with @p commit.
    RowId originOf(RowId commit) const;

private:
    CellVersion found(qint64 edit) const;
    /// The one edit whose value @p edit shows again: 0 for the first value of the row, @p edit itself if it
    /// shows a new one.
    qint64 standsFor(qint64 edit) const;

    Connection &m_db;
    QHash<qint64, CellVersion> m_known;
};

/// The dots of the JSON array in edit.prev, ascending.
QList<qint64> dotsOf(const QString &json);

} // namespace raatihuone
