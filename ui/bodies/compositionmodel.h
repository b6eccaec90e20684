// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bodies/compositionrow.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// The seats of a body on one day, each with who holds it and her deputies.
class CompositionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeatColumn, MemberColumn, DeputyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<CompositionRow> rows);
    const CompositionRow &row(int row) const { return m_rows[size_t(row)]; }
    const SeatCell &cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(int row, int column) const;

    std::vector<CompositionRow> m_rows;
};

} // namespace raatihuone
