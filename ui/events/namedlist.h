// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/bulkedit.h"
#include "core/figures/eventattendance.h"
#include "ui/style/ask.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace raatihuone {

class NamedDetails;
class NamedModel;
class ProblemLine;
class RecordSearch;

/// The participants of an event by name: who is expected, who came, in whose place. Space ticks who came; numbers of the
/// sheet for the door tick many at once; a person is added by name. Each act is one commit.
class NamedList : public QWidget
{
    Q_OBJECT

public:
    NamedList(Records &records, Ask &ask, QWidget *parent);

    void setAttendance(const EventAttendance &attendance);
    void focusSearch();

Q_SIGNALS:
    /// Something was written; @p text tells what.
    void written(const QString &text);
    /// A list of names shall be taken over.
    void pasteWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createEntry(QBoxLayout *layout);
    void createTable(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    std::vector<const NamedAttendee *> chosen() const;
    void showChosen();
    void change(const std::vector<const NamedAttendee *> &attendees, const Field &field, const Value &value);
    void tick();
    void takeNumbers();
    void tellProblem(const QString &sentence);
    void addKnown();
    void addNew(const QString &typed);
    void remove();

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    const bool m_isReadOnly;
    EventAttendance m_attendance;
    NamedModel *m_model;
    QTableView *m_view = nullptr;
    RecordSearch *m_person = nullptr;
    QLineEdit *m_numbers = nullptr;
    ProblemLine *m_problem = nullptr;
    NamedDetails *m_details = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace raatihuone
