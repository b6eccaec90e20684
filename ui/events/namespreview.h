// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/attendanceplan.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// A pasted list of participants as a table: what becomes of each entry, who it is, what there is to say. All of them or
/// those of one state.
class NamesPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, State, Name, Email, Organisation, Remark, ColumnCount };

    explicit NamesPreview(const Words &words, QObject *parent);

    const AttendancePlan &plan() const { return m_plan; }
    void setPlan(const AttendancePlan &plan);
    void setMode(const QString &mode) { m_plan.mode = mode; }
    /// Shows only entries of this state; nothing: all.
    void setState(std::optional<AttendeeState> state);
    const Attendee *at(int row) const;
    /// Says whom the entry in @p row means; an invalid id: somebody new.
    void answer(int row, RowId person);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void select();
    QString text(const Attendee &attendee, int column) const;
    QString remark(const Attendee &attendee) const;

    const Words &m_words;
    AttendancePlan m_plan;
    std::optional<AttendeeState> m_state;
    std::vector<size_t> m_shown;
};

/// "In the file", "New", "Unclear" …
QString stateInWords(AttendeeState state);

} // namespace raatihuone
