// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/coveragemodel.h"

#include "ui/style/recorddelegate.h"

namespace raatihuone {

namespace {

constexpr QChar softHyphen(0x00ad);

/// The head of a column on two lines.
QString onTwoLines(QString head)
{
    if (head.contains(softHyphen))
        return head.replace(head.indexOf(softHyphen), 1, QStringLiteral("-\n")).remove(softHyphen);
    return head.contains(QLatin1Char(' '))
               ? head.replace(head.indexOf(QLatin1Char(' ')), 1, QLatin1Char('\n'))
               : head;
}

} // namespace

Status statusOf(DutyState state)
{
    switch (state) {
    case DutyState::Met:
        return Status::InOrder;
    case DutyState::Due:
        return Status::Soon;
    case DutyState::Missing:
    case DutyState::Overdue:
        return Status::Missing;
    case DutyState::Unknown:
        break;
    }
    return Status::Unknown;
}

void CoverageModel::setCoverage(Coverage coverage)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    chooseRows();
    endResetModel();
}

void CoverageModel::setOnlyLacking(bool only)
{
    beginResetModel();
    m_onlyLacking = only;
    chooseRows();
    endResetModel();
}

void CoverageModel::chooseRows()
{
    m_shown.clear();
    for (size_t i = 0; i < m_coverage.rows.size(); ++i)
        if (!m_onlyLacking || m_coverage.rows[i].needsAct())
            m_shown.push_back(i);
}

const Duty &CoverageModel::duty(const QModelIndex &index) const
{
    return shownRow(index.row()).cells[size_t(index.column())];
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.columns.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Duty &duty = this->duty(index);
    switch (role) {
    case Qt::DisplayRole:
        return duty.text;
    case CellStatusRole:
        return int(statusOf(duty.state));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString head = m_coverage.columns[size_t(index.column())].shortName;
        return tr("%1, %2: %3").arg(shownRow(index.row()).name, head.remove(softHyphen), duty.text);
    }
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(shownRow(section).name)
                                                               : QVariant();
    return section < columnCount() ? columnHead(m_coverage.columns[size_t(section)], section, role)
                                   : QVariant();
}

QVariant CoverageModel::columnHead(const DutyRule &rule, int section, int role) const
{
    const QString total = tr("%1 / %2").arg(m_coverage.covered(size_t(section))).arg(m_coverage.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return QString(onTwoLines(rule.shortName) + QLatin1Char('\n') + total);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return rule.law.isEmpty() ? tr("%1. In order: %2.").arg(rule.name, total)
                                  : tr("%1. In order: %2. %3").arg(rule.name, total, rule.law);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace raatihuone
