// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/rules/composition.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace raatihuone {

class Chip;
class DateEditor;

/// The day on which a body is looked at: typed, today, from change to change, or the start of a term.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    DayBar(const Records &records, QWidget *parent);

    /// Shows the steps that @p history allows from @p day.
    void show(const BodyHistory &history, QDate day);
    /// To the change before (-1) or after (1) the day, if there is one.
    void step(int direction);
    void goToToday() { Q_EMIT dayWanted(m_today); }
    QDate today() const { return m_today; }

Q_SIGNALS:
    void dayWanted(QDate day);

private:
    QToolButton *createStep(const QString &iconName, const QString &name, const QString &keys, int direction);
    Chip *createChip(const QString &text);
    void showTerms(const BodyHistory &history, QDate day);
    void takeTyped();

    const Records &m_records;
    QDate m_today;
    QDate m_day;
    std::optional<QDate> m_before;
    std::optional<QDate> m_after;
    QToolButton *m_back;
    DateEditor *m_editor;
    QToolButton *m_forth;
    Chip *m_todayChip;
    std::vector<BodyTerm> m_terms;
    std::vector<Chip *> m_chips;
};

} // namespace raatihuone
