// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/events/countfield.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace raatihuone {

class ProblemLine;

/// Head counts, a row a stakeholder group and a column a way of taking part, with the sums. Tab goes right, Enter down.
class CountGrid : public QWidget
{
    Q_OBJECT

public:
    /// @p mode the field whose choices are the columns.
    CountGrid(const EventAttendance &attendance, const Field &mode, const Words &words, bool isReadOnly,
              QWidget *parent);

    void setAttendance(const EventAttendance &attendance);
    /// Writes what is typed. False if something means nothing; the keyboard goes there.
    bool leave();
    CountField *field(RowId group, const QString &mode) const;

Q_SIGNALS:
    void typed(const raatihuone::CountPlace &place, const raatihuone::TypedCount &count);

private:
    struct Row
    {
        RowId group;
        std::vector<CountField *> fields; ///< one a mode
        QLabel *sum;
    };

    void addHeads(const Field &mode);
    void addRow(const GroupCounts &group, bool isReadOnly);
    void addSums();
    QLabel *addLabel(const QString &text, int row, int column, bool isNumber);
    void connectField(CountField *field, size_t row, size_t column);
    void showProblem();
    void showSums(const EventAttendance &attendance);

    const Words &m_words;
    RowId m_event;
    QGridLayout *m_layout;
    QStringList m_modes;
    std::vector<QString> m_modeNames;
    std::vector<Row> m_rows;
    std::vector<QLabel *> m_sums; ///< of the columns, then of all
    ProblemLine *m_problem = nullptr;
};

} // namespace raatihuone
