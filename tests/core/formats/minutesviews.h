// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minutestext.h"

#include <algorithm>
#include <initializer_list>

namespace raatihuone {

/// Texts as literals give them.
inline QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all += QString::fromUtf8(text);
    return all;
}

inline QStringList headings(const ParsedMinutes &minutes)
{
    QStringList all;
    for (const ParsedTopic &topic : minutes.topics)
        all += topic.heading;
    return all;
}

inline std::vector<int> levels(const std::vector<ParsedBullet> &list)
{
    std::vector<int> all;
    for (const ParsedBullet &bullet : list)
        all.push_back(bullet.level);
    return all;
}

/// How many contributions of @p topic come from @p group.
inline size_t countOf(const ParsedTopic &topic, std::optional<RowId> group)
{
    return size_t(std::count_if(topic.contributions.begin(), topic.contributions.end(),
                                [&](const ParsedBullet &bullet) { return bullet.group == group; }));
}

} // namespace raatihuone
