// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/conflictsdialog.h"

#include "core/records/fieldrules.h"
#include "ui/forms/guarded.h"
#include "ui/sharing/conflictview.h"

namespace raatihuone {

namespace {

constexpr int mostListed = 500; ///< settling makes room for the rest
constexpr int mostKeys = 9;

} // namespace

ConflictsDialog::ConflictsDialog(Records &records, Ask &ask, QWidget *parent)
    : SettlingDialog(records, ask, tr("Conflicts"),
                     {QStringLiteral("shuffle"), tr("No conflicts"), tr("All who work on this file agree.")},
                     parent),
      m_view(new ConflictView(records, this))
{
    connect(m_view, &ConflictView::keepWanted, this, &ConflictsDialog::keep);
    connect(m_view, &ConflictView::valueWanted, this, &ConflictsDialog::write);
    build(m_view, tr("1 to 9 keep \u00b7 E write another value \u00b7 F8 next \u00b7 Ctrl+Z undo"));
    createKeys();
    read();
}

void ConflictsDialog::createKeys()
{
    for (int number = 1; number <= mostKeys; ++number)
        addKey(QKeySequence(Qt::Key(Qt::Key_0 + number)), [this, number] {
            if (!isReadOnly())
                m_view->keep(number);
        });
    addKey(Qt::Key_E, [this] {
        if (!isReadOnly())
            m_view->writeOwn();
    });
}

void ConflictsDialog::read()
{
    guarded(m_ask, this, couldNotRead(), [this] {
        DataFile &file = m_records.file();
        m_conflicts = conflictsOf(file, mostListed);
        std::vector<Line> lines;
        for (const Conflict &each : m_conflicts)
            lines.push_back(lineOf(each));
        const bool isAll = lines.size() < size_t(mostListed);
        showLines(lines, isAll ? int(lines.size()) : countConflicts(file));
    });
}

ConflictsDialog::Line ConflictsDialog::lineOf(const Conflict &conflict) const
{
    QStringList about{singular(m_records.words(), *conflict.type)};
    if (conflict.field)
        about += label(m_records.words(), *conflict.field);
    about += tr("%n value(s)", nullptr, int(conflict.values.size()));
    return {m_records.title(*conflict.type, conflict.record), about.join(QStringLiteral(" \u00b7 "))};
}

const Conflict *ConflictsDialog::conflict() const
{
    const int row = current();
    return row >= 0 && size_t(row) < m_conflicts.size() ? &m_conflicts[size_t(row)] : nullptr;
}

void ConflictsDialog::showCurrent()
{
    guarded(m_ask, this, tr("The conflict could not be read"), [this] { m_view->show(conflict()); });
}

QString ConflictsDialog::couldNotRead() const
{
    return tr("The conflicts could not be read");
}

QString ConflictsDialog::couldNotSettle() const
{
    return tr("The conflict was not settled");
}

void ConflictsDialog::keep(size_t index)
{
    const Conflict settled = *conflict();
    settle(tr("Settled: %1").arg(lineOf(settled).title),
           [&] { raatihuone::settle(m_records, settled, index); });
}

/// Unless a rule forbids the value.
void ConflictsDialog::write(const Value &value)
{
    const Conflict settled = *conflict();
    Problems problems;
    guarded(m_ask, this, tr("The record could not be read"), [&] {
        Record record = m_records.read(*settled.type, settled.record);
        record.set(settled.field->name, value);
        problems = problemsOf(record, *settled.field);
    });
    if (hasErrors(problems))
        m_view->refuse(problems);
    else
        settle(tr("Settled: %1").arg(lineOf(settled).title),
               [&] { raatihuone::settle(m_records, settled, value); });
}

} // namespace raatihuone
