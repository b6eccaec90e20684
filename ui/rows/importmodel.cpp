// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/importmodel.h"

#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

#include <algorithm>

namespace raatihuone {

namespace {

enum FixedColumn { NumberColumn, StateColumn, FirstField };

Status statusOf(ImportState state)
{
    switch (state) {
    case ImportState::New:
        return Status::New;
    case ImportState::Changed:
        return Status::Changed;
    case ImportState::Unchanged:
        return Status::InOrder;
    case ImportState::Same:
        return Status::Same;
    case ImportState::Refused:
        return Status::Missing;
    }
    return Status::Unknown;
}

} // namespace

QString stateInWords(ImportState state)
{
    switch (state) {
    case ImportState::New:
        return ImportModel::tr("New");
    case ImportState::Changed:
        return ImportModel::tr("Changes");
    case ImportState::Unchanged:
        return ImportModel::tr("As it is");
    case ImportState::Same:
        return ImportModel::tr("Same?");
    case ImportState::Refused:
        return ImportModel::tr("Left out");
    }
    return {};
}

ImportModel::ImportModel(const Words &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

void ImportModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_fields.clear();
    std::copy_if(plan.mapping.begin(), plan.mapping.end(), std::back_inserter(m_fields),
                 [](const Field *field) { return field != nullptr; });
    select();
    endResetModel();
}

void ImportModel::setState(std::optional<ImportState> state)
{
    beginResetModel();
    m_state = state;
    select();
    endResetModel();
}

void ImportModel::select()
{
    m_shown.clear();
    for (size_t i = 0; i < m_plan.rows.size(); ++i)
        if (!m_state || m_plan.rows[i].state() == *m_state)
            m_shown.push_back(i);
}

const ImportRow *ImportModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_plan.rows[m_shown[size_t(row)]] : nullptr;
}

void ImportModel::answer(int row, ImportAnswer answer)
{
    if (!rowAt(row))
        return;
    m_plan.rows[m_shown[size_t(row)]].answer = answer;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ImportModel::answerAll(ImportAnswer answer)
{
    for (ImportRow &row : m_plan.rows)
        if (row.state() == ImportState::Same)
            row.answer = answer;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    constexpr int remarks = 1;
    return parent.isValid() ? 0 : FirstField + int(m_fields.size()) + remarks;
}

/// The worst first: why a row is left out, which record it is, what is doubtful, what was understood.
QString ImportModel::remark(const ImportRow &row) const
{
    QStringList parts;
    const Problems &problems = row.answer == ImportAnswer::AddNew ? row.problemsAsNew : row.problems;
    for (const Problem::Severity severity : {Problem::Severity::Error, Problem::Severity::Warning})
        for (const Problem &problem : problems) {
            const Field *field = m_plan.type->field(problem.field);
            const QString sentence =
                field ? label(m_words, *field) + QStringLiteral(": ") + problem.message : problem.message;
            if (problem.severity == severity && !parts.contains(sentence))
                parts += sentence;
        }
    if (row.match.isValid() && row.answer != ImportAnswer::AddNew)
        parts += tr("In the file: %1").arg(row.matchTitle);
    return (parts + row.notes).join(QStringLiteral(" \u00B7 "));
}

QString ImportModel::text(const ImportRow &row, int column) const
{
    if (column == NumberColumn)
        return m_words.number(row.number);
    if (column == StateColumn)
        return stateInWords(row.state());
    const auto field = size_t(column - FirstField);
    return field < m_fields.size() ? row.shown.value(m_fields[field]->name).simplified() : remark(row);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2: %3")
            .arg(m_words.number(row.number), headerData(index.column(), Qt::Horizontal).toString(),
                 text(row, index.column()));
    case CellStatusRole:
        return index.column() == StateColumn ? QVariant(int(statusOf(row.state()))) : QVariant();
    case CellMutedRole:
        return row.state() == ImportState::Unchanged || index.column() == NumberColumn;
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NumberColumn)
        return tr("Row");
    if (section == StateColumn)
        return tr("What happens");
    const auto field = size_t(section - FirstField);
    return field < m_fields.size() ? label(m_words, *m_fields[field]) : tr("Remarks");
}

} // namespace raatihuone
