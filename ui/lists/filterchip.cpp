// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterchip.h"

#include "core/records/fieldtext.h"
#include "ui/lists/filterlines.h"
#include "ui/lists/filtertopics.h"
#include "ui/lists/filterwords.h"

namespace raatihuone {

namespace {

/// More than these are counted instead of named.
constexpr size_t mostNamed = 2;

} // namespace

FilterChip::FilterChip(const Filter &topic, const QString &name, const Words &words, QWidget *parent)
    : Chip({}, ChipKind::Menu, parent), m_topic(topic), m_name(name), m_words(words), m_typed(topic)
{
    setText(description());
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openPopup);
    connect(this, &Chip::cleared, this, &FilterChip::clear);
}

Filter FilterChip::filter() const
{
    Filter filter = m_typed;
    applyTicks(filter, m_ticked);
    return filter;
}

bool FilterChip::isOn() const
{
    return !m_ticked.empty() || m_typed != m_topic;
}

void FilterChip::clear()
{
    take(m_topic, {});
}

void FilterChip::setFilter(const Filter &filter, const QStringList &titles)
{
    Filter typed = m_topic;
    typed.text = filter.text;
    typed.from = filter.from;
    typed.to = filter.to;
    take(typed, ticksOf(m_words, filter, titles));
}

void FilterChip::openPopup()
{
    setChecked(isOn());
    m_popup = new FilterPopup(m_name, m_ticked, this);
    if (takesText(m_topic) || takesRange(m_topic)) {
        auto *lines = new FilterLines(m_typed, m_words, m_popup);
        m_popup->takeLines(lines);
        connect(lines, &FilterLines::edited, this, [this, lines] { take(lines->filter(), m_ticked); });
    }
    connect(m_popup, &FilterPopup::tickedChanged, this, [this] { take(m_typed, m_popup->ticked()); });
    connect(m_popup, &FilterPopup::typed, this, &FilterChip::narrow);
    narrow({});
    m_popup->openUnder(*this);
}

void FilterChip::narrow(const QString &typed)
{
    if (asksForRecords(m_topic)) {
        Q_EMIT optionsWanted(typed);
        return;
    }
    m_popup->setOptions(fitting(topicOptions(m_words, m_topic), typed));
}

void FilterChip::offer(const std::vector<FilterOption> &options, bool isAll)
{
    if (!m_popup)
        return;
    std::vector<FilterOption> all = options;
    const std::vector<FilterOption> own = topicOptions(m_words, m_topic);
    all.insert(all.end(), own.begin(), own.end());
    m_popup->setOptions(all, isAll);
}

void FilterChip::take(const Filter &typed, const std::vector<FilterOption> &ticked)
{
    if (typed == m_typed && ticked == m_ticked)
        return;
    m_typed = typed;
    m_ticked = ticked;
    setChecked(isOn());
    setText(description());
    updateGeometry();
    Q_EMIT filterChanged();
}

QString FilterChip::description() const
{
    const QStringList parts = conditionsOf(m_words, m_typed, m_ticked);
    if (parts.isEmpty())
        return tr("%1: all").arg(m_name);
    const bool isNamed = parts.size() == 1 || (m_topic.isRelation() && size_t(parts.size()) <= mostNamed);
    return tr("%1: %2").arg(m_name, isNamed ? parts.join(QStringLiteral(", "))
                                            : m_words.number(qint64(parts.size())));
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
