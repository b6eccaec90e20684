// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/bulletfinder.h"

#include "core/base/text.h"

namespace raatihuone {

void BulletFinder::search(const QString &words)
{
    const QString wanted = folded(words);
    m_hits.clear();
    m_at = -1;
    for (const OutlineBullet &bullet : m_outline.bullets())
        if (!wanted.isEmpty() && folded(bullet.text).contains(wanted))
            m_hits.push_back(bullet.id);
}

RowId BulletFinder::step(const QString &words, int direction)
{
    const qsizetype before = m_at;
    search(words); // the texts may have changed meanwhile
    if (m_hits.empty())
        return {};
    const auto count = qsizetype(m_hits.size());
    const qsizetype next = before < 0 ? (direction > 0 ? 0 : count - 1) : before + direction;
    m_at = (next + count) % count;
    return m_hits[size_t(m_at)];
}

} // namespace raatihuone
