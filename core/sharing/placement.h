// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/evaluation.h"
#include "core/sharing/scene.h"

namespace raatihuone {

/// Which of the rows that a merge touches are shown, and which lie in the grave: rules 2 and 3 of Evaluation for those
/// that may have to move.
class Placement
{
public:
    using Rows = QMap<int, QSet<RowId>>;

    explicit Placement(const Scene &scene) : m_scene(scene), m_evaluation(scene.db, scene.catalogue) {}

    /// Moves what has to move. The temporary tables merge_range, merge_extra, merge_edit and touched_cell say what a merge
    /// has touched.
    void follow();

    const Rows &returned() const { return m_returned; } ///< shown again
    const Rows &removed() const { return m_removed; }   ///< not shown any more

    /// Rows among those that follow() would look at which are shown although somebody deleted them.
    QSet<RowId> disputed() const;

private:
    Rows candidates() const;
    void addDeletable(Rows &rows) const;
    void addBuriedParents(Rows &rows) const;
    QSet<RowId> shownAmong(const Rows &rows) const;
    void collectMoves(const Rows &rows, const QSet<RowId> &before);

    Scene m_scene;
    Evaluation m_evaluation;
    Rows m_returned;
    Rows m_removed;
};

} // namespace raatihuone
