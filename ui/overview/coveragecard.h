// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/coveragemodel.h"
#include "ui/style/card.h"

class QTableView;

namespace raatihuone {

class Chip;
class ElidedLabel;

/// What each municipality has and lacks, to be mended where it is seen: a click or Enter on a cell.
class CoverageCard : public Card
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent);

    void setCoverage(const Coverage &coverage);

Q_SIGNALS:
    /// A cell was chosen: to see what fulfils the duty, or to record it.
    void dutyWanted(const raatihuone::Duty &duty);
    void municipalityWanted(raatihuone::RowId municipality);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void fit();
    void choose(const QModelIndex &index);

    CoverageModel *m_model;
    QTableView *m_table;
    ElidedLabel *m_counts;
    Chip *m_onlyLacking;
};

} // namespace raatihuone
