// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrows.h"
#include "ui/lists/pastrows.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// Children of a record, one a row, and at the foot the row of one that is being typed and not in the file yet.
class ChildModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ChildModel(const RecordType &type, const std::vector<ListColumn> &columns, Records &records,
               QObject *parent);

    /// Shows other records; the new row stays. @p rows are read with the columns of PastRows::withEnd().
    void show(const std::vector<RowId> &ids, const std::vector<ListRow> &rows);

    /// The record of the new row, if there is one.
    const std::optional<Record> &draft() const { return m_draft; }
    void setDraft(const std::optional<Record> &draft);

    /// Rows of records, without the new one.
    int recordCount() const { return int(m_ids.size()); }
    /// The record of a row; none for the new row.
    RowId idAt(int row) const;
    /// The row of a record, the new row for no record; -1 if there is none.
    int rowOf(RowId id) const;
    /// The column of a field, or -1.
    int columnOf(const QString &field) const;

    const Field &fieldAt(int column) const { return *m_columns[size_t(column)].field; }
    /// Whether the cells of a column are edited in their place; the others are in the form alone.
    bool isEditable(int column) const;
    /// The first editable column from @p column on, to the right (1) or to the left (-1); -1 if there is none.
    int editableFrom(int column, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ListRow &values(int row) const;
    ListRow valuesOf(const Record &draft) const;
    QString spoken(const QModelIndex &index) const;

    const RecordType &m_type;
    const std::vector<ListColumn> m_columns;
    Records &m_records;
    PastRows m_past;
    std::vector<RowId> m_ids;
    std::vector<ListRow> m_rows;
    std::optional<Record> m_draft;
    ListRow m_draftRow;
};

} // namespace raatihuone
