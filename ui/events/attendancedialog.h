// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/figures/eventattendance.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace raatihuone {

class Badge;
class CountField;
class CountGrid;
class NamedList;
struct CountPlace;
struct TypedCount;

/// Who took part in an event: head counts on the left, names on the right, what both say together above. Each act is one
/// commit; Ctrl+Z takes the last one back, Ctrl+V takes over a list of names.
class AttendanceDialog : public QDialog
{
    Q_OBJECT

public:
    AttendanceDialog(Records &records, Ask &ask, RowId event, QWidget *parent);

    /// The sheet for the door is wanted: the dialog has closed for it.
    bool isSheetWanted() const { return m_isSheetWanted; }
    CountGrid &counts() const { return *m_counts; }

    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createHead(QBoxLayout *layout);
    void createHalves(QBoxLayout *layout);
    QWidget *createCounts();
    void createSeries(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void read();
    void showAttendance();
    void showQuorum();
    QString comparison() const;
    void write(const CountPlace &place, const TypedCount &count);
    void paste();
    void eraseNeeds();
    void takeBack();
    void doAgain();
    void tell(const QString &text);

    Records &m_records;
    Ask &m_ask;
    const bool m_isReadOnly;
    EventAttendance m_attendance;
    QLabel *m_total = nullptr;
    QLabel *m_comparison = nullptr;
    Badge *m_quorum = nullptr;
    CountGrid *m_counts = nullptr;
    CountField *m_series = nullptr;
    NamedList *m_named = nullptr;
    QPushButton *m_needs = nullptr; ///< seen while needs are recorded
    QLabel *m_told = nullptr;
    bool m_isSheetWanted = false;
};

} // namespace raatihuone
