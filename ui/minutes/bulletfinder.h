// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/outline.h"

namespace raatihuone {

/// The bullets of some minutes that hold the wanted words, whatever the topic.
class BulletFinder
{
public:
    explicit BulletFinder(const Outline &outline) : m_outline(outline) {}

    /// Looks anew; no hit is the current one.
    void search(const QString &words);
    /// Goes to the next (1) or previous (-1) hit as the text is now; none if there is none.
    RowId step(const QString &words, int direction);

    int count() const { return int(m_hits.size()); }
    /// The current hit, from 0 on, or -1.
    int at() const { return int(m_at); }

private:
    const Outline &m_outline;
    std::vector<RowId> m_hits;
    qsizetype m_at = -1;
};

} // namespace raatihuone
