// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/caret.h"

#include <algorithm>

namespace raatihuone {

namespace {

BulletRow rowOf(const OutlineBullet &bullet)
{
    BulletRow row;
    row.id = bullet.id;
    row.group = bullet.group;
    row.level = bullet.level;
    row.text = bullet.text;
    row.isIncomplete = bullet.isIncomplete;
    for (const OutlineMark &mark : bullet.marks)
        if (!row.marks.contains(mark.type))
            row.marks += mark.type;
    return row;
}

/// Where in the rows of its group a new bullet stands: under its parent or after the branch of the sibling above.
size_t freshIndex(const Outline &outline, const BulletPlace &place,
                  const std::vector<const OutlineBullet *> &bullets)
{
    const OutlineBullet *above = outline.find(place.after.isValid() ? place.after : place.parent);
    const auto found = std::find(bullets.begin(), bullets.end(), above);
    if (!above || found == bullets.end())
        return 0;
    const size_t index = size_t(found - bullets.begin()) + 1;
    return place.after.isValid() ? index + outline.under(*above).size() : index;
}

} // namespace

std::vector<const OutlineGroup *> groupsOf(const Outline &outline, RowId topic)
{
    std::vector<const OutlineGroup *> found;
    for (const OutlineGroup &group : outline.groups())
        if (group.isOffered || outline.count(topic, group.id) > 0)
            found.push_back(&group);
    return found;
}

std::vector<BulletRow> rowsOf(const Outline &outline, const Caret &caret)
{
    std::vector<BulletRow> rows;
    for (const OutlineGroup &group : outline.groups()) {
        std::vector<const OutlineBullet *> bullets;
        for (const OutlineBullet &bullet : outline.bullets())
            if (bullet.topic == caret.topic && bullet.group == group.id)
                bullets.push_back(&bullet);
        const bool isFresh = caret.fresh && caret.group == group.id;
        if (bullets.empty() && !isFresh && (caret.group != group.id || !caret.topic.isValid()))
            continue;
        BulletRow heading{BulletRow::Kind::Group, group.id, group.id, 0, group.name,
                          int(bullets.size()),    false,    {}};
        rows.push_back(heading);
        const size_t first = rows.size();
        for (const OutlineBullet *bullet : bullets)
            rows.push_back(rowOf(*bullet));
        if (isFresh)
            rows.insert(
                rows.begin() + std::ptrdiff_t(first + freshIndex(outline, *caret.fresh, bullets)),
                BulletRow{BulletRow::Kind::Fresh, {}, group.id, levelOf(outline, caret), {}, 0, false, {}});
    }
    return rows;
}

int levelOf(const Outline &outline, const Caret &caret)
{
    if (const OutlineBullet *bullet = outline.find(caret.bullet))
        return bullet->level;
    const OutlineBullet *parent = caret.fresh ? outline.find(caret.fresh->parent) : nullptr;
    return parent ? parent->level + 1 : 0;
}

} // namespace raatihuone
