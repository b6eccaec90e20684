// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/namedmodel.h"

#include "ui/style/recorddelegate.h"
#include "ui/style/tooltip.h"

namespace raatihuone {

namespace {

Status statusOf(const QString &state)
{
    if (state == QLatin1String("present"))
        return Status::InOrder;
    if (state == QLatin1String("registered"))
        return Status::Soon;
    return state.isEmpty() ? Status::Unknown : Status::Removed;
}

} // namespace

NamedModel::NamedModel(const RecordType &type, const Words &words, QObject *parent)
    : QAbstractTableModel(parent), m_type(type), m_words(words)
{
}

void NamedModel::setAttendance(const EventAttendance &attendance)
{
    const bool isSameList =
        attendance.named.size() == m_attendance.named.size() &&
        std::equal(
            attendance.named.begin(), attendance.named.end(), m_attendance.named.begin(),
            [](const NamedAttendee &left, const NamedAttendee &right) { return left.row == right.row; });
    if (!isSameList)
        beginResetModel();
    m_attendance = attendance;
    if (!isSameList)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const NamedAttendee *NamedModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_attendance.named[size_t(row)] : nullptr;
}

int NamedModel::rowOf(RowId attendance) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->row == attendance)
            return row;
    return -1;
}

int NamedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attendance.named.size());
}

int NamedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NamedModel::choiceText(const char *field, const QString &code) const
{
    const Choice *choice = m_type.field(QLatin1String(field))->choice(code);
    return choice ? label(m_words, *choice) : QString();
}

QString NamedModel::text(const NamedAttendee &attendee, int column) const
{
    switch (column) {
    case Number:
        return m_words.number(attendee.number);
    case Name:
        return attendee.name;
    case State:
        return choiceText("state", attendee.state);
    case Organisation:
        return attendee.organisation;
    default:
        break;
    }
    for (const GroupCounts &group : m_attendance.groups)
        if (group.group == attendee.group && attendee.group.isValid())
            return group.name;
    return {};
}

/// The seat, and whose it is for a deputy; that somebody came online.
QString NamedModel::secondLine(const NamedAttendee &attendee) const
{
    QStringList parts;
    if (!attendee.seat.isEmpty())
        parts += choiceText("seat", attendee.seat);
    for (const Named &member : m_attendance.members)
        if (member.id == attendee.deputyFor)
            parts += tr("In the place of: %1").arg(member.name);
    if (attendee.mode == QLatin1String("online"))
        parts += choiceText("mode", attendee.mode);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QVariant NamedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedAttendee &attendee = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(attendee, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(attendee, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(attendee.name, headerData(index.column(), Qt::Horizontal).toString(),
                 text(attendee, index.column()));
    case CellSecondLineRole:
        return index.column() == Name ? QVariant(secondLine(attendee)) : QVariant();
    case CellStatusRole:
        return index.column() == State ? QVariant(int(statusOf(attendee.state))) : QVariant();
    case CellMutedRole:
        return index.column() == Number || index.column() == Group;
    default:
        return {};
    }
}

QVariant NamedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Name");
    case State:
        return label(m_words, *m_type.field(QStringLiteral("state")));
    case Organisation:
        return label(m_words, *m_type.field(QStringLiteral("organisation")));
    default:
        return label(m_words, *m_type.field(QStringLiteral("stakeholder_group")));
    }
}

} // namespace raatihuone
