// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listfeed.h"
#include "ui/lists/pastrows.h"
#include "ui/lists/rowcache.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

struct CellText;

/// The rows of a ListFeed as a table. It keeps the ids of all rows and the values of those in sight.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordListModel(DataFile &file, const RecordType &type, const Words &words, QObject *parent = nullptr);

    ListFeed &feed() { return m_feed; }
    const ListFeed &feed() const { return m_feed; }

    const std::vector<ListColumn> &columns() const { return m_columns; }
    void setColumns(const std::vector<ListColumn> &columns);

    /// In a narrow list each row is one cell of two lines: what names the record, and under it the other columns.
    void setCompact(bool isCompact);

    /// How many rows are read in one go: those that a view shows.
    void setPageRows(int rows) { m_cache.setPageRows(rows); }
    /// Shows some rows at once and begins to read. Until then the model is empty.
    void open();

    /// The id of a row, or none.
    RowId idAt(int row) const;
    /// The row of a record, or -1.
    int rowOf(RowId id) const;

    /// The column by which the rows are sorted, or -1 when it is not shown.
    int sortColumn() const;

    /// "Lakeuden Omaishoitajat ry, domicile: Seinäjoki": a cell understood without looking at the head.
    static QString sentence(const Words &words, const std::vector<ListColumn> &columns, const ListRow &row,
                            int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<ListRow> read(std::span<const RowId> ids) const;
    const ListRow &values(int row) const { return m_cache.row(m_feed.ids(), row); }
    Value value(int row, int column) const;
    bool isOver(int row) const { return m_past.isOver(values(row)); }
    QString shownText(const CellText &cell, const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    /// How many columns make the first line of a compact row.
    size_t columnsOfName() const;
    QString joined(int row, size_t from, size_t to) const;
    QString below(int row) const;
    QVariant compactData(int row, int role) const;
    void refresh(int first, int last);
    void touch(const QSet<RowId> &ids);

    const Words &m_words;
    ListFeed m_feed;
    PastRows m_past;
    std::vector<ListColumn> m_columns;
    bool m_isCompact = false;
    std::vector<ListRow> m_firstRows; ///< until the feed shows them
    mutable RowCache m_cache;
};

} // namespace raatihuone
