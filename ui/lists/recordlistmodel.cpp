// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordlistmodel.h"

#include "ui/lists/celltext.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// The column by which the type itself is sorted.
ListColumn orderOf(const RecordType &type)
{
    const QStringList &names = type.sortFields().isEmpty() ? type.titleFields() : type.sortFields();
    return names.isEmpty() ? ListColumn() : listColumn(type, names.first());
}

} // namespace

RecordListModel::RecordListModel(DataFile &file, const RecordType &type, const Words &words, QObject *parent)
    : QAbstractTableModel(parent),
      m_words(words),
      m_feed(file, type, words),
      m_past(type, file.installation()),
      m_columns(usualColumns(type)),
      m_cache([this](std::span<const RowId> ids) { return read(ids); })
{
    connect(&m_feed, &ListFeed::aboutToChange, this, [this] { beginResetModel(); });
    connect(&m_feed, &ListFeed::changed, this, [this] {
        m_cache.startWith(std::exchange(m_firstRows, {}));
        endResetModel();
    });
    connect(&m_feed, &ListFeed::rowsTouched, this, &RecordListModel::touch);
    connect(&m_feed, &ListFeed::allTouched, this, [this] {
        m_cache.clear();
        refresh(0, rowCount() - 1);
    });
}

void RecordListModel::open()
{
    ListPage first;
    try {
        if (m_feed.request().filters.empty() && !m_feed.request().only)
            first = firstRows(m_feed.source(), *m_feed.request().type, m_past.withEnd(m_columns),
                              m_cache.pageRows());
    } catch (const Failure &failure) {
        log(failure, "The first rows of a list could not be read");
    }
    m_firstRows = std::move(first.rows);
    m_feed.open(first.ids);
}

void RecordListModel::setColumns(const std::vector<ListColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_cache.clear();
    endResetModel();
}

RowId RecordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_feed.ids()[size_t(row)] : RowId();
}

int RecordListModel::rowOf(RowId id) const
{
    const std::vector<RowId> &ids = m_feed.ids();
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : int(found - ids.begin());
}

int RecordListModel::sortColumn() const
{
    const ListRequest &request = m_feed.request();
    const ListColumn column = request.sort.field ? request.sort : orderOf(*request.type);
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_feed.ids().size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isCompact ? 1 : int(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (m_isCompact)
        return compactData(index.row(), role);
    const ListColumn &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((isRightAligned(column.field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CellStatusRole:
    case CellMutedRole:
        break;
    default:
        return {};
    }
    const CellText cell = cellText(m_words, column, value(index.row(), index.column()));
    if (role == CellStatusRole)
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    if (role == CellMutedRole)
        return cell.isMuted || isOver(index.row());
    const QString text = shownText(cell, index);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

/// Grey alone says nothing: where the last day is not shown, the first cell says that the row is over.
QString RecordListModel::shownText(const CellText &cell, const QModelIndex &index) const
{
    const bool tells = index.column() == 0 && m_past.hideEnd(m_columns) && isOver(index.row());
    return tells ? PastRows::said(cell.text) : cell.text;
}

QString RecordListModel::spoken(const QModelIndex &index) const
{
    const QString text = sentence(m_words, m_columns, values(index.row()), index.column());
    return isOver(index.row()) ? PastRows::said(text) : text;
}

void RecordListModel::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    beginResetModel();
    m_isCompact = isCompact;
    endResetModel();
}

size_t RecordListModel::columnsOfName() const
{
    const QStringList &title = m_feed.request().type->titleFields();
    const auto isRest = [&title](const ListColumn &column) { return !title.contains(nameOf(column)); };
    const auto rest = std::find_if(m_columns.begin(), m_columns.end(), isRest);
    return std::max<size_t>(size_t(rest - m_columns.begin()), 1);
}

QString RecordListModel::joined(int row, size_t from, size_t to) const
{
    const bool isPlain = m_columns[from].field->kind == Kind::Text && from == 0;
    QStringList texts;
    for (size_t column = from; column < to; ++column)
        if (const Value shown = value(row, int(column)); !shown.toText().isEmpty())
            texts += cellText(m_words, m_columns[column], shown).text;
    return texts.join(isPlain ? QStringLiteral(" ") : QStringLiteral(" \u00b7 "));
}

/// There is a second line even where it says nothing: names stand in one height.
QString RecordListModel::below(int row) const
{
    constexpr size_t mostBelow = 3;
    const size_t from = columnsOfName(), to = std::min(from + mostBelow, m_columns.size());
    QStringList texts{isOver(row) ? PastRows::word() : QString(),
                      from < to ? joined(row, from, to) : QString()};
    texts.removeAll(QString());
    return texts.isEmpty() ? QStringLiteral(" ") : texts.join(QStringLiteral(" \u00b7 "));
}

QVariant RecordListModel::compactData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return joined(row, 0, columnsOfName());
    case CellSecondLineRole:
        return below(row);
    case CellMutedRole:
        return isOver(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QStringList lines{joined(row, 0, columnsOfName()), below(row).trimmed()};
        if (role == Qt::ToolTipRole)
            return plainToolTip(lines.join(QLatin1Char('\n')));
        return lines.last().isEmpty() ? lines.first() : lines.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int((isRightAligned(column.field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return heading(m_words, column);
    return {};
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(m_columns.size()))
        return;
    ListRequest request = m_feed.request();
    request.sort = m_columns[size_t(column)];
    request.isDescending = order == Qt::DescendingOrder;
    m_feed.setRequest(request);
}

/// While the file cannot be read the cells stay empty; the feed tells the user why.
std::vector<ListRow> RecordListModel::read(std::span<const RowId> ids) const
{
    try {
        return rowsOf(m_feed.source(), *m_feed.request().type, m_past.withEnd(m_columns), ids);
    } catch (const Failure &failure) {
        log(failure, "Rows of a list could not be read");
        return std::vector<ListRow>(ids.size());
    }
}

Value RecordListModel::value(int row, int column) const
{
    const ListRow &found = values(row);
    return found.empty() ? Value() : found[size_t(column)];
}

QString RecordListModel::sentence(const Words &words, const std::vector<ListColumn> &columns,
                                  const ListRow &row, int column)
{
    const auto text = [&](int of) {
        return row.empty() ? QString() : cellText(words, columns[size_t(of)], row[size_t(of)]).text;
    };
    const auto said = [&](int of) {
        const QString shown = text(of);
        return shown.isEmpty() || shown == QStringLiteral("\u2014") ? tr("no data") : shown;
    };
    if (column == 0)
        return said(0);
    int naming = 0;
    while (naming < column && text(naming).isEmpty())
        ++naming;
    const QString named = heading(words, columns[size_t(column)]);
    return naming == column ? QStringLiteral("%1: %2").arg(named, said(column))
                            : tr("%1, %2: %3").arg(said(naming), named, said(column));
}

void RecordListModel::refresh(int first, int last)
{
    if (first <= last && columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RecordListModel::touch(const QSet<RowId> &ids)
{
    if (m_cache.forget(m_feed.ids(), ids))
        for (const RowId id : ids)
            if (const int row = rowOf(id); row >= 0)
                refresh(row, row);
}

} // namespace raatihuone
