// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/mergelog.h"
#include "core/sharing/scene.h"

namespace raatihuone {

/// Cells of which some edits, or the first value, are held without their values, since a package withheld them: the table
/// partial names them, and x'' stands in the edits. A fuller source fills them in.
///
/// All of it happens inside the transaction of a merge, between finding what arrives and evaluating it. The temporary
/// tables known_edit(id, old, new) and known_start("row", col, value) hold what the arriving file knows, first_value(id,
/// old) what is known here of edits that arrive without.
class Withheld
{
public:
    explicit Withheld(const Scene &scene) : m_scene(scene) {}

    /// Makes the temporary tables; outside a transaction.
    static void prepare(Connection &connection);

    /// Looks what the arriving file knows of what is withheld here, and the reverse. Before anything is copied.
    void find();
    /// Whether the arriving file fills anything in.
    bool bringsAny() const;

    /// Fills in what is known now, and closes the cells that arrived without values. Once all is copied; the cells that
    /// may look different are in filled_cell and touched_cell. Notes in @p entry what it takes to undo it.
    void apply(MergeEntry &entry);

    /// Withholds again what a merge had filled in, and opens what it had closed.
    void takeBack(const MergeEntry &entry);

    int closed() const { return m_closed; } ///< how many values arrived without being told
    int filled() const { return m_filled; } ///< how many that were withheld are known now

private:
    void findKnownEdits();
    void findKnownStarts();
    void findFirstValues();
    void fromPlaces(const QList<int> &columns, const QString &sql);
    void findCommits();
    void closeCells(MergeEntry &entry);
    void fillEdits(MergeEntry &entry);
    void openCells(MergeEntry &entry);
    void nameCommits(MergeEntry &entry);
    QList<int> columns(const char *sql) const;

    Scene m_scene;
    bool m_isHere = false;     ///< some cells are withheld here
    bool m_isArriving = false; ///< some of what arrives is withheld
    int m_closed = 0;
    int m_filled = 0;
};

} // namespace raatihuone
