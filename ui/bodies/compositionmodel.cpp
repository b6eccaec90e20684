// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/compositionmodel.h"

#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

namespace raatihuone {

namespace {

QString joined(const SeatCell &cell)
{
    return cell.below.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.below);
}

} // namespace

/// The same number of lines keeps its place: the day may be another, whoever looks stays at the seat.
void CompositionModel::show(std::vector<CompositionRow> rows)
{
    const bool isAsLong = rows.size() == m_rows.size();
    if (!isAsLong)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isAsLong)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SeatCell &CompositionModel::cell(int row, int column) const
{
    const CompositionRow &line = m_rows[size_t(row)];
    return column == SeatColumn ? line.seat : column == MemberColumn ? line.member : line.deputy;
}

int CompositionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompositionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompositionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SeatCell &shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case CellSecondLineRole:
        return shown.below;
    case CellSecondStatusRole:
        return shown.status ? QVariant(int(*shown.status)) : QVariant();
    case CellStrongRole:
        return shown.isStrong;
    case CellMutedRole:
        return index.column() != SeatColumn && !shown.person.isValid();
    case Qt::ToolTipRole:
        return plainToolTip(joined(shown));
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    default:
        return {};
    }
}

/// A cell understood without the others: "3 Member, Disability, deputy: Sanna Koski, Member from 1.12.2026".
QString CompositionModel::spoken(int row, int column) const
{
    const CompositionRow &line = m_rows[size_t(row)];
    const QString seat = joined(line.seat);
    if (column == SeatColumn)
        return seat;
    const QString who = joined(cell(row, column));
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return who.isEmpty() ? tr("%1, %2: nobody").arg(seat, head)
                         : QStringLiteral("%1, %2: %3").arg(seat, head, who);
}

QVariant CompositionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == SeatColumn ? tr("Seat") : section == MemberColumn ? tr("Member") : tr("Deputy");
}

} // namespace raatihuone
