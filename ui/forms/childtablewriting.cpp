// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/childtable.h"

#include "core/actions/editrecord.h"
#include "core/records/fieldrules.h"
#include "ui/forms/celleditor.h"
#include "ui/forms/childgrid.h"
#include "ui/forms/childmodel.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/guarded.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordsearch.h"
#include "ui/forms/referenceeditors.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

const Problem *firstError(const Problems &problems)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

// The open cell

bool ChildTable::leaveCell()
{
    if (!m_cell)
        return true;
    bool isTaken = false;
    guarded(m_ask, this, tr("The record could not be saved"), [&] { isTaken = takeCell(); });
    if (isTaken)
        closeCell();
    else
        m_grid->fit();
    return isTaken;
}

bool ChildTable::takeCell()
{
    if (auto *linking = qobject_cast<LinkingEditor *>(&m_cell->editor()))
        linking->settle();
    const Reading reading = m_cell->editor().reading();
    if (const auto *problem = std::get_if<Problem>(&reading)) {
        m_cell->showProblem(*problem);
        return false;
    }
    Record after = *m_before;
    after.set(m_cell->field().name, std::get<Value>(reading));
    if (after == *m_before)
        return true;
    return m_place.isNew() ? keep(after) : write(after);
}

/// In a new row. A cell that is still empty is asked for when the row is left.
bool ChildTable::keep(const Record &after)
{
    const Field &field = m_cell->field();
    const Problems problems = problemsOf(after, field);
    if (const Problem *error = firstError(problems); error && !after.value(field.name).isNull()) {
        m_cell->showProblem(*error);
        return false;
    }
    m_model->setDraft(after);
    return true;
}

bool ChildTable::write(const Record &after)
{
    if (records().exists(type(), after.id())) {
        const QScopedValueRollback writing(m_isWriting, true);
        return takeOutcome(changeRecord(records(), *m_before, after), after);
    }
    closeCell();
    tellGone();
    reload();
    return false;
}

bool ChildTable::takeOutcome(const Outcome &outcome, const Record &after)
{
    const Field &field = m_cell->field();
    if (const Problem *error = firstError(outcome.problems)) {
        m_cell->showProblem(error->field == field.name ? *error : named(*error));
        return false;
    }
    if (!outcome.changedByOthers.isEmpty()) {
        m_before = records().read(type(), after.id());
        const QString theirs = records().shown(type(), field, m_before->value(field.name));
        m_cell->showProblem(
            {Problem::Severity::Error, field.name,
             tr("Somebody else wrote \"%1\" here meanwhile. Press Enter to put yours in its place.")
                 .arg(theirs)});
        return false;
    }
    m_before = after;
    Q_EMIT written(tr("Saved: %1").arg(titleOrDots(records(), type(), after.id())));
    const auto warning =
        std::find_if(outcome.problems.begin(), outcome.problems.end(),
                     [&field](const Problem &problem) { return problem.field == field.name; });
    if (warning == outcome.problems.end())
        return true;
    m_cell->showProblem(*warning); // the next time it is left
    return false;
}

/// The sentence with the name of the field that it speaks of.
Problem ChildTable::named(Problem problem) const
{
    if (const Field *of = type().field(problem.field))
        problem.message = label(records().words(), *of) + QStringLiteral(": ") + problem.message;
    return problem;
}

void ChildTable::tellGone()
{
    m_ask.message(this, RecordForm::goneText());
}

// The new row

bool ChildTable::isInNewRow() const
{
    return m_model->draft() && m_grid->currentIndex().row() == m_model->recordCount();
}

bool ChildTable::isUntouched() const
{
    return m_model->draft() == m_blank;
}

/// Whatever a record must have can be typed into a cell.
bool ChildTable::canTypeNew() const
{
    if (!isWritable() || m_model->editableFrom(0, 1) < 0)
        return false;
    const auto &fields = type().fields();
    return std::all_of(fields.begin(), fields.end(), [this](const Field &each) {
        if (&each == &field() || !isMarkedRequired(type(), each))
            return true;
        const int column = m_model->columnOf(each.name);
        return column >= 0 && m_model->isEditable(column);
    });
}

void ChildTable::beginRow()
{
    m_blank = draft();
    m_model->setDraft(m_blank);
    showState();
    edit({RowId(), m_model->editableFrom(0, 1)});
}

void ChildTable::dropRow()
{
    if (m_place.isNew())
        closeCell();
    const bool isLast = m_model->recordCount() == 0;
    if (isLast && m_grid->hasFocus())
        addButton().setFocus();
    m_model->setDraft({});
    showState();
}

/// Puts the new row into the file. True if there is none any more.
bool ChildTable::makeRow(Keyboard keyboard)
{
    if (!m_model->draft())
        return true;
    if (isUntouched()) {
        dropRow();
        return true;
    }
    std::optional<Outcome> outcome;
    guarded(m_ask, this, tr("The record could not be saved"),
            [&] { outcome = addRecord(records(), *m_model->draft()); });
    if (outcome && !outcome->isDone())
        showRefused(outcome->problems, keyboard);
    if (!outcome || !outcome->isDone())
        return false;
    const bool wasCurrent = isInNewRow();
    dropRow();
    if (wasCurrent)
        m_grid->setCurrentIndex(m_model->index(m_model->rowOf(outcome->id), 0));
    Q_EMIT written(tr("Added: %1").arg(titleOrDots(records(), type(), outcome->id)));
    return true;
}

/// The row stays, and its first problem is said under it.
void ChildTable::showRefused(const Problems &problems, Keyboard keyboard)
{
    const Problem &problem = *firstError(problems);
    const int column = m_model->columnOf(problem.field);
    if (column < 0 || !m_model->isEditable(column)) { // the form can tell more
        const Record typed = *m_model->draft();
        dropRow();
        Q_EMIT addWanted(typed);
        return;
    }
    openCell({RowId(), column}, keyboard);
    m_cell->showProblem(named(problem));
    m_grid->fit();
}

} // namespace raatihuone
