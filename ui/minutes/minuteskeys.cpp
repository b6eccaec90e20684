// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minuteskeys.h"

#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"

#include <algorithm>

namespace raatihuone {

RowId MinutesKeys::groupBeside(int direction, bool wraps) const
{
    const auto all = groupsOf(outline(), caret().topic);
    const auto here = std::find_if(all.begin(), all.end(),
                                   [this](const OutlineGroup *group) { return group->id == caret().group; });
    const auto count = std::ssize(all);
    const auto index = here - all.begin() + direction;
    if (!wraps && (index < 0 || index >= count))
        return caret().group;
    return all[size_t((index + count) % count)]->id;
}

RowId MinutesKeys::topicBeside(int direction) const
{
    const auto &topics = outline().topics();
    const auto here = std::find_if(topics.begin(), topics.end(),
                                   [this](const OutlineTopic &topic) { return topic.id == caret().topic; });
    const auto index = here - topics.begin() + direction;
    return here == topics.end() || index < 0 || index >= std::ssize(topics) ? RowId()
                                                                            : topics[size_t(index)].id;
}

bool MinutesKeys::goBeside(int direction, int cursor)
{
    const std::vector<BulletRow> all = rowsOf(outline(), caret());
    auto here = std::find_if(all.begin(), all.end(), [this](const BulletRow &row) {
        return row.kind == (caret().fresh ? BulletRow::Kind::Fresh : BulletRow::Kind::Bullet) &&
               row.id == caret().bullet;
    });
    auto index = here - all.begin() + direction;
    while (index >= 0 && index < std::ssize(all) && all[size_t(index)].kind != BulletRow::Kind::Bullet)
        index += direction;
    return index >= 0 && index < std::ssize(all) && m_desk.goTo(all[size_t(index)].id, cursor);
}

void MinutesKeys::goToGroup(int direction)
{
    if (m_desk.save())
        m_desk.goTo(caret().topic, groupBeside(direction, true));
}

void MinutesKeys::goToTopic(int direction)
{
    const RowId topic = topicBeside(direction);
    if (topic.isValid())
        m_desk.goTo(topic, caret().group);
}

void MinutesKeys::enter(int cursor)
{
    if (m_desk.isReadOnly() || !caret().topic.isValid())
        return;
    const QString before = m_desk.typed().left(cursor), after = m_desk.typed().mid(cursor);
    if (m_desk.typed().trimmed().isEmpty()) {
        leaveEmpty();
        return;
    }
    if (!before.trimmed().isEmpty() && !after.trimmed().isEmpty()) {
        split(cursor);
        return;
    }
    const OutlineBullet *bullet = m_desk.save() ? current() : nullptr;
    if (!bullet)
        return;
    if (before.trimmed().isEmpty())
        m_desk.setFresh(outline().placeOf(*bullet)); // above it
    else if (outline().children(*bullet).empty())
        m_desk.setFresh({bullet->topic, bullet->group, bullet->parent, bullet->id});
    else
        m_desk.setFresh({bullet->topic, bullet->group, bullet->id, {}});
}

/// Enter where nothing is written: one level higher, then on to the next group.
void MinutesKeys::leaveEmpty()
{
    if (caret().bullet.isValid())
        m_desk.save();
    else if (caret().fresh && caret().fresh->parent.isValid())
        changeLevel(-1);
    else if (groupBeside(1, false) != caret().group)
        goToGroup(1);
    else
        goToTopic(1);
}

void MinutesKeys::split(int cursor)
{
    const QString head = m_desk.typed().left(cursor), tail = m_desk.typed().mid(cursor);
    std::optional<OutlineBullet> bullet;
    if (const OutlineBullet *here = current()) {
        bullet = *here;
        bullet->text = m_desk.base();
    }
    RowId made;
    const bool isDone = m_desk.act(
        [&](const Records &records, const Outline &outline) {
            if (bullet)
                return splitBullet(records, outline, *bullet, head, tail);
            ParsedBullet first, second;
            first.text = head;
            second.text = tail;
            return addBullets(records, outline, *caret().fresh, {first, second});
        },
        &made);
    if (!isDone)
        return;
    Q_EMIT m_desk.settled();
    if (const OutlineBullet *next = outline().find(made))
        m_desk.setCaret(*next, 0);
}

void MinutesKeys::changeLevel(int direction)
{
    if (m_desk.isReadOnly())
        return;
    if (caret().fresh) {
        changeLevelOfFresh(direction);
        return;
    }
    if (!m_desk.saveHere())
        return;
    const RowId id = caret().bullet;
    if (direction > 0)
        put(outline().indented(id));
    else if (outline().outdented(id)) {
        m_desk.act([id](const Records &records, const Outline &outline) {
            return outdentBullet(records, outline, id);
        });
        m_desk.stay();
    }
}

void MinutesKeys::changeLevelOfFresh(int direction)
{
    BulletPlace place = *caret().fresh;
    const OutlineBullet *other = outline().find(direction > 0 ? place.after : place.parent);
    if (!other)
        return;
    const auto children = outline().children(*other);
    place.parent = direction > 0 ? other->id : other->parent;
    place.after = direction < 0 ? other->id : children.empty() ? RowId() : children.back()->id;
    m_desk.setFresh(place, m_desk.typed());
}

void MinutesKeys::put(const std::optional<BulletPlace> &place)
{
    const RowId id = caret().bullet;
    if (place && m_desk.act([&](const Records &records, const Outline &outline) {
            return putBullet(records, outline, id, *place);
        }))
        m_desk.stay();
}

void MinutesKeys::joinAbove()
{
    if (m_desk.isReadOnly())
        return;
    if (caret().fresh) {
        joinFresh();
        return;
    }
    const OutlineBullet *above = outline().above(caret().bullet);
    if (!above) {
        if (m_desk.typed().trimmed().isEmpty())
            m_desk.save();
        return;
    }
    const RowId id = caret().bullet;
    const OutlineBullet copy = *above;
    if (m_desk.saveHere() && m_desk.act([&](const Records &records, const Outline &outline) {
            return joinBullet(records, outline, id, m_desk.typed());
        }))
        m_desk.setCaret(*outline().find(copy.id), int(copy.text.size()));
}

/// What is typed in a new bullet goes to the end of the one shown above it.
void MinutesKeys::joinFresh()
{
    const OutlineBullet *above = outline().find(caret().fresh->after);
    if (above && !outline().under(*above).empty())
        above = outline().under(*above).back();
    if (!above)
        above = outline().find(caret().fresh->parent);
    if (!above)
        return;
    const QString tail = m_desk.typed().trimmed();
    const OutlineBullet copy = *above;
    if (!tail.isEmpty() && !m_desk.act([&](const Records &records, const Outline &outline) {
            return changeBullet(records, outline, copy, joined(copy.text, tail));
        }))
        return;
    Q_EMIT m_desk.settled();
    m_desk.setCaret(*outline().find(copy.id), int(copy.text.size()));
}

void MinutesKeys::move(int direction)
{
    if (m_desk.saveHere())
        put(outline().moved(caret().bullet, direction));
}

void MinutesKeys::moveToGroup(int direction)
{
    if (m_desk.saveHere())
        put(outline().endOf(caret().topic, groupBeside(direction, true)));
}

void MinutesKeys::moveToTopic(int direction)
{
    const RowId topic = topicBeside(direction);
    if (topic.isValid() && m_desk.saveHere())
        put(outline().endOf(topic, caret().group));
}

void MinutesKeys::toggleMark(int type)
{
    if (!m_desk.saveHere())
        return;
    m_desk.act([this, type](const Records &records, const Outline &outline) {
        return raatihuone::toggleMark(records, outline, caret().bullet, type);
    });
    m_desk.stay();
}

int MinutesKeys::paste(const QString &text, int *levels)
{
    const std::vector<ParsedBullet> items = parseList(text);
    if (items.empty() || m_desk.isReadOnly() || !caret().topic.isValid() || !m_desk.save())
        return 0;
    BulletPlace place;
    if (caret().fresh)
        place = *caret().fresh;
    else if (const OutlineBullet *bullet = current())
        place = {bullet->topic, bullet->group, bullet->parent, bullet->id};
    RowId last;
    if (!m_desk.act([&](const Records &records,
                        const Outline &outline) { return addBullets(records, outline, place, items); },
                    &last))
        return 0;
    int deepest = 0;
    for (const ParsedBullet &item : items)
        deepest = std::max(deepest, item.level + 1);
    if (levels)
        *levels = deepest;
    if (const OutlineBullet *bullet = outline().find(last))
        m_desk.setCaret(*bullet);
    return int(items.size());
}

bool MinutesKeys::addTopic(RowId after, const QString &heading)
{
    RowId made;
    const bool isMade =
        m_desk.save() && m_desk.act(
                             [&](const Records &records, const Outline &outline) {
                                 return raatihuone::addTopic(records, outline, after, heading);
                             },
                             &made);
    return isMade && m_desk.goTo(made, groupsOf(outline(), made).front()->id);
}

bool MinutesKeys::changeTopic(RowId id, const QString &heading)
{
    const OutlineTopic *topic = outline().topic(id);
    if (!topic || heading.trimmed() == topic->heading)
        return true;
    const OutlineTopic before = *topic;
    if (!m_desk.act([&](const Records &records, const Outline &outline) {
            return raatihuone::changeTopic(records, outline, before, heading);
        }))
        return false;
    m_desk.stay();
    return true;
}

bool MinutesKeys::step(int direction)
{
    const bool isDone = m_desk.save() && m_desk.act([&](const Records &records, const Outline &outline) {
        const QDate today = records.file().installation().today();
        return stepMinutes(records, outline.minutes(), direction, today);
    });
    m_desk.stay();
    return isDone;
}

} // namespace raatihuone
