// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuremodel.h"

#include <QtCore/Qt>

namespace raatihuone {

void FigureModel::show(const std::shared_ptr<const Statistic> &figure)
{
    beginResetModel();
    m_figure = figure;
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_figure ? 0 : int(m_figure->rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_figure ? 0 : int(m_figure->columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    const auto row = size_t(index.row()), column = size_t(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownCell(m_words, *m_figure, row, column);
    if (role == Qt::AccessibleTextRole)
        return isNumber(index.column()) ? spokenCell(m_words, *m_figure, row, column)
                                        : shownCell(m_words, *m_figure, row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_figure->columns[size_t(section)].label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace raatihuone
