// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/compositiontable.h"

#include "ui/style/recorddelegate.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace raatihuone {

namespace {

constexpr int leastRows = 1; // that a small window still shows
constexpr int widestSeat = 220;

} // namespace

CompositionTable::CompositionTable(QWidget *parent) : QTableView(parent), m_model(new CompositionModel(this))
{
    auto *delegate = new RecordDelegate(this);
    delegate->setHeight(height::TwoLineRow, 2);
    setModel(m_model);
    setItemDelegate(delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Seats"));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const SeatCell *cell = cellAt(index); cell && cell->toFill)
            Q_EMIT fillWanted(*cell->toFill);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const SeatCell *cell = cellAt(index); cell && !cell->toFill)
            Q_EMIT actWanted(*cell);
    });
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        const SeatCell *cell = cellAt(index);
        viewport()->setCursor(cell && cell->toFill ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    dress();
}

/// What is done at the seat itself concerns who holds it.
const SeatCell *CompositionTable::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const CompositionRow &row = m_model->row(index.row());
    if (index.column() == CompositionModel::SeatColumn)
        return row.member.text.isEmpty() ? &row.deputy : &row.member;
    return &m_model->cell(index.row(), index.column());
}

const SeatCell *CompositionTable::currentCell() const
{
    return cellAt(currentIndex());
}

QSize CompositionTable::minimumSizeHint() const
{
    return {0, horizontalHeader()->sizeHint().height() + leastRows * verticalHeader()->defaultSectionSize()};
}

void CompositionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const SeatCell *cell = isEnter ? currentCell() : nullptr;
    if (!cell)
        QTableView::keyPressEvent(event);
    else if (cell->toFill)
        Q_EMIT fillWanted(*cell->toFill);
    else
        Q_EMIT actWanted(*cell);
}

void CompositionTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    const SeatCell *cell = cellAt(index);
    if (!cell)
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(*cell, viewport()->mapToGlobal(isKey ? visualRect(index).center() : event->pos()));
}

void CompositionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT moved();
}

void CompositionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CompositionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

/// Names get what the kind of the seat does not need.
void CompositionTable::fitColumns()
{
    const int seat = std::min(widestSeat, viewport()->width() / 3);
    const int rest = viewport()->width() - seat;
    setColumnWidth(CompositionModel::SeatColumn, seat);
    setColumnWidth(CompositionModel::MemberColumn, rest / 2);
    setColumnWidth(CompositionModel::DeputyColumn, rest - rest / 2);
}

void CompositionTable::dress()
{
    const auto *delegate = static_cast<RecordDelegate *>(itemDelegate());
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
}

} // namespace raatihuone
