// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

namespace raatihuone {

/// An edit of a cell that is not made by changing a table.
struct CellEdit
{
    RowId row;
    int column = 0;
    Value oldValue;
    Value newValue;
    QList<qint64> replaces; ///< heads of the cell that it names
    QList<qint64> seen;     ///< of an edit of existence: heads of the other cells that it has seen
};

/// One action of a user: one transaction, one line of the history, one undo.
///
/// While it lives, every change of a record table becomes an edit of this commit. Without finish() nothing
/// happened.
class Commit
{
public:
    enum class Kind { Start, Edit, Undo, Redo, Import, Settle, Fold, Erase };
    enum class WhenEmpty { Drop, Keep };

    /// @p label says what is done: a verb and, where it fits, a type, such as "add organisation" (see
    /// describe()).
    /// @throws Failure Locked, ReadOnly, DiskFull …
    explicit Commit(DataFile &file, const QString &label, Kind kind = Kind::Edit, RowId ref = {});
    ~Commit();
    Commit(const Commit &) = delete;
    Commit &operator=(const Commit &) = delete;

    RowId id() const { return m_id; }
    DataFile &file() const { return m_file; }
    Connection &connection() const { return m_file.connection(); }

    /// The id for a row about to be inserted.
    RowId newId();
    /// Ids for @p count rows in a row; the first of them.
    RowId newIds(int count);

    /// Writes an edit directly, for undo and the like.
    void writeEdit(const CellEdit &edit);

    /// Puts everything on disk and tells the file's listeners. A commit that changed nothing leaves no trace.
    /// @returns whether anything was changed.
    /// @throws Failure as SQLite says; nothing was written.
    bool finish(WhenEmpty whenEmpty = WhenEmpty::Drop);

private:
    void open(const QString &label, Kind kind, RowId ref);
    void giveBackUnusedIds();
    bool hasChanged(RowId last) const; ///< something was made or edited up to @p last

    DataFile &m_file;
    RowId m_id;
    qint64 m_nextId = 0;  ///< first of the reserved ids
    qint64 m_lastId = -1; ///< last of them
    int m_block = 0;
    bool m_isOwn = true; ///< under this installation's site, not that of made-up data
    bool m_isFinished = false;
};

/// The rows that the commit @p id made, changed or removed.
Changes changesOf(DataFile &file, RowId id);

/// SQL after "FROM edit_commit": the commit that the dot ?1 belongs to, which is the last of its site up to there.
constexpr QLatin1String whereCommitOf("WHERE id BETWEEN ?1 >> 32 << 32 AND ?1 ORDER BY id DESC LIMIT 1");

/// First dot after those of the commit @p id.
qint64 endOf(Connection &connection, RowId id);

} // namespace raatihuone
