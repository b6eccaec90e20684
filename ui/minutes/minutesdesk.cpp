// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesdesk.h"

#include "core/actions/editoutline.h"
#include "core/base/failure.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/guarded.h"

#include <QtCore/QScopedValueRollback>
#include <algorithm>

namespace raatihuone {

MinutesDesk::MinutesDesk(Records &records, Ask &ask, RowId minutes, QWidget *window)
    : QObject(window), m_records(records), m_ask(ask), m_window(window), m_outline(records, minutes)
{
    connect(&records.file(), &DataFile::committed, this, &MinutesDesk::follow);
    m_foreignVersion = records.file().foreignVersion();
    if (!m_outline.topics().empty())
        m_caret.topic = m_outline.topics().front().id;
    m_caret.group = groupsOf(m_outline, m_caret.topic).front()->id;
    if (!m_outline.bullets().empty() && m_outline.bullets().front().topic == m_caret.topic)
        setCaret(m_outline.bullets().front());
    else if (m_caret.topic.isValid())
        setFresh(m_outline.endOf(m_caret.topic, m_caret.group));
}

bool MinutesDesk::isReadOnly() const
{
    return m_records.file().mode() == DataFile::Mode::ReadOnly;
}

void MinutesDesk::setTyped(const QString &text)
{
    m_typed = text;
    if (m_problems.empty())
        return;
    m_problems.clear();
    Q_EMIT told();
}

bool MinutesDesk::act(const OutlineAct &act, RowId *made)
{
    Outcome outcome;
    const bool isTried =
        !isReadOnly() && guarded(m_ask, m_window, tr("The minutes could not be written"), [&] {
            const QScopedValueRollback acting(m_isActing, true);
            outcome = act(m_records, m_outline);
        });
    if (!isTried || !take(outcome))
        return false;
    if (made)
        *made = outcome.id;
    return true;
}

/// What the rules or somebody else had against it is told.
bool MinutesDesk::take(const Outcome &outcome)
{
    m_problems = outcome.problems;
    if (!outcome.changedByOthers.isEmpty())
        guarded(m_ask, m_window, tr("The minutes could not be read"), [this] { reread(); });
    Q_EMIT told();
    return outcome.isDone() && outcome.changedByOthers.isEmpty();
}

/// Reads what others have written since. What is shown stays when it cannot be read.
void MinutesDesk::reread()
{
    const std::vector<BulletRow> before = rowsOf(m_outline, m_caret);
    Outline now = m_outline;
    now.read(m_records);
    m_outline = std::move(now);
    repair(before);
}

std::optional<OutlineBullet> MinutesDesk::read() const
{
    const OutlineBullet *bullet = current();
    if (!bullet)
        return {};
    OutlineBullet copy = *bullet;
    copy.text = m_base;
    return copy;
}

bool MinutesDesk::save()
{
    if (!isTyped())
        return true;
    const bool isSaved = m_caret.bullet.isValid() ? saveBullet() : saveFresh();
    if (isSaved)
        Q_EMIT settled();
    return isSaved;
}

bool MinutesDesk::saveHere()
{
    const RowId bullet = m_caret.bullet;
    return !isReadOnly() && save() && m_caret.bullet.isValid() &&
           (!bullet.isValid() || m_caret.bullet == bullet);
}

bool MinutesDesk::saveFresh()
{
    RowId made;
    if (!m_caret.fresh ||
        !act([this](const Records &records,
                    const Outline &outline) { return addBullet(records, outline, *m_caret.fresh, m_typed); },
             &made))
        return false;
    m_caret.bullet = made;
    m_caret.fresh.reset();
    rebase();
    return true;
}

/// The file has what is typed.
void MinutesDesk::rebase()
{
    const OutlineBullet *bullet = current();
    m_base = bullet ? bullet->text : m_typed;
    Q_EMIT changed();
}

/// Whoever goes on after being told of the difference means what she typed.
bool MinutesDesk::saveBullet()
{
    if (m_difference && m_difference->bullet == m_caret.bullet)
        m_base = m_difference->theirs;
    m_difference.reset();
    const auto bullet = read();
    if (!bullet)
        return false;
    if (m_typed.trimmed().isEmpty()) {
        const std::vector<BulletRow> before = rowsOf(m_outline, m_caret);
        if (!act([this](const Records &records, const Outline &outline) {
                return removeBullet(records, outline, m_caret.bullet);
            }))
            return false;
        m_base.clear();
        m_typed.clear();
        repair(before);
        return true;
    }
    if (!act([&](const Records &records, const Outline &outline) {
            return changeBullet(records, outline, *bullet, m_typed);
        }))
        return false;
    rebase();
    return true;
}

void MinutesDesk::follow(const Changes &changes)
{
    const std::vector<BulletRow> before = rowsOf(m_outline, m_caret);
    bool isOurs = false;
    const bool isRead = guarded(m_ask, m_window, tr("The minutes could not be read"),
                                [&] { isOurs = m_outline.follow(m_records, changes); });
    if (!isRead || !isOurs || m_isActing)
        return;
    // An undo, most likely: go where it happened.
    const QSet<RowId> touched = changes.value(TypeNumber::Contribution);
    for (const OutlineBullet &bullet : m_outline.bullets())
        if (touched.contains(bullet.id) && !isTyped()) {
            setCaret(bullet);
            return;
        }
    repair(before);
}

void MinutesDesk::lookForChanges()
{
    QString problem;
    try {
        const qint64 version = m_records.file().foreignVersion();
        if (version != m_foreignVersion)
            reread();
        m_foreignVersion = version;
    } catch (const std::exception &failure) {
        problem = asFailure(failure).message();
    }
    if (m_isReadable == problem.isEmpty())
        return;
    m_isReadable = problem.isEmpty();
    Q_EMIT readable(problem);
}

/// The caret stays where it is as far as that is still there; what is typed stays in any case.
void MinutesDesk::repair(const std::vector<BulletRow> &before)
{
    const OutlineBullet *bullet = current();
    if (bullet && bullet->topic == m_caret.topic) {
        compare(*bullet);
        return;
    }
    if (!m_outline.topic(m_caret.topic))
        m_caret.topic = m_outline.topics().empty() ? RowId() : m_outline.topics().front().id;
    const auto &all = m_outline.groups();
    if (std::none_of(all.begin(), all.end(), [this](const auto &each) { return each.id == m_caret.group; }))
        m_caret.group = groupsOf(m_outline, m_caret.topic).front()->id;
    if (freshStillFits())
        Q_EMIT changed();
    else
        goOnNear(before);
}

/// The bullet of the caret as the file has it now, beside what is typed.
void MinutesDesk::compare(const OutlineBullet &bullet)
{
    m_caret.group = bullet.group;
    if (bullet.text != m_base && (!isTyped() || bullet.text == m_typed)) {
        setCaret(bullet);
        return;
    }
    if (bullet.text == m_base)
        m_difference.reset();
    else
        m_difference = Difference{bullet.id, bullet.text, false};
    Q_EMIT told();
    Q_EMIT changed();
}

bool MinutesDesk::freshStillFits() const
{
    const auto isThere = [this](RowId bullet) { return !bullet.isValid() || m_outline.find(bullet); };
    return m_caret.fresh && m_caret.fresh->topic == m_caret.topic && m_caret.fresh->group == m_caret.group &&
           isThere(m_caret.fresh->after) && isThere(m_caret.fresh->parent);
}

/// The nearest bullet above the caret that is still there; @p before are the rows as they were.
const OutlineBullet *MinutesDesk::nearestAbove(const std::vector<BulletRow> &before) const
{
    const auto here = std::find_if(before.begin(), before.end(), [this](const BulletRow &row) {
        return m_caret.bullet.isValid() ? row.kind == BulletRow::Kind::Bullet && row.id == m_caret.bullet
                                        : row.kind == BulletRow::Kind::Fresh;
    });
    const OutlineBullet *above = nullptr;
    for (auto row = std::make_reverse_iterator(here); row != before.rend() && !above; ++row)
        if (row->kind == BulletRow::Kind::Bullet && row->group == m_caret.group)
            above = m_outline.find(row->id);
    return above;
}

/// The bullet of the caret is gone: what was typed in it becomes a new one.
void MinutesDesk::goOnNear(const std::vector<BulletRow> &before)
{
    const bool hasLost = m_caret.bullet.isValid();
    const QString kept = isTyped() ? m_typed : QString();
    const OutlineBullet *above = nearestAbove(before);
    if (hasLost && !kept.isEmpty())
        m_difference = Difference{m_caret.bullet, {}, true};
    if (above && kept.isEmpty() && hasLost) {
        setCaret(*above);
        return;
    }
    BulletPlace place{m_caret.topic, m_caret.group, {}, {}};
    if (above)
        place = {above->topic, above->group, above->parent, above->id};
    setFresh(place, kept);
    Q_EMIT told();
}

void MinutesDesk::setCaret(const OutlineBullet &bullet, int cursor)
{
    m_caret = {bullet.topic, bullet.group, bullet.id, {}};
    m_base = m_typed = bullet.text;
    if (m_difference && !m_difference->isRemoved)
        m_difference.reset();
    Q_EMIT told();
    Q_EMIT changed();
    Q_EMIT showText(m_typed, cursor);
}

void MinutesDesk::setFresh(const BulletPlace &place, const QString &text)
{
    const bool isInField = m_caret.fresh && text == m_typed;
    m_caret = {place.topic, place.group, {}, place};
    m_base.clear();
    m_typed = text;
    Q_EMIT changed();
    if (!isInField)
        Q_EMIT showText(m_typed, -1);
}

void MinutesDesk::stay()
{
    if (const OutlineBullet *bullet = current()) {
        m_caret.topic = bullet->topic;
        m_caret.group = bullet->group;
    }
    Q_EMIT changed();
}

bool MinutesDesk::goTo(RowId bullet, int cursor)
{
    if (!save())
        return false;
    m_difference.reset();
    if (const OutlineBullet *found = m_outline.find(bullet))
        setCaret(*found, cursor);
    return true;
}

bool MinutesDesk::goTo(RowId topic, RowId group, bool entersFirst)
{
    if (!m_outline.topic(topic) || !save())
        return false;
    m_difference.reset();
    const auto tops = m_outline.siblings({topic, group, {}, {}});
    if (entersFirst && !tops.empty())
        setCaret(*tops.front());
    else
        setFresh(m_outline.endOf(topic, group));
    Q_EMIT told();
    return true;
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

bool MinutesDesk::takeOver(const Caret &place, const QString &base, const QString &text)
{
    if (!save())
        return false;
    const OutlineBullet *bullet = m_outline.find(place.bullet);
    if (!bullet) {
        setFresh(place.fresh && m_outline.topic(place.fresh->topic)
                     ? *place.fresh
                     : m_outline.endOf(m_caret.topic, m_caret.group),
                 text);
        return true;
    }
    setCaret(*bullet);
    Q_EMIT replaceText(text);
    m_base = base;
    if (bullet->text != base)
        m_difference = Difference{bullet->id, bullet->text, false};
    Q_EMIT told();
    return true;
}

} // namespace raatihuone
