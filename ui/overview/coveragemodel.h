// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coverage.h"
#include "ui/style/tokens.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// How a duty looks in the window.
Status statusOf(DutyState state);

/// The coverage of the municipalities: one a row, one duty a column. Names and totals stand in the heads, which stay in
/// sight. Each cell says aloud the whole sentence.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(Coverage coverage);
    const Coverage &coverage() const { return m_coverage; }
    /// Only the municipalities in which something should be done.
    void setOnlyLacking(bool only);

    const Coverage::Row &shownRow(int row) const { return m_coverage.rows[m_shown[size_t(row)]]; }
    const Duty &duty(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseRows();
    QVariant columnHead(const DutyRule &rule, int section, int role) const;

    Coverage m_coverage;
    std::vector<size_t> m_shown;
    bool m_onlyLacking = false;
};

} // namespace raatihuone
