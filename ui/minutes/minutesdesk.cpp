// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesdesk.h"

#include "core/actions/editoutline.h"
#include "core/catalogue/types/types.h"
#include "ui/forms/guarded.h"

#include <QtCore/QScopedValueRollback>
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

MinutesDesk::MinutesDesk(Records &records, Ask &ask, RowId minutes, QWidget *window)
    : QObject(window), m_records(records), m_ask(ask), m_window(window), m_outline(records, minutes)
{
    connect(&records.file(), &DataFile::committed, this, &MinutesDesk::follow);
    m_foreignVersion = records.file().foreignVersion();
    if (!m_outline.topics().empty())
        m_caret.topic = m_outline.topics().front().id;
    m_caret.group = groups().front()->id;
    if (!m_outline.bullets().empty() && m_outline.bullets().front().topic == m_caret.topic)
        setCaret(m_outline.bullets().front());
    else if (m_caret.topic.isValid())
        setFresh(m_outline.endOf(m_caret.topic, m_caret.group));
}

bool MinutesDesk::isReadOnly() const
{
    return m_records.file().mode() == DataFile::Mode::ReadOnly;
}

std::vector<const OutlineGroup *> MinutesDesk::groups() const
{
    std::vector<const OutlineGroup *> found;
    for (const OutlineGroup &group : m_outline.groups())
        if (group.isOffered || m_outline.count(m_caret.topic, group.id) > 0)
            found.push_back(&group);
    return found;
}

std::vector<BulletRow> MinutesDesk::rows() const
{
    std::vector<BulletRow> rows;
    for (const OutlineGroup &group : m_outline.groups()) {
        std::vector<const OutlineBullet *> bullets;
        for (const OutlineBullet &bullet : m_outline.bullets())
            if (bullet.topic == m_caret.topic && bullet.group == group.id)
                bullets.push_back(&bullet);
        const bool isFresh = m_caret.fresh && m_caret.group == group.id;
        if (bullets.empty() && !isFresh && (m_caret.group != group.id || !m_caret.topic.isValid()))
            continue;
        BulletRow heading{BulletRow::Kind::Group, group.id, group.id, 0, group.name,
                          int(bullets.size()),    false,    {}};
        rows.push_back(heading);
        const size_t first = rows.size();
        for (const OutlineBullet *bullet : bullets)
            rows.push_back(rowOf(*bullet));
        if (isFresh)
            rows.insert(rows.begin() + std::ptrdiff_t(first + freshIndex(m_outline, *m_caret.fresh, bullets)),
                        BulletRow{BulletRow::Kind::Fresh, {}, group.id, level(), {}, 0, false, {}});
    }
    return rows;
}

int MinutesDesk::level() const
{
    if (const OutlineBullet *bullet = current())
        return bullet->level;
    const OutlineBullet *parent = m_caret.fresh ? m_outline.find(m_caret.fresh->parent) : nullptr;
    return parent ? parent->level + 1 : 0;
}

void MinutesDesk::setTyped(const QString &text)
{
    m_typed = text;
    if (m_problems.empty())
        return;
    m_problems.clear();
    Q_EMIT told();
}

/// Runs one action of core. False if it could not be done, which is told.
bool MinutesDesk::act(const std::function<Outcome()> &act, RowId *made)
{
    Outcome outcome;
    const bool isTried =
        !isReadOnly() && guarded(m_ask, m_window, tr("The minutes could not be written"), [&] {
            const QScopedValueRollback acting(m_isActing, true);
            outcome = act();
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
        catchUp();
    Q_EMIT told();
    return outcome.isDone() && outcome.changedByOthers.isEmpty();
}

/// Reads what others have written since.
void MinutesDesk::catchUp()
{
    const std::vector<BulletRow> before = rows();
    if (guarded(m_ask, m_window, tr("The minutes could not be read"), [this] { m_outline.read(m_records); }))
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

bool MinutesDesk::saveFresh()
{
    RowId made;
    if (!m_caret.fresh ||
        !act([this] { return addBullet(m_records, m_outline, *m_caret.fresh, m_typed); }, &made))
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
        const std::vector<BulletRow> before = rows();
        const RowId id = m_caret.bullet;
        m_base.clear();
        m_typed.clear();
        if (!act([&] { return removeBullet(m_records, m_outline, id); }))
            return false;
        repair(before);
        return true;
    }
    if (!act([&] { return changeBullet(m_records, m_outline, *bullet, m_typed); }))
        return false;
    rebase();
    return true;
}

void MinutesDesk::follow(const Changes &changes)
{
    const std::vector<BulletRow> before = rows();
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
    guarded(m_ask, m_window, tr("The minutes could not be read"), [this] {
        const qint64 version = m_records.file().foreignVersion();
        if (version == m_foreignVersion)
            return;
        m_foreignVersion = version;
        catchUp();
    });
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
    return m_caret.fresh && m_caret.fresh->topic == m_caret.topic && isThere(m_caret.fresh->after) &&
           isThere(m_caret.fresh->parent);
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

void MinutesDesk::show(int cursor)
{
    Q_EMIT changed();
    Q_EMIT showText(m_typed, cursor);
}

void MinutesDesk::setCaret(const OutlineBullet &bullet, int cursor)
{
    m_caret = {bullet.topic, bullet.group, bullet.id, {}};
    m_base = m_typed = bullet.text;
    if (m_difference && !m_difference->isRemoved)
        m_difference.reset();
    Q_EMIT told();
    show(cursor);
}

void MinutesDesk::setFresh(const BulletPlace &place, const QString &text, int cursor)
{
    m_caret = {place.topic, place.group, {}, place};
    m_base.clear();
    m_typed = text;
    show(cursor);
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

bool MinutesDesk::goBeside(int direction, int cursor)
{
    const std::vector<BulletRow> all = rows();
    auto here = std::find_if(all.begin(), all.end(), [this](const BulletRow &row) {
        return row.kind == (m_caret.fresh ? BulletRow::Kind::Fresh : BulletRow::Kind::Bullet) &&
               row.id == m_caret.bullet;
    });
    auto index = here - all.begin() + direction;
    while (index >= 0 && index < std::ssize(all) && all[size_t(index)].kind != BulletRow::Kind::Bullet)
        index += direction;
    return index >= 0 && index < std::ssize(all) && goTo(all[size_t(index)].id, cursor);
}

} // namespace raatihuone
