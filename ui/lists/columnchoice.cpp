// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnchoice.h"

#include "ui/lists/celltext.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/columnwidths.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/style/recorddelegate.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtGui/QActionGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int MostLetters = 48; ///< wider texts are cut in any case
constexpr int NameLetters = 30; ///< what is left at least of the name of a record, before others keep theirs
constexpr int RestLetters = 12; ///< what other columns keep while the name takes more

QStringList namesOf(const std::vector<ListColumn> &columns)
{
    QStringList names;
    for (const ListColumn &column : columns)
        names += nameOf(column);
    return names;
}

/// The remembered column, unless the type does not show it any more.
std::optional<ListColumn> columnNamed(const RecordType &type, const QString &name)
{
    const std::vector<ListColumn> possible = possibleColumns(type);
    const auto found = std::find_if(possible.begin(), possible.end(),
                                    [&name](const ListColumn &column) { return nameOf(column) == name; });
    return found == possible.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ColumnChoice::ColumnChoice(RecordListModel &model, RecordTable &table, const Words &words,
                           QSettings &settings)
    : QObject(&table), m_model(model), m_table(table), m_words(words), m_settings(settings)
{
    restore();
    QHeaderView *header = m_table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // what names the record stays in front
    // The head is still busy with the mouse when it tells.
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::takeMoved, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ColumnChoice::measureFirstRows);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnChoice::sortBy);
    connect(&m_table, &RecordTable::resized, this, &ColumnChoice::setWidths);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { rememberWidth(column, width); });
}

QString ColumnChoice::key(const char *name) const
{
    return QStringLiteral("lists/%1/%2").arg(m_model.feed().request().type->name(), QLatin1String(name));
}

void ColumnChoice::restore()
{
    ListRequest request = m_model.feed().request();
    std::vector<ListColumn> columns;
    const QStringList names = m_settings.value(key("columns")).toStringList();
    for (const QString &name : names)
        if (const auto column = columnNamed(*request.type, name))
            columns.push_back(*column);
    if (!columns.empty())
        m_model.setColumns(columns);
    if (const auto sort = columnNamed(*request.type, m_settings.value(key("sort")).toString()))
        request.sort = *sort;
    request.isDescending = request.sort.field && m_settings.value(key("descending")).toBool();
    m_model.feed().setRequest(request);
    showSortIndicator();
    setWidths();
}

/// Columns that nobody has made wider or narrower share what the others leave of the view.
void ColumnChoice::setWidths()
{
    const QScopedValueRollback setting(m_isSettingWidths, true);
    const QVariantMap chosen = m_settings.value(key("widths")).toMap();
    int rest = m_table.viewport()->width();
    std::vector<int> sharing;
    std::vector<WidthNeed> needs;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const int width = chosen.value(nameOf(m_model.columns()[size_t(column)])).toInt(); width > 0) {
            m_table.setColumnWidth(column, width);
            rest -= width;
        } else {
            sharing.push_back(column);
            needs.push_back(needOf(column));
        }
    }
    const std::vector<int> widths = sharedWidths(needs, rest);
    for (size_t i = 0; i < sharing.size(); ++i)
        m_table.setColumnWidth(sharing[i], widths[i]);
}

bool ColumnChoice::isTitle(int column) const
{
    const RecordType &type = *m_model.feed().request().type;
    const auto &names = type.titleFields();
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return listColumn(type, name) == m_model.columns()[size_t(column)];
    });
}

/// What the first rows need. A state, a date or a number is never cut: half of it would lie.
WidthNeed ColumnChoice::needOf(int column) const
{
    const int head = m_table.horizontalHeader()->sectionSizeHint(column);
    const int most = MostLetters * m_table.fontMetrics().averageCharWidth();
    const int rows = std::min(m_model.rowCount(), m_table.pageRows());
    WidthNeed need{head, head};
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row, column);
        const int width = m_table.itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width();
        need.full = std::max(need.full, std::min(width, most));
        if (index.data(CellStatusRole).isValid())
            need.least = std::max(need.least, width);
    }
    if (isNeverCut(m_model.columns()[size_t(column)].field->kind))
        need.least = need.full;
    const int letter = m_table.fontMetrics().averageCharWidth();
    if (isTitle(column))
        need.least = std::max(need.least, std::min(need.full, NameLetters * letter));
    need.fair = isTitle(column) ? need.full : std::min(need.full, RestLetters * letter);
    return need;
}

/// Only when there are more rows than ever, so that columns stand still while somebody searches.
void ColumnChoice::measureFirstRows()
{
    const int rows = std::min(m_model.rowCount(), m_table.pageRows());
    if (rows <= m_measured)
        return;
    m_measured = rows;
    setWidths();
}

void ColumnChoice::showSortIndicator()
{
    const QSignalBlocker quiet(m_table.horizontalHeader());
    m_table.horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.feed().request().isDescending
                                                                           ? Qt::DescendingOrder
                                                                           : Qt::AscendingOrder);
}

QMenu *ColumnChoice::createMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    return menu;
}

void ColumnChoice::fillMenu(QMenu *menu)
{
    menu->clear();
    fillSortMenu(menu->addMenu(tr("Sort by")));
    connect(menu->addAction(tr("Arrange columns\u2026")), &QAction::triggered, this, &ColumnChoice::arrange);
    connect(menu->addAction(tr("Usual columns and order")), &QAction::triggered, this, &ColumnChoice::reset);
    menu->addSection(tr("Columns"));
    const auto &shown = m_model.columns();
    for (const ListColumn &column : possibleColumns(*m_model.feed().request().type)) {
        QAction *action = menu->addAction(heading(m_words, column));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { toggle(column, isShown); });
    }
}

void ColumnChoice::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int column = 0; column < int(m_model.columns().size()); ++column) {
        QAction *action = menu->addAction(heading(m_words, m_model.columns()[size_t(column)]));
        action->setCheckable(true);
        action->setChecked(column == m_model.sortColumn());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column, Qt::AscendingOrder); });
    }
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Last first"));
    descending->setCheckable(true);
    descending->setChecked(m_model.feed().request().isDescending);
    connect(descending, &QAction::toggled, this, [this](bool isDescending) {
        sortBy(m_model.sortColumn(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ColumnChoice::toggle(const ListColumn &column, bool isShown)
{
    std::vector<ListColumn> columns = m_model.columns();
    if (isShown)
        columns.push_back(column);
    else
        columns.erase(std::remove(columns.begin(), columns.end(), column), columns.end());
    show(columns);
}

void ColumnChoice::show(const std::vector<ListColumn> &columns)
{
    if (columns.empty() || columns == m_model.columns())
        return;
    m_model.setColumns(columns);
    m_settings.setValue(key("columns"), namesOf(columns));
    setWidths();
    showSortIndicator();
    Q_EMIT changed();
}

/// The model takes the order in which the mouse left the columns; the head shows the model as it is.
void ColumnChoice::takeMoved()
{
    QHeaderView *header = m_table.horizontalHeader();
    if (!header->sectionsMoved() || header->count() != m_model.columnCount())
        return;
    std::vector<ListColumn> columns;
    for (int place = 0; place < header->count(); ++place)
        columns.push_back(m_model.columns()[size_t(header->logicalIndex(place))]);
    const QSignalBlocker quiet(header);
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    show(columns);
}

void ColumnChoice::arrange()
{
    ColumnsDialog dialog(*m_model.feed().request().type, m_model.columns(), m_words, m_table.window());
    if (dialog.exec() == QDialog::Accepted)
        show(dialog.columns());
}

void ColumnChoice::reset()
{
    m_settings.remove(key("widths"));
    show(usualColumns(*m_model.feed().request().type));
    sort({}, false);
    setWidths();
}

void ColumnChoice::sortBy(int column, Qt::SortOrder order)
{
    if (column >= 0)
        sort(m_model.columns()[size_t(column)], order == Qt::DescendingOrder);
}

void ColumnChoice::sort(const ListColumn &column, bool isDescending)
{
    ListRequest request = m_model.feed().request();
    request.sort = column;
    request.isDescending = isDescending;
    m_model.feed().setRequest(request);
    m_settings.setValue(key("sort"), column.field ? nameOf(column) : QString());
    m_settings.setValue(key("descending"), isDescending);
    showSortIndicator();
    Q_EMIT changed();
}

/// The last column takes what is left over; that width is not the user's.
void ColumnChoice::rememberWidth(int column, int width)
{
    if (m_isSettingWidths || column >= m_model.columnCount() - 1)
        return;
    QVariantMap widths = m_settings.value(key("widths")).toMap();
    widths.insert(nameOf(m_model.columns()[size_t(column)]), width);
    m_settings.setValue(key("widths"), widths);
}

} // namespace raatihuone
