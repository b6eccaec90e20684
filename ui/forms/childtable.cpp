// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childtable.h"

#include "ui/forms/celleditor.h"
#include "ui/forms/childgrid.h"
#include "ui/forms/childmodel.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/guarded.h"
#include "ui/forms/referenceeditors.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace raatihuone {

ChildTable::ChildTable(const Inbound &inbound, Records &records, Ask &ask, QWidget *parent)
    : ChildList(inbound, records, parent),
      m_ask(ask),
      m_model(new ChildModel(type(), columns(), records, this)),
      m_form(addToHead("pencil", tr("Open the form (Alt+Enter)"))),
      m_grid(new ChildGrid(*m_model, this))
{
    setView(m_grid);
    connect(m_form, &QToolButton::clicked, this, &ChildTable::open);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &ChildTable::activate);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChildTable::followKeyboard, Qt::QueuedConnection);
}

void ChildTable::showFor(RowId parent)
{
    if (parent != parentId()) {
        closeCell();
        m_model->setDraft({});
        m_grid->setCurrentIndex({});
    }
    ChildList::showFor(parent);
}

void ChildTable::show(const Rows &rows)
{
    const QModelIndex current = m_grid->currentIndex();
    const RowId id = m_model->idAt(current.row());
    const bool isOnRow = current.isValid() && (id.isValid() || m_model->draft());
    m_model->show(rows.ids, rows.rows);
    const int same = isOnRow ? m_model->rowOf(id) : -1;
    const int row = same >= 0 ? same : std::min(current.row(), m_model->rowCount() - 1);
    m_grid->setCurrentIndex(m_model->index(row, current.column()));
    refreshCell();
    showState();
}

void ChildTable::showState()
{
    showParts(m_model->rowCount() > 0);
    m_form->setVisible(m_model->rowCount() > 0);
    m_grid->fit();
}

RowId ChildTable::currentId() const
{
    return m_model->idAt(m_grid->currentIndex().row());
}

void ChildTable::add()
{
    if (!canTypeNew())
        ChildList::add();
    else if (leave())
        beginRow();
}

void ChildTable::open()
{
    if (!leaveCell())
        return;
    if (!isInNewRow()) {
        ChildList::open();
        return;
    }
    const Record typed = *m_model->draft();
    dropRow();
    Q_EMIT addWanted(typed);
}

void ChildTable::remove()
{
    if (isInNewRow())
        dropRow();
    else
        ChildList::remove();
}

bool ChildTable::leave()
{
    const bool isDone = leaveCell() && makeRow(Keyboard::Take);
    if (!isDone && m_cell)
        m_cell->takeKeyboard();
    return isDone;
}

bool ChildTable::goToProblem()
{
    const bool hasProblem = m_cell && m_cell->hasProblem();
    if (hasProblem)
        m_cell->takeKeyboard();
    return hasProblem;
}

// The keyboard

bool ChildTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ChildTable::followKeyboard, Qt::QueuedConnection);
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return ChildList::eventFilter(watched, event);
    if (m_cell && m_cell->hasKeyboard()) { // what the editor did not want is not for the table either
        event->ignore();
        return true;
    }
    return takesKey(*static_cast<QKeyEvent *>(event)) || ChildList::eventFilter(watched, event);
}

bool ChildTable::takesKey(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && key.modifiers() == Qt::AltModifier)
        open();
    else if (isEnter || key.key() == Qt::Key_F2)
        activate(m_grid->currentIndex());
    else if (key.key() == Qt::Key_Escape && m_model->draft())
        dropRow();
    else
        return false;
    return true;
}

void ChildTable::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (isWritable() && m_model->isEditable(index.column()))
        edit({m_model->idAt(index.row()), index.column()});
    else
        open();
}

/// A cell ends where the keyboard goes elsewhere, a new row where it leaves the row.
void ChildTable::followKeyboard()
{
    if (!isVisible() || (m_cell && m_cell->hasKeyboard()) || !leaveCell())
        return;
    const bool staysInRow = isInNewRow() && isAncestorOf(window()->focusWidget());
    if (!staysInRow)
        makeRow(Keyboard::LeaveAlone);
}

void ChildTable::step(int direction)
{
    const Place from = m_place;
    if (!leaveCell())
        return;
    const int column = m_model->editableFrom(from.column + direction, direction);
    if (column >= 0)
        edit({from.id, column});
    else if (from.isNew())
        leaveNewRow(direction);
    else
        goToRow(m_model->rowOf(from.id) + direction, direction);
}

void ChildTable::leaveNewRow(int direction)
{
    const bool wasUntouched = isUntouched();
    if (!makeRow(Keyboard::Take))
        return;
    if (direction < 0)
        goToRow(m_model->recordCount() - 1, direction);
    else if (wasUntouched)
        focusNextPrevChild(true);
    else
        beginRow();
}

void ChildTable::goToRow(int row, int direction)
{
    const int from = direction > 0 ? 0 : m_model->columnCount() - 1;
    if (const RowId id = m_model->idAt(row); id.isValid())
        edit({id, m_model->editableFrom(from, direction)});
    else if (direction > 0 && canTypeNew())
        beginRow();
    else
        focusNextPrevChild(direction > 0);
}

// The open cell

void ChildTable::edit(const Place &place)
{
    const bool isOpen = m_cell && m_place == place;
    if (!isOpen && leaveCell() && (place.isNew() || makeRow(Keyboard::Take)))
        guarded(m_ask, this, tr("The record could not be read"),
                [this, &place] { openCell(place, Keyboard::Take); });
    else if (m_cell)
        m_cell->takeKeyboard();
}

void ChildTable::openCell(const Place &place, Keyboard keyboard)
{
    m_before = place.isNew() ? m_model->draft() : records().find(type(), place.id);
    const QModelIndex index = m_model->index(m_model->rowOf(place.id), place.column);
    if (!m_before || !index.isValid())
        return;
    m_place = place;
    m_cell = new CellEditor(type(), m_model->fieldAt(place.column), records(), m_grid->viewport());
    m_cell->editor().setValue(m_before->value(m_cell->field().name));
    m_cell->editor().setSpokenName(spokenPlace());
    connectCell();
    m_cell->show();
    m_grid->setCell(m_cell, index);
    if (keyboard == Keyboard::LeaveAlone)
        return;
    m_grid->setCurrentIndex(index);
    m_cell->takeKeyboard();
}

void ChildTable::connectCell()
{
    connect(m_cell, &CellEditor::mended, m_grid, &ChildGrid::fit);
    connect(m_cell, &CellEditor::left, this, &ChildTable::followKeyboard);
    connect(m_cell, &CellEditor::stepWanted, this, &ChildTable::step);
    connect(m_cell, &CellEditor::givenUp, this, &ChildTable::giveUp);
    connect(m_cell, &CellEditor::formWanted, this, &ChildTable::open);
    connect(m_cell, &CellEditor::done, this, [this] {
        if (m_place.isNew())
            step(1);
        else
            leaveCell();
    });
    if (auto *linking = qobject_cast<LinkingEditor *>(&m_cell->editor()))
        connect(linking, &LinkingEditor::createWanted, this,
                [this, linking](const QString &typed) { Q_EMIT createWanted(linking, typed); });
}

/// "Start date, row 2 of 3, column 3 of 4"
QString ChildTable::spokenPlace() const
{
    const auto number = [this](int value) { return records().words().number(value); };
    return tr("%1, row %2 of %3, column %4 of %5")
        .arg(label(records().words(), m_cell->field()), number(m_model->rowOf(m_place.id) + 1),
             number(m_model->rowCount()), number(m_place.column + 1), number(m_model->columnCount()));
}

void ChildTable::closeCell()
{
    if (!m_cell)
        return;
    CellEditor *cell = std::exchange(m_cell, nullptr);
    cell->disconnect(this);
    m_grid->setCell(nullptr);
    if (cell->hasKeyboard())
        m_grid->setFocus();
    cell->dismiss();
}

void ChildTable::giveUp()
{
    closeCell();
    if (m_model->draft() && isUntouched())
        dropRow();
}

/// The rows are others now: the cell stays on its record, and shows what the file says unless somebody types.
void ChildTable::refreshCell()
{
    if (!m_cell)
        return;
    const int row = m_model->rowOf(m_place.id);
    const bool isGone = row < 0 && !m_isWriting; // what is written may have moved behind the last row shown
    if (isGone) {
        const bool tells = isTyped() && !records().exists(type(), m_place.id);
        closeCell();
        if (tells)
            tellGone();
        return;
    }
    if (!m_place.isNew() && !isTyped()) {
        m_before = records().read(type(), m_place.id);
        m_cell->editor().setValue(m_before->value(m_cell->field().name));
    }
    m_grid->setCell(m_cell, m_model->index(row, m_place.column));
}

bool ChildTable::isTyped() const
{
    const Reading reading = m_cell->editor().reading();
    const auto *value = std::get_if<Value>(&reading);
    return !value || *value != m_before->value(m_cell->field().name);
}

} // namespace raatihuone
