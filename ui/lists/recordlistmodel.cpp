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
        if (m_feed.request().filters.empty())
            first = firstRows(m_feed.source(), *m_feed.request().type, m_columns, m_cache.pageRows());
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
        return sentence(index.row(), index.column());
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
        return cell.isMuted;
    return role == Qt::ToolTipRole ? plainToolTip(cell.text) : cell.text;
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

QVariant RecordListModel::compactData(int row, int role) const
{
    constexpr size_t mostBelow = 3;
    const size_t ofName = columnsOfName();
    const QString name = joined(row, 0, ofName);
    const QString below = ofName < m_columns.size()
                              ? joined(row, ofName, std::min(ofName + mostBelow, m_columns.size()))
                              : QString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case CellSecondLineRole:
        return below.isEmpty() ? QStringLiteral(" ")
                               : below; // a second line even so: names stand in one height
    case Qt::AccessibleTextRole:
        return below.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, below);
    case Qt::ToolTipRole:
        return plainToolTip(name + QLatin1Char('\n') + below);
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
        return rowsOf(m_feed.source(), *m_feed.request().type, m_columns, ids);
    } catch (const Failure &failure) {
        log(failure, "Rows of a list could not be read");
        return std::vector<ListRow>(ids.size());
    }
}

Value RecordListModel::value(int row, int column) const
{
    const ListRow &values = m_cache.row(m_feed.ids(), row);
    return values.empty() ? Value() : values[size_t(column)];
}

/// "Lakeuden Omaishoitajat ry, domicile: Seinäjoki": understood without looking at the head.
QString RecordListModel::sentence(int row, int column) const
{
    const auto said = [this, row](int of) {
        const ListColumn &which = m_columns[size_t(of)];
        const QString text = cellText(m_words, which, value(row, of)).text;
        return text.isEmpty() || text == QStringLiteral("\u2014") ? tr("no data") : text;
    };
    if (column == 0)
        return said(0);
    return tr("%1, %2: %3").arg(said(0), heading(m_words, m_columns[size_t(column)]), said(column));
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
