// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minutestext.h"
#include "core/records/records.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListView;
class QStandardItemModel;
class QTableView;

namespace raatihuone {

/// What pasted minutes were understood to be: each line counted once, contributions by topic and group, and
/// the marks with the contribution each was found in.
class MinutesPreview : public QWidget
{
    Q_OBJECT

public:
    MinutesPreview(Records &records, QWidget *parent);

    void showMinutes(const ParsedMinutes &minutes);

private:
    void createLayout();
    void showLines(const ParsedMinutes &minutes);
    void showMatrix(const ParsedMinutes &minutes);
    void showMarks(const ParsedMinutes &minutes);
    void addMark(const QString &kind, const ParsedBullet &bullet, const QString &place);
    QString groupName(std::optional<RowId> group) const;

    Records &m_records;
    QLabel *m_lines;
    QTableView *m_matrix;
    QStandardItemModel *m_cells;
    QListView *m_marks;
    QStandardItemModel *m_markRows;
};

/// Contributions and entries of sections: what takeOverMinutes() will write as records of their own.
int itemCount(const ParsedMinutes &minutes);

} // namespace raatihuone
