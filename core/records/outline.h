// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QHash>

namespace raatihuone {

/// A record that says what a bullet is worth: a highlight, a quote, a wish, a decision, an action item.
struct OutlineMark
{
    int type = 0; ///< number of its record type
    RowId id;
    RowId bullet; ///< the contribution; none for one in its own words
    QString text;

    bool operator==(const OutlineMark &) const = default;
};

/// One contribution as it stands in the minutes.
struct OutlineBullet
{
    RowId id;
    RowId topic;
    RowId group;  ///< of the whole branch; none for what nobody said as a group
    RowId parent; ///< the bullet that it stands under; none at the top
    int level = 0;
    QString text;
    QString position;
    bool isIncomplete = false;
    std::vector<OutlineMark> marks;
    RowId
        storedGroup; ///< what the file says, which a merge or another tool may leave different from what is shown
    RowId storedParent;

    bool operator==(const OutlineBullet &) const = default;
};

struct OutlineTopic
{
    RowId id;
    QString heading;      ///< in the language of the minutes, else in the other
    QString headingField; ///< where it stands
    QString position;
    bool isQuestion = false;

    bool operator==(const OutlineTopic &) const = default;
};

struct OutlineGroup
{
    RowId id;
    QString name;
    QString brief; ///< for the head of a narrow column
    bool isOffered = true;

    bool operator==(const OutlineGroup &) const = default;
};

/// Where a bullet stands or shall stand.
struct BulletPlace
{
    RowId topic;
    RowId group;
    RowId parent; ///< none at the top
    RowId after;  ///< the sibling right above; none: the first

    bool operator==(const BulletPlace &) const = default;
};

/// Minutes as an outline: topics, in each the groups in their order, in each the bullets under each other.
///
/// Every contribution stands in it once. One whose parent is gone or of another topic stands at the top; a ring is
/// opened where all readers open it. Archived records are left out. Reading costs what these minutes hold.
class Outline
{
public:
    Outline(const Records &records, RowId minutes);

    /// Reads again what a commit touched. @returns whether anything of it belongs here.
    bool follow(const Records &records, const Changes &changes);
    /// Reads everything again.
    void read(const Records &records);

    const Record &minutes() const { return m_minutes; }
    bool isGone() const { return m_isGone; } ///< somebody has removed the minutes
    const std::vector<OutlineTopic> &topics() const { return m_topics; }
    /// All groups, in their order, and last the one without an id: what no group said.
    const std::vector<OutlineGroup> &groups() const { return m_groups; }
    /// All bullets: by topic, group, then as they are shown.
    const std::vector<OutlineBullet> &bullets() const { return m_bullets; }
    const std::vector<OutlineMark> &marks() const { return m_marks; }

    const OutlineTopic *topic(RowId id) const;
    const OutlineBullet *find(RowId id) const;
    /// The bullet right above in the same topic and group, whatever its level; null for the first.
    const OutlineBullet *above(RowId id) const;
    /// Those that stand directly under @p parent, or at the top of a group, in their order.
    std::vector<const OutlineBullet *> siblings(const BulletPlace &place) const;
    std::vector<const OutlineBullet *> children(const OutlineBullet &bullet) const;
    /// Everything that stands under a bullet, in order.
    std::vector<const OutlineBullet *> under(const OutlineBullet &bullet) const;
    size_t count(RowId topic, RowId group) const;

    BulletPlace placeOf(const OutlineBullet &bullet) const;
    /// The place at the end of a group.
    BulletPlace endOf(RowId topic, RowId group) const;
    /// The place one level deeper, under the sibling above. Nothing without one.
    std::optional<BulletPlace> indented(RowId id) const;
    /// The place one level higher, after the parent. Nothing at the top.
    std::optional<BulletPlace> outdented(RowId id) const;
    /// The place on the other side of the sibling above (-1) or below (1). Nothing at the end.
    std::optional<BulletPlace> moved(RowId id, int direction) const;

private:
    void readMinutes(const Records &records);
    void readTopics(const Records &records);
    void readGroups(const Records &records);
    void readBullets(const Records &records, RowId only = {});
    void readMarks(const Records &records, const RecordType &type, RowId only = {});
    void arrange();
    void arrangeSection(const std::vector<RowId> &tops, const QHash<RowId, std::vector<RowId>> &lower);
    QHash<RowId, RowId> uppers() const;
    size_t indexOf(RowId id) const { return m_index.value(id, m_bullets.size()); }
    void takeUp(const OutlineBullet &bullet, RowId group, int level);

    RowId m_id;
    Record m_minutes;
    bool m_isGone = false;
    std::vector<OutlineTopic> m_topics;
    std::vector<OutlineGroup> m_groups;
    QHash<RowId, OutlineBullet> m_stored; ///< as the file says
    std::vector<OutlineMark> m_marks;
    std::vector<OutlineBullet> m_bullets; ///< as they are shown
    QHash<RowId, size_t> m_index;         ///< in m_bullets
};

/// The types whose records mark a contribution of minutes, by number: what refers to one and to its minutes.
std::vector<const RecordType *> markTypes(const Catalogue &catalogue);

} // namespace raatihuone
