// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/outline.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace raatihuone {

/// How many bullets each group has on each topic. A new state is compared with the old one.
class MinutesMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MinutesMapModel(QObject *parent) : QAbstractTableModel(parent) {}

    void show(const Outline &outline, RowId groupInUse);
    RowId topic(int row) const { return m_topics[size_t(row)].id; }
    /// None for the column of the topics.
    RowId group(int column) const { return column > 0 ? m_groups[size_t(column) - 1].id : RowId(); }
    int rowOf(RowId topic) const;
    int columnOf(RowId group) const;
    int largest() const { return m_largest; }
    int count(int row, int column) const;
    /// What the short heads of the columns mean.
    QString legend() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const OutlineGroup &group) const;
    QString headOf(const OutlineGroup &group) const;
    QString textOf(int row, int column) const;

    std::vector<OutlineTopic> m_topics;
    std::vector<OutlineGroup> m_groups;
    std::vector<std::vector<int>> m_counts; ///< by topic, then group
    int m_largest = 0;
};

/// The map of the minutes: topics by groups with their counts. Choosing a cell goes there.
class MinutesMap : public QTableView
{
    Q_OBJECT

public:
    explicit MinutesMap(QWidget *parent);

    MinutesMapModel &map() const { return *m_model; }
    void show(const Outline &outline, RowId topic, RowId group);

Q_SIGNALS:
    void cellWanted(raatihuone::RowId topic, raatihuone::RowId group);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void want(const QModelIndex &index);
    void fitColumns();

    MinutesMapModel *m_model;
};

} // namespace raatihuone
