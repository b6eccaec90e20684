// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childgrid.h"

#include "ui/forms/celleditor.h"
#include "ui/forms/childmodel.h"
#include "ui/lists/celltext.h"
#include "ui/lists/columnwidths.h"
#include "ui/style/recorddelegate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace raatihuone {

namespace {

constexpr int mostRowsInSight = 5;
constexpr int leastWidth = 56;
constexpr int leastEditorWidth = 180;
constexpr int besideHead = 2 * space::Medium;

} // namespace

ChildGrid::ChildGrid(ChildModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new RecordDelegate(this))
{
    m_delegate->setHeight(height::TwoLineRow, 2);
    m_delegate->setWraps(true);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(SmallestTarget);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void ChildGrid::setCell(CellEditor *cell, const QModelIndex &index)
{
    m_cell = cell;
    m_place = index;
    fit();
}

void ChildGrid::fit()
{
    const int line = m_delegate->rowHeight();
    const int extra = m_cell ? m_cell->problemHeight(viewport()->width()) : 0;
    const int rows = m_model.rowCount();
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, line + (row == m_place.row() ? extra : 0));
    setFixedHeight(horizontalHeader()->sizeHint().height() + std::min(rows, mostRowsInSight) * line + extra +
                   2 * frameWidth());
    shareWidths();
    if (m_cell)
        scrollTo(m_place);
    placeCell();
}

/// A date, a number or a state is never cut: half of it would lie.
bool ChildGrid::isWhole(int column) const
{
    if (isNeverCut(m_model.fieldAt(column).kind))
        return true;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, column).data(CellStatusRole).isValid())
            return true;
    return false;
}

void ChildGrid::shareWidths()
{
    const QFontMetrics head(horizontalHeader()->font());
    std::vector<WidthNeed> needs;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int text = std::max(sizeHintForColumn(column), leastWidth);
        const QString heading = m_model.headerData(column, Qt::Horizontal).toString();
        needs.push_back({isWhole(column) ? text : leastWidth,
                         std::max(text, head.horizontalAdvance(heading) + besideHead)});
    }
    const std::vector<int> widths = sharedWidths(needs, viewport()->width());
    for (size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(int(column), widths[column]);
}

/// Over its cell, and over whole cells beside it as long as it has too little room.
void ChildGrid::placeCell()
{
    if (!m_cell || !m_place.isValid())
        return;
    QRect place = visualRect(m_place);
    const auto widen = [&](int column) { place |= visualRect(m_place.sibling(m_place.row(), column)); };
    const int columns = m_model.columnCount();
    for (int next = m_place.column() + 1; next < columns && place.width() < leastEditorWidth; ++next)
        widen(next);
    for (int next = m_place.column() - 1; next >= 0 && place.width() < leastEditorWidth; --next)
        widen(next);
    place.setHeight(m_delegate->rowHeight());
    m_cell->place(place);
}

void ChildGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidths();
    placeCell();
}

void ChildGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeCell();
}

void ChildGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace raatihuone
