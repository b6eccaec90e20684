// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/mergemodel.h"

#include "ui/sharing/mergekinds.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <algorithm>

namespace raatihuone {

namespace {

enum Column { RecordColumn, KindColumn, SenderColumn, ColumnCount };

} // namespace

MergeModel::MergeModel(const MergeFiles &files, const Words &words, QObject *parent)
    : QAbstractTableModel(parent), m_files(files), m_words(words)
{
}

void MergeModel::show(const MergeFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_records.clear();
    std::copy_if(m_files.records().begin(), m_files.records().end(), std::back_inserter(m_records),
                 [this](const MergedRecord &record) { return isShown(record); });
    endResetModel();
}

bool MergeModel::isShown(const MergedRecord &record) const
{
    return (!m_filter.kind || record.kind == *m_filter.kind) &&
           (m_filter.type == 0 || record.type->number() == m_filter.type) &&
           record.title.contains(m_filter.text, Qt::CaseInsensitive);
}

const MergedRecord *MergeModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_records[size_t(row)] : nullptr;
}

const ReceivedFile &MergeModel::fileOf(const MergedRecord &record) const
{
    return m_files.files()[size_t(record.file)];
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The type, and which fields are different.
QString MergeModel::secondLine(const MergedRecord &record) const
{
    QStringList parts{singular(m_words, *record.type)};
    if (record.conflict && record.conflict->field)
        parts += label(m_words, *record.conflict->field);
    if (record.kind == MergeKind::Changed)
        for (const MergedField &field : record.fields)
            parts += label(m_words, *field.field);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString MergeModel::text(const MergedRecord &record, int column) const
{
    switch (column) {
    case RecordColumn:
        return record.title;
    case KindColumn:
        return inWords(record.kind);
    default:
        return fileOf(record).initials();
    }
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergedRecord &record = m_records[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case CellSecondLineRole:
        return column == RecordColumn ? secondLine(record) : QVariant();
    case CellStatusRole:
        return column == KindColumn ? QVariant(int(statusOf(record.kind))) : QVariant();
    case CellMutedRole:
        return column == SenderColumn;
    case Qt::ToolTipRole:
        if (column == RecordColumn)
            return plainToolTip(record.title + QLatin1Char('\n') + secondLine(record));
        return column == SenderColumn ? plainToolTip(fileOf(record).sender()) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3, %4")
            .arg(record.title, secondLine(record), inWords(record.kind), fileOf(record).sender());
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("What happens");
    default:
        return tr("Sender");
    }
}

} // namespace raatihuone
