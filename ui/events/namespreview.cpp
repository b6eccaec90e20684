// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/namespreview.h"

#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

namespace raatihuone {

namespace {

Status statusOf(AttendeeState state)
{
    switch (state) {
    case AttendeeState::Matched:
    case AttendeeState::Already:
        return Status::InOrder;
    case AttendeeState::New:
        return Status::New;
    case AttendeeState::Unclear:
        return Status::Same;
    case AttendeeState::Duplicate:
        return Status::Removed;
    case AttendeeState::Unreadable:
        return Status::Missing;
    }
    return Status::Unknown;
}

} // namespace

QString stateInWords(AttendeeState state)
{
    switch (state) {
    case AttendeeState::Matched:
        return NamesPreview::tr("In the file");
    case AttendeeState::New:
        return NamesPreview::tr("New");
    case AttendeeState::Unclear:
        return NamesPreview::tr("Unclear");
    case AttendeeState::Already:
        return NamesPreview::tr("Recorded");
    case AttendeeState::Duplicate:
        return NamesPreview::tr("Twice");
    case AttendeeState::Unreadable:
        return NamesPreview::tr("Unreadable");
    }
    return {};
}

NamesPreview::NamesPreview(const Words &words, QObject *parent) : QAbstractTableModel(parent), m_words(words)
{
}

void NamesPreview::setPlan(const AttendancePlan &plan)
{
    beginResetModel();
    m_plan = plan;
    select();
    endResetModel();
}

void NamesPreview::setState(std::optional<AttendeeState> state)
{
    beginResetModel();
    m_state = state;
    select();
    endResetModel();
}

void NamesPreview::select()
{
    m_shown.clear();
    for (size_t i = 0; i < m_plan.attendees.size(); ++i)
        if (!m_state || m_plan.attendees[i].state() == *m_state)
            m_shown.push_back(i);
}

const Attendee *NamesPreview::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_plan.attendees[m_shown[size_t(row)]] : nullptr;
}

void NamesPreview::answer(int row, RowId person)
{
    if (!at(row))
        return;
    m_plan.attendees[m_shown[size_t(row)]].answer = person;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int NamesPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NamesPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NamesPreview::remark(const Attendee &attendee) const
{
    if (attendee.state() == AttendeeState::Already)
        return tr("Present in this event already");
    if (attendee.state() == AttendeeState::Matched && attendee.row.isValid())
        return tr("Registered: becomes present");
    return leftOutOf(attendee, m_words);
}

QString NamesPreview::text(const Attendee &attendee, int column) const
{
    switch (column) {
    case Line:
        return m_words.number(attendee.listed.line);
    case State:
        return stateInWords(attendee.state());
    case Name: {
        if (!attendee.listed.isReadable())
            return attendee.listed.text.isEmpty() ? QString(QChar(0x2014)) : attendee.listed.text;
        for (const TitledRow &candidate : attendee.candidates)
            if (candidate.id == attendee.chosen().person)
                return candidate.title;
        return (attendee.listed.given + QLatin1Char(' ') + attendee.listed.family).trimmed();
    }
    case Email:
        return attendee.listed.email;
    case Organisation:
        return attendee.organisationTitle;
    default:
        return remark(attendee);
    }
}

QVariant NamesPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attendee &attendee = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(attendee, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(attendee, index.column()));
    case Qt::AccessibleTextRole:
        return tr("Line %1, %2: %3")
            .arg(m_words.number(attendee.listed.line), headerData(index.column(), Qt::Horizontal).toString(),
                 text(attendee, index.column()));
    case CellStatusRole:
        return index.column() == State ? QVariant(int(statusOf(attendee.state()))) : QVariant();
    case CellMutedRole:
        return index.column() == Line || attendee.state() == AttendeeState::Duplicate ||
               attendee.state() == AttendeeState::Already;
    default:
        return {};
    }
}

QVariant NamesPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("What happens");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Organisation:
        return tr("Organisation");
    default:
        return tr("Remarks");
    }
}

} // namespace raatihuone
