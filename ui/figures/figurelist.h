// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

#include <QtWidgets/QWidget>

class QListView;
class QStandardItemModel;

namespace raatihuone {

class SearchField;

/// All figures in their groups, narrowed to what is typed.
class FigureList : public QWidget
{
    Q_OBJECT

public:
    FigureList(const Words &words, QWidget *parent);

    /// The name of the chosen figure.
    QString current() const { return m_current; }
    void choose(const QString &name);
    SearchField &search() const { return *m_search; }
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void fill();
    void addHead(const QString &group);
    void addFigure(const StatisticEntry &entry);

    const std::vector<StatisticEntry> m_entries;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QString m_current;
};

} // namespace raatihuone
