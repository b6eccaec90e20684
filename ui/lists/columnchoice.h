// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

#include <QtCore/QObject>

class QMenu;
class QSettings;

namespace raatihuone {

class RecordListModel;
class RecordTable;
struct WidthNeed;

/// Which columns a list shows, in which order, how wide they are and how the rows are sorted: chosen by the user, remembered
/// for each type in the settings of the installation.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// Takes up what was remembered.
    ColumnChoice(RecordListModel &model, RecordTable &table, const Words &words, QSettings &settings);

    /// A menu with every column that there is, and the ways to sort.
    QMenu *createMenu(QWidget *parent);

    /// Shows and remembers these columns in this order.
    void show(const std::vector<ListColumn> &columns);
    /// Sorts by @p column, or in the order of the type if it has no field, and remembers it.
    void sort(const ListColumn &column, bool isDescending);

Q_SIGNALS:
    /// Other columns, or the same in another order, or other sorting.
    void changed();

private:
    void restore();
    void setWidths();
    bool isTitle(int column) const;
    WidthNeed needOf(int column) const;
    void measureFirstRows();
    void showSortIndicator();
    void fillMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);
    void toggle(const ListColumn &column, bool isShown);
    void sortBy(int column, Qt::SortOrder order);
    void arrange();
    void reset();
    void takeMoved();
    void rememberWidth(int column, int width);
    QString key(const char *name) const;

    RecordListModel &m_model;
    RecordTable &m_table;
    const Words &m_words;
    QSettings &m_settings;
    bool m_isSettingWidths = false;
    int m_measured = 0; ///< rows
};

} // namespace raatihuone
