// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace raatihuone {

class ColumnChoice;
class DataFile;
class FilterBar;
class RecordListModel;
class RecordTable;
class SearchField;

/// What stands above the rows of a list: its name, the button for a new record, search, filters, the count, and tools.
class ListHead : public QWidget
{
    Q_OBJECT

public:
    /// @p canAdd: there is a button for a new record.
    ListHead(DataFile &file, RecordListModel &model, RecordTable &table, const Words &words, bool canAdd,
             QWidget *parent);

    SearchField &search() const { return *m_search; }
    FilterBar &filters() const { return *m_filters; }
    ColumnChoice &columns() const { return *m_columns; }

    /// For narrow windows: the filters stand behind a button, and tools are icons.
    void setCompact(bool isCompact);
    void setCount(const QString &text);
    /// Puts @p tool right of the count: its text, or its icon where there is little room.
    void addTool(QToolButton *tool);

Q_SIGNALS:
    void newWanted();
    void addressesWanted();
    void reportWanted();
    void exportWanted();

private:
    void createTitleRow(QBoxLayout *layout, bool canAdd);
    void createCountRow(QBoxLayout *layout, DataFile &file, RecordListModel &model, RecordTable &table);
    QToolButton *createTool(const QString &iconName, const QString &name, const char *objectName);

    const RecordType &m_type;
    const Words &m_words;
    SearchField *m_search;
    FilterBar *m_filters;
    ColumnChoice *m_columns = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QList<QToolButton *> m_added;
    QPushButton *m_new = nullptr; ///< unless records of the type come with the program
    QLabel *m_count = nullptr;
    QToolButton *m_filterButton = nullptr; ///< shows the filters of a compact list
    QToolButton *m_report = nullptr;
};

/// "New organisation".
QString newRecordText(const Words &words, const RecordType &type);

} // namespace raatihuone
