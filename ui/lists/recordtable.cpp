// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordtable.h"

#include "ui/lists/recordlistmodel.h"
#include "ui/style/recorddelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int NarrowestColumn = 48;

} // namespace

RecordTable::RecordTable(RecordListModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new RecordDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    m_delegate->setNameColumn(0);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(NarrowestColumn);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    dress();
}

void RecordTable::setRowHeight(const Height &height)
{
    m_height = height;
    dress();
}

void RecordTable::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_model.setCompact(isCompact);
    horizontalHeader()->setVisible(!isCompact);
    dress();
}

int RecordTable::pageRows() const
{
    constexpr int cutAtBothEdges = 2;
    return viewport()->height() / verticalHeader()->defaultSectionSize() + cutAtBothEdges;
}

RowId RecordTable::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

std::vector<RowId> RecordTable::chosenIds() const
{
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<RowId> ids;
    for (int next = 0; const auto &[top, bottom] : ranges)
        for (next = std::max(next, top); next <= bottom; ++next)
            ids.push_back(m_model.idAt(next));
    return ids;
}

void RecordTable::choose(const std::vector<RowId> &ids, RowId current)
{
    setAutoScroll(false);
    selectionModel()->select(rowsOf(ids), QItemSelectionModel::ClearAndSelect);
    if (const int row = current.isValid() ? m_model.rowOf(current) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
}

/// Neighbours make one range, so that a million chosen rows are few ranges.
QItemSelection RecordTable::rowsOf(const std::vector<RowId> &ids) const
{
    QItemSelection selection;
    if (ids.empty())
        return selection;
    const QSet<RowId> wanted(ids.begin(), ids.end());
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int top = row;
        while (wanted.contains(m_model.idAt(row)))
            ++row;
        if (row > top)
            selection.append(QItemSelectionRange(m_model.index(top, 0), m_model.index(row - 1, last)));
    }
    return selection;
}

void RecordTable::goTo(RowId id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void RecordTable::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence addresses(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->keyCombination() == addresses[0])
        Q_EMIT addressesWanted();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

/// Rows of a fixed height, so that a million of them need no measuring.
void RecordTable::dress()
{
    if (m_isCompact)
        m_delegate->setHeight(height::TwoLineRow, 2);
    else
        m_delegate->setHeight(m_height);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
}

} // namespace raatihuone
