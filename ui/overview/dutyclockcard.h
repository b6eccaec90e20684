// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/rules/duties.h"
#include "ui/style/card.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace raatihuone {

/// What is late and what comes: a line a rule, with the numbers of what should be done.
class DutyClockCard : public Card
{
    Q_OBJECT

public:
    DutyClockCard(const Words &words, QWidget *parent);

    /// Shows the duties as they stand on @p day.
    void setDuties(std::vector<Duty> duties, QDate day);

Q_SIGNALS:
    /// A line was chosen: the first of its duties that should be done.
    void dutyWanted(const raatihuone::Duty &duty);

private:
    void addLine(const DutyRule &rule, QDate day);
    void showCounts(QDate day);

    Words m_words;
    std::vector<Duty> m_duties;
    QLabel *m_counts;
    QLabel *m_quiet;
    QStandardItemModel *m_lines;
    QListView *m_view;
};

} // namespace raatihuone
