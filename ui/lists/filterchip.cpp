// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterchip.h"

#include "core/base/text.h"
#include "core/records/fieldtext.h"

#include <algorithm>

namespace raatihuone {

FilterChip::FilterChip(const Field &field, const Words &words, QWidget *parent)
    : Chip({}, ChipKind::Menu, parent), m_field(field), m_words(words)
{
    setText(description());
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openPopup);
    connect(this, &Chip::cleared, this, &FilterChip::clear);
}

Filter FilterChip::filter() const
{
    Filter filter{&m_field, {}, false};
    for (const FilterOption &option : m_ticked) {
        if (option.value.isNull())
            filter.matchesEmpty = true;
        else
            filter.values.push_back(option.value);
    }
    return filter;
}

void FilterChip::clear()
{
    take({});
}

void FilterChip::openPopup()
{
    m_popup = new FilterPopup(label(m_words, m_field), m_ticked, this);
    connect(m_popup, &FilterPopup::tickedChanged, this, [this] { take(m_popup->ticked()); });
    connect(m_popup, &FilterPopup::typed, this, &FilterChip::narrow);
    narrow({});
    m_popup->move(mapToGlobal(rect().bottomLeft()));
    m_popup->show();
    m_popup->setFocus();
}

void FilterChip::narrow(const QString &typed)
{
    if (isReference()) {
        Q_EMIT optionsWanted(typed);
        return;
    }
    std::vector<FilterOption> fitting = ownOptions();
    const QString wanted = folded(typed);
    std::erase_if(fitting,
                  [&wanted](const FilterOption &option) { return !folded(option.text).contains(wanted); });
    m_popup->setOptions(fitting);
}

void FilterChip::offer(const std::vector<FilterOption> &options, bool isAll)
{
    if (!m_popup)
        return;
    std::vector<FilterOption> all = options;
    all.push_back({Value(), tr("No value")});
    m_popup->setOptions(all, isAll);
}

std::vector<FilterOption> FilterChip::ownOptions() const
{
    std::vector<FilterOption> options;
    for (const Choice &choice : m_field.choices)
        options.push_back({choice.code, label(m_words, choice)});
    if (m_field.kind == Kind::Flag)
        for (const int flag : {1, 0})
            options.push_back({flag, shownValue(m_words, m_field, flag)});
    options.push_back({Value(), tr("No value")});
    return options;
}

void FilterChip::take(const std::vector<FilterOption> &ticked)
{
    if (ticked == m_ticked)
        return;
    m_ticked = ticked;
    setChecked(isOn());
    setText(description());
    updateGeometry();
    Q_EMIT filterChanged();
}

QString FilterChip::description() const
{
    const QString name = label(m_words, m_field);
    if (m_ticked.empty())
        return tr("%1: all").arg(name);
    if (m_ticked.size() == 1)
        return tr("%1: %2").arg(name, m_ticked.front().text);
    return tr("%1: %2").arg(name, m_words.number(qint64(m_ticked.size())));
}

bool isTickable(const Field &field)
{
    switch (field.kind) {
    case Kind::Choice:
    case Kind::Choices:
    case Kind::Flag:
    case Kind::Reference:
    case Kind::References:
        return !field.isSpecial;
    default:
        return false;
    }
}

} // namespace raatihuone
