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

/// From top to bottom; one does not reach into the next.
std::vector<std::pair<int, int>> RecordTable::chosenRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    for (int next = 0; auto &[top, bottom] : ranges) {
        top = std::max(next, top);
        next = std::max(next, bottom + 1);
    }
    return ranges;
}

std::vector<RowId> RecordTable::chosenIds() const
{
    std::vector<RowId> ids;
    ids.reserve(size_t(chosenCount()));
    for (const auto &[top, bottom] : chosenRanges())
        for (int row = top; row <= bottom; ++row)
            ids.push_back(m_model.idAt(row));
    return ids;
}

qint64 RecordTable::chosenCount() const
{
    qint64 count = 0;
    for (const auto &[top, bottom] : chosenRanges())
        count += std::max(0, bottom - top + 1);
    return count;
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
    const int last = m_model.columnCount() - 1;
    if (ids == m_model.feed().ids())
        return {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, last)};
    const QSet<RowId> wanted(ids.begin(), ids.end());
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
    const QKeySequence addresses(Qt::CTRL | Qt::SHIFT | Qt::Key_C), edit(Qt::CTRL | Qt::Key_B);
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->keyCombination() == addresses[0])
        Q_EMIT addressesWanted();
    else if (event->keyCombination() == edit[0] || (isPlain && event->key() == Qt::Key_F2))
        Q_EMIT editWanted();
    else if (isPlain && event->key() == Qt::Key_Delete)
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
