// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// The table of a figure: all of its numbers, also those that the chart leaves out.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FigureModel(const Words &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

    void show(const std::shared_ptr<const Statistic> &figure);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const { return !m_figure->columns[size_t(column)].unit.isEmpty(); }

    const Words &m_words;
    std::shared_ptr<const Statistic> m_figure;
};

} // namespace raatihuone
