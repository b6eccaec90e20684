// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesdraft.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String slotStart("minutes ");

} // namespace

RowId MinutesDraft::minutesOf(const Draft &draft)
{
    const bool isOfMinutes = draft.type == TypeNumber::Contribution && draft.slot.startsWith(slotStart);
    return isOfMinutes ? RowId::fromText(draft.slot.section(QLatin1Char(' '), 1, 1)) : RowId();
}

MinutesDraft::MinutesDraft(DataFile &file, MinutesDesk &desk)
    : m_file(file),
      m_desk(desk),
      m_type(file.catalogue().type(TypeNumber::Contribution)),
      m_usualSlot(slotStart + desk.outline().minutes().id().toText()),
      m_slot(m_usualSlot)
{
    m_pause.setSingleShot(true);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { keep(); });
}

int MinutesDraft::number(const char *field) const
{
    return Catalogue::field(m_type, QLatin1String(field)).number;
}

bool MinutesDraft::isOfThese(const Draft &draft) const
{
    return minutesOf(draft) == m_desk.outline().minutes().id() && !text(draft).isEmpty();
}

void MinutesDraft::look()
{
    m_left = Drafts(m_file).all();
    std::erase_if(m_left, [this](const Draft &draft) { return !isOfThese(draft); });
    const auto isTaken = [this](const Draft &draft) { return draft.slot == m_slot; };
    for (int number = 2; std::any_of(m_left.begin(), m_left.end(), isTaken); ++number)
        m_slot = m_usualSlot + QLatin1Char(' ') + QString::number(number);
}

Draft MinutesDraft::typed() const
{
    const Caret &caret = m_desk.caret();
    Draft draft{m_type.number(), caret.bullet, m_slot, {}, {}};
    draft.before.insert(number("text"), m_desk.base());
    draft.values.insert(number("text"), m_desk.typed());
    draft.values.insert(number("topic"), caret.topic);
    if (caret.group.isValid())
        draft.values.insert(number("stakeholder_group"), caret.group);
    if (caret.fresh && caret.fresh->parent.isValid())
        draft.values.insert(number("parent"), caret.fresh->parent);
    return draft;
}

void MinutesDraft::keep()
{
    m_pause.stop();
    if (!m_desk.isTyped()) {
        drop();
        return;
    }
    const Draft draft = typed();
    const Row row{draft.record, draft.slot};
    if (Drafts(m_file).keep(draft)) {
        if (m_kept && *m_kept != row)
            m_stale.push_back(*m_kept);
        std::erase(m_stale, row);
        m_kept = row;
    } else
        m_pause.start(timeBeforeAnotherTry);
    dropStale();
}

void MinutesDraft::drop()
{
    m_pause.stop();
    if (m_kept)
        m_stale.push_back(*m_kept);
    m_kept.reset();
    dropStale();
}

void MinutesDraft::dropStale()
{
    const Drafts drafts(m_file);
    std::erase_if(m_stale,
                  [&](const Row &row) { return drafts.drop(m_type.number(), row.record, row.slot); });
    if (!m_stale.empty() && !m_pause.isActive())
        m_pause.start(timeBeforeAnotherTry);
}

QString MinutesDraft::text(const Draft &draft) const
{
    return draft.values.value(number("text")).toText();
}

bool MinutesDraft::takeOver()
{
    const Draft draft = m_left.front();
    const Outline &outline = m_desk.outline();
    Caret caret{id(draft, "topic"), id(draft, "stakeholder_group"), draft.record, {}};
    BulletPlace place = outline.endOf(caret.topic, caret.group);
    if (const OutlineBullet *parent = outline.find(id(draft, "parent"))) {
        const auto children = outline.children(*parent);
        place = {parent->topic, parent->group, parent->id, children.empty() ? RowId() : children.back()->id};
    }
    caret.fresh = place;
    if (!m_desk.takeOver(caret, draft.before.value(number("text")).toText(), text(draft)))
        return false;
    m_left.erase(m_left.begin());
    m_kept = Row{draft.record, draft.slot}; // it stays until what it says is kept anew or saved
    keep();
    return true;
}

void MinutesDraft::discard()
{
    m_stale.push_back({m_left.front().record, m_left.front().slot});
    m_left.erase(m_left.begin());
    dropStale();
}

} // namespace raatihuone
