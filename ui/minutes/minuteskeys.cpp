// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do; minutesdesk.cpp holds where the minute-taker is and what waits to be written.
#include "ui/minutes/minutesdesk.h"

#include "core/actions/editoutline.h"
#include "core/actions/minutessteps.h"

#include <algorithm>

namespace raatihuone {

RowId MinutesDesk::groupBeside(int direction, bool wraps) const
{
    const auto all = groups();
    const auto here = std::find_if(all.begin(), all.end(),
                                   [this](const OutlineGroup *group) { return group->id == m_caret.group; });
    const auto count = std::ssize(all);
    const auto index = here - all.begin() + direction;
    if (!wraps && (index < 0 || index >= count))
        return m_caret.group;
    return all[size_t((index + count) % count)]->id;
}

RowId MinutesDesk::topicBeside(int direction) const
{
    const auto &topics = m_outline.topics();
    const auto here = std::find_if(topics.begin(), topics.end(),
                                   [this](const OutlineTopic &topic) { return topic.id == m_caret.topic; });
    const auto index = here - topics.begin() + direction;
    return here == topics.end() || index < 0 || index >= std::ssize(topics) ? RowId()
                                                                            : topics[size_t(index)].id;
}

bool MinutesDesk::goToGroup(int direction)
{
    return save() && goTo(m_caret.topic, groupBeside(direction, true));
}

bool MinutesDesk::goToTopic(int direction)
{
    const RowId topic = topicBeside(direction);
    return topic.isValid() && goTo(topic, m_caret.group);
}

void MinutesDesk::enter(int cursor)
{
    if (isReadOnly() || !m_caret.topic.isValid())
        return;
    if (m_typed.trimmed().isEmpty())
        leaveEmpty();
    else if (!m_typed.mid(cursor).trimmed().isEmpty() && !m_typed.left(cursor).trimmed().isEmpty())
        split(cursor);
    else if (save()) {
        const OutlineBullet *bullet = current();
        if (!bullet)
            return;
        BulletPlace place = m_outline.placeOf(*bullet);
        const auto children = m_outline.children(*bullet);
        if (m_typed.left(cursor).trimmed().isEmpty())
            setFresh(place); // above it
        else if (children.empty())
            setFresh({bullet->topic, bullet->group, bullet->parent, bullet->id});
        else
            setFresh({bullet->topic, bullet->group, bullet->id, {}});
    }
}

/// Enter where nothing is written: one level higher, then on to the next group.
void MinutesDesk::leaveEmpty()
{
    if (m_caret.bullet.isValid())
        save();
    else if (m_caret.fresh && m_caret.fresh->parent.isValid())
        changeLevel(-1);
    else if (groupBeside(1, false) != m_caret.group)
        goToGroup(1);
    else
        goToTopic(1);
}

void MinutesDesk::split(int cursor)
{
    const QString head = m_typed.left(cursor), tail = m_typed.mid(cursor);
    RowId made;
    const auto bullet = read();
    const bool isDone =
        bullet ? act([&] { return splitBullet(m_records, m_outline, *bullet, head, tail); }, &made)
               : act(
                     [&] {
                         ParsedBullet first, second;
                         first.text = head;
                         second.text = tail;
                         return addBullets(m_records, m_outline, *m_caret.fresh, {first, second});
                     },
                     &made);
    if (!isDone)
        return;
    Q_EMIT settled();
    if (const OutlineBullet *next = m_outline.find(made))
        setCaret(*next, 0);
}

void MinutesDesk::changeLevel(int direction)
{
    if (isReadOnly())
        return;
    if (m_caret.fresh) {
        const OutlineBullet *other =
            m_outline.find(direction > 0 ? m_caret.fresh->after : m_caret.fresh->parent);
        if (!other)
            return;
        const auto children = m_outline.children(*other);
        BulletPlace place = *m_caret.fresh;
        place.parent = direction > 0 ? other->id : other->parent;
        place.after = direction < 0 ? other->id : children.empty() ? RowId() : children.back()->id;
        m_caret.fresh = place;
        Q_EMIT changed();
        return;
    }
    if (!save())
        return;
    if (direction > 0)
        put(m_outline.indented(m_caret.bullet));
    else if (m_outline.outdented(m_caret.bullet)) {
        act([this] { return outdentBullet(m_records, m_outline, m_caret.bullet); });
        Q_EMIT changed();
    }
}

void MinutesDesk::put(const std::optional<BulletPlace> &place)
{
    const RowId id = m_caret.bullet;
    if (!place || !act([&] { return putBullet(m_records, m_outline, id, *place); }))
        return;
    m_caret.topic = place->topic;
    m_caret.group = place->group;
    Q_EMIT changed();
}

void MinutesDesk::joinAbove()
{
    if (isReadOnly())
        return;
    if (m_caret.fresh) {
        const OutlineBullet *parent = m_outline.find(m_caret.fresh->parent);
        const OutlineBullet *above = m_outline.find(m_caret.fresh->after);
        if (above && !m_outline.under(*above).empty())
            above = m_outline.under(*above).back();
        above = above ? above : parent;
        if (!above)
            return;
        const QString text = joined(above->text, m_typed.trimmed());
        const OutlineBullet copy = *above;
        if (!m_typed.trimmed().isEmpty() &&
            !act([&] { return changeBullet(m_records, m_outline, copy, text); }))
            return;
        Q_EMIT settled();
        setCaret(*m_outline.find(copy.id), int(copy.text.size()));
        return;
    }
    const OutlineBullet *above = m_outline.above(m_caret.bullet);
    if (!above) {
        if (m_typed.trimmed().isEmpty())
            save();
        return;
    }
    const RowId id = m_caret.bullet;
    const OutlineBullet copy = *above;
    if (!save() || m_caret.bullet != id) // emptied, it was removed
        return;
    if (!act([&] { return joinBullet(m_records, m_outline, id, m_typed); }))
        return;
    setCaret(*m_outline.find(copy.id), int(copy.text.size()));
}

void MinutesDesk::move(int direction)
{
    if (save() && m_caret.bullet.isValid())
        put(m_outline.moved(m_caret.bullet, direction));
}

void MinutesDesk::moveToGroup(int direction)
{
    if (!save() || !m_caret.bullet.isValid())
        return;
    const RowId group = groupBeside(direction, true);
    put(m_outline.endOf(m_caret.topic, group));
}

void MinutesDesk::moveToTopic(int direction)
{
    const RowId topic = topicBeside(direction);
    if (topic.isValid() && save() && m_caret.bullet.isValid())
        put(m_outline.endOf(topic, m_caret.group));
}

void MinutesDesk::toggleMark(int index)
{
    if (isReadOnly() || !save() || !m_caret.bullet.isValid())
        return;
    const auto types = markTypes(m_records.file().catalogue());
    if (index < 0 || index >= std::ssize(types))
        return;
    act([&] {
        return raatihuone::toggleMark(m_records, m_outline, m_caret.bullet, types[size_t(index)]->number());
    });
    Q_EMIT changed();
}

int MinutesDesk::paste(const QString &text, int *levels)
{
    if (isReadOnly() || !m_caret.topic.isValid() || !save())
        return 0;
    const std::vector<ParsedBullet> items = parseList(text);
    BulletPlace place;
    if (m_caret.fresh)
        place = *m_caret.fresh;
    else if (const OutlineBullet *bullet = current())
        place = {bullet->topic, bullet->group, bullet->parent, bullet->id};
    RowId last;
    if (items.empty() || !act([&] { return addBullets(m_records, m_outline, place, items); }, &last))
        return 0;
    int deepest = 0;
    for (const ParsedBullet &item : items)
        deepest = std::max(deepest, item.level + 1);
    if (levels)
        *levels = deepest;
    if (const OutlineBullet *bullet = m_outline.find(last))
        setCaret(*bullet);
    return int(items.size());
}

bool MinutesDesk::addTopic(RowId after, const QString &heading)
{
    RowId made;
    if (!save() || !act([&] { return raatihuone::addTopic(m_records, m_outline, after, heading); }, &made))
        return false;
    return goTo(made, groups().front()->id);
}

bool MinutesDesk::changeTopic(const QString &heading)
{
    const OutlineTopic *topic = m_outline.topic(m_caret.topic);
    if (!topic || heading.trimmed() == topic->heading)
        return true;
    const OutlineTopic before = *topic;
    const bool isDone = act([&] { return raatihuone::changeTopic(m_records, m_outline, before, heading); });
    Q_EMIT changed();
    return isDone;
}

bool MinutesDesk::step(int direction)
{
    if (!save())
        return false;
    const QDate today = m_records.file().installation().now().toLocalTime().date();
    const Record before = m_outline.minutes();
    const bool isDone = act([&] { return stepMinutes(m_records, before, direction, today); });
    Q_EMIT changed();
    return isDone;
}

void MinutesDesk::takeTheirs()
{
    if (!m_difference || m_difference->isRemoved)
        return;
    m_base = m_difference->theirs;
    const QString theirs = m_base;
    m_difference.reset();
    Q_EMIT told();
    Q_EMIT replaceText(theirs);
}

void MinutesDesk::keepMine()
{
    if (!m_difference)
        return;
    if (m_difference->isRemoved) {
        m_difference.reset();
        Q_EMIT told();
    } else if (save())
        Q_EMIT told();
}

void MinutesDesk::takeOver(const Caret &place, const QString &base, const QString &text)
{
    if (!save())
        return;
    const OutlineBullet *bullet = m_outline.find(place.bullet);
    if (!bullet) {
        setFresh(place.fresh && m_outline.topic(place.fresh->topic)
                     ? *place.fresh
                     : m_outline.endOf(m_caret.topic, m_caret.group),
                 text);
        return;
    }
    setCaret(*bullet);
    Q_EMIT replaceText(text);
    m_base = base;
    if (bullet->text != base)
        m_difference = Difference{bullet->id, bullet->text, false};
    Q_EMIT told();
}

} // namespace raatihuone
