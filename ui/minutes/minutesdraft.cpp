// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/minutesdraft.h"

#include "core/catalogue/types/types.h"

namespace raatihuone {

MinutesDraft::MinutesDraft(DataFile &file, RowId minutes)
    : m_file(file),
      m_type(file.catalogue().type(TypeNumber::Contribution)),
      m_slot(QStringLiteral("minutes ") + minutes.toText())
{
}

int MinutesDraft::number(const char *field) const
{
    return Catalogue::field(m_type, QLatin1String(field)).number;
}

void MinutesDraft::keep(const MinutesDesk &desk)
{
    const Caret &caret = desk.caret();
    if (!desk.isTyped() || (m_kept && *m_kept != caret.bullet))
        drop();
    if (!desk.isTyped())
        return;
    Draft draft{m_type.number(), caret.bullet, m_slot, {}, {}};
    draft.before.insert(number("text"), desk.base());
    draft.values.insert(number("text"), desk.typed());
    draft.values.insert(number("topic"), caret.topic);
    if (caret.group.isValid())
        draft.values.insert(number("stakeholder_group"), caret.group);
    if (caret.fresh && caret.fresh->parent.isValid())
        draft.values.insert(number("parent"), caret.fresh->parent);
    if (Drafts(m_file).keep(draft))
        m_kept = caret.bullet;
}

void MinutesDraft::drop()
{
    if (m_kept && Drafts(m_file).drop(m_type.number(), *m_kept, m_slot))
        m_kept.reset();
}

std::optional<Draft> MinutesDraft::find() const
{
    const std::vector<Draft> drafts = Drafts(m_file).all();
    const auto found = std::find_if(drafts.begin(), drafts.end(), [this](const Draft &draft) {
        return draft.type == m_type.number() && draft.slot == m_slot && !text(draft).isEmpty();
    });
    return found == drafts.end() ? std::nullopt : std::optional(*found);
}

QString MinutesDraft::text(const Draft &draft) const
{
    return draft.values.value(number("text")).toText();
}

void MinutesDraft::takeOver(MinutesDesk &desk, const Draft &draft)
{
    m_kept = draft.record; // it stays until what it says is saved
    const Outline &outline = desk.outline();
    Caret caret{id(draft, "topic"), id(draft, "stakeholder_group"), draft.record, {}};
    BulletPlace place = outline.endOf(caret.topic, caret.group);
    if (const OutlineBullet *parent = outline.find(id(draft, "parent"))) {
        const auto children = outline.children(*parent);
        place = {parent->topic, parent->group, parent->id, children.empty() ? RowId() : children.back()->id};
    }
    caret.fresh = place;
    desk.takeOver(caret, draft.before.value(number("text")).toText(), text(draft));
}

} // namespace raatihuone
