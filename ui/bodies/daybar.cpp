// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/daybar.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/dateeditor.h"
#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int dayWidth = 132;

} // namespace

DayBar::DayBar(const Records &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_today(records.file().installation().today())
{
    auto *layout = new FlowLayout(this);
    auto *days = new QWidget(this); // what belongs to the day is not parted by the end of a line
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Hair);
    const RecordType &term = records.file().catalogue().type(TypeNumber::Term);
    m_back =
        createStep(QStringLiteral("chevron-left"), tr("Previous change"), QStringLiteral("Ctrl+\u2190"), -1);
    m_editor = new DateEditor(Catalogue::field(term, QStringLiteral("from_date")), records.words(), days);
    m_editor->setFixedWidth(dayWidth);
    m_editor->setSpokenName(tr("Composition on"));
    m_forth =
        createStep(QStringLiteral("chevron-right"), tr("Next change"), QStringLiteral("Ctrl+\u2192"), 1);
    m_todayChip = createChip(tr("Today"));
    m_todayChip->setToolTip(tr("Today (%1)").arg(QStringLiteral("Ctrl+Home")));
    row->addWidget(m_back);
    row->addWidget(m_editor);
    row->addWidget(m_forth);
    layout->addWidget(days);
    layout->addWidget(m_todayChip);
    connect(m_todayChip, &QAbstractButton::clicked, this, &DayBar::goToToday);
    connect(m_editor, &ValueEditor::edited, this, &DayBar::takeTyped);
}

QToolButton *DayBar::createStep(const QString &iconName, const QString &name, const QString &keys,
                                int direction)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
    return button;
}

Chip *DayBar::createChip(const QString &text)
{
    return new Chip(text, ChipKind::Choice, this);
}

void DayBar::show(const BodyHistory &history, QDate day)
{
    if (day != m_day)
        m_editor->setValue(day.toString(Qt::ISODate));
    m_day = day;
    m_before = changeBefore(history, day);
    m_after = changeAfter(history, day);
    m_back->setEnabled(m_before.has_value());
    m_forth->setEnabled(m_after.has_value());
    m_todayChip->setChecked(day == m_today);
    showTerms(history, day);
}

/// The chips stay while the terms do: one of them may have the keyboard.
void DayBar::showTerms(const BodyHistory &history, QDate day)
{
    if (m_terms != history.terms) {
        qDeleteAll(m_chips);
        m_chips.clear();
        m_terms = history.terms;
        for (const BodyTerm &term : m_terms) {
            Chip *chip = createChip(term.label);
            chip->setAccessibleName(tr("Term %1").arg(term.label));
            connect(chip, &QAbstractButton::clicked, this, [this, days = term.days] {
                Q_EMIT dayWanted(days.contains(m_today) ? m_today : days.from);
            });
            layout()->addWidget(chip);
            chip->show();
            m_chips.push_back(chip);
        }
    }
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(m_terms[i].days.contains(day));
}

void DayBar::step(int direction)
{
    const std::optional<QDate> &day = direction < 0 ? m_before : m_after;
    if (day)
        Q_EMIT dayWanted(*day);
}

/// A day that is not typed to its end yet changes nothing.
void DayBar::takeTyped()
{
    const Reading reading = m_editor->reading();
    const auto *value = std::get_if<Value>(&reading);
    const QDate day = value ? QDate::fromString(value->toText(), Qt::ISODate) : QDate();
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    Q_EMIT dayWanted(day);
}

} // namespace raatihuone
