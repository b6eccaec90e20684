// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventattendance.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// The named participants of an event as a table.
class NamedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, State, Organisation, Group, ColumnCount };

    /// @p type attendance.
    NamedModel(const RecordType &type, const Words &words, QObject *parent);

    void setAttendance(const EventAttendance &attendance);
    const NamedAttendee *at(int row) const;
    int rowOf(RowId attendance) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const NamedAttendee &attendee, int column) const;
    QString secondLine(const NamedAttendee &attendee) const;
    QString choiceText(const char *field, const QString &code) const;

    const RecordType &m_type;
    const Words &m_words;
    EventAttendance m_attendance;
};

} // namespace raatihuone
