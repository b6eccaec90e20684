// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childmodel.h"

#include "ui/forms/fieldlayout.h"
#include "ui/lists/celltext.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <algorithm>

namespace raatihuone {

namespace {

int alignmentOf(const Field &field)
{
    return int((isRightAligned(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ChildModel::ChildModel(const RecordType &type, const std::vector<ListColumn> &columns, Records &records,
                       QObject *parent)
    : QAbstractTableModel(parent),
      m_type(type),
      m_columns(columns),
      m_records(records),
      m_past(type, records.file().installation())
{
}

void ChildModel::show(const std::vector<RowId> &ids, const std::vector<ListRow> &rows)
{
    beginResetModel();
    m_ids = ids;
    m_rows = rows;
    endResetModel();
}

void ChildModel::setDraft(const std::optional<Record> &draft)
{
    const int row = recordCount();
    const ListRow shown = draft ? valuesOf(*draft) : ListRow();
    if (draft && !m_draft)
        beginInsertRows({}, row, row);
    else if (!draft && m_draft)
        beginRemoveRows({}, row, row);
    const bool hadDraft = m_draft.has_value();
    m_draft = draft;
    m_draftRow = shown;
    if (draft && !hadDraft)
        endInsertRows();
    else if (!draft && hadDraft)
        endRemoveRows();
    else if (draft)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// What rowsOf() would read if the record were in the file.
ListRow ChildModel::valuesOf(const Record &draft) const
{
    ListRow row;
    for (const ListColumn &column : m_columns) {
        const Value value = draft.value(column.field->name);
        const bool isReference = column.field->target != 0 && !value.isNull();
        row.push_back(isReference ? Value(m_records.shown(m_type, *column.field, value)) : value);
    }
    return row;
}

RowId ChildModel::idAt(int row) const
{
    return row >= 0 && row < recordCount() ? m_ids[size_t(row)] : RowId();
}

int ChildModel::rowOf(RowId id) const
{
    if (!id.isValid())
        return m_draft ? recordCount() : -1;
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int ChildModel::columnOf(const QString &field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&field](const ListColumn &column) {
        return column.field->name == field;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

bool ChildModel::isEditable(int column) const
{
    return standsInCell(m_type, fieldAt(column));
}

int ChildModel::editableFrom(int column, int direction) const
{
    for (; column >= 0 && column < int(m_columns.size()); column += direction)
        if (isEditable(column))
            return column;
    return -1;
}

int ChildModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordCount() + (m_draft ? 1 : 0);
}

int ChildModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const ListRow &ChildModel::values(int row) const
{
    return row < recordCount() ? m_rows[size_t(row)] : m_draftRow;
}

QString ChildModel::spoken(const QModelIndex &index) const
{
    const ListRow &row = values(index.row());
    const QString text = RecordListModel::sentence(m_records.words(), m_columns, row, index.column());
    if (index.row() == recordCount())
        return tr("%1, new row").arg(text);
    return m_past.isOver(row) ? PastRows::said(text) : text;
}

QVariant ChildModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListColumn &column = m_columns[size_t(index.column())];
    const ListRow &row = values(index.row());
    const Value value = row.empty() ? Value() : row[size_t(index.column())];
    const bool isNew = index.row() == recordCount();
    CellText cell = cellText(m_records.words(), column, value);
    if (isNew && value.isNull()) // it is asked for when the row is left
        cell = {};
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case Qt::TextAlignmentRole:
        return alignmentOf(*column.field);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case CellStatusRole:
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    case CellMutedRole:
        return cell.isMuted || (!isNew && m_past.isOver(row));
    default:
        return {};
    }
}

QVariant ChildModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(fieldAt(section));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return heading(m_records.words(), m_columns[size_t(section)]);
    return {};
}

} // namespace raatihuone
