// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/newterm.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace raatihuone {

class DateEditor;
class ProblemLine;

/// "New term from this one": its days, and who goes on in it.
class NewTermDialog : public QDialog
{
    Q_OBJECT

public:
    /// The body of @p history has a term.
    NewTermDialog(Records &records, Ask &ask, const BodyHistory &history, QWidget *parent);

    /// What was done, for a toast.
    QString announcement() const { return m_announcement; }
    /// The first day of the term that was made.
    QDate firstDay() const { return m_firstDay; }

private:
    void createHead(const QString &body, QBoxLayout *layout);
    void createDays(QBoxLayout *layout);
    DateEditor *createDay(const QString &label, const char *name, QDate day, QBoxLayout *layout);
    void createList(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QString described(const Seated &seated) const;
    /// As it stands in the fields.
    TermPlan plan() const;
    void showState();
    void make();

    Records &m_records;
    Ask &m_ask;
    const TermPlan m_proposed;
    QString m_announcement;
    QDate m_firstDay;
    DateEditor *m_from = nullptr;
    DateEditor *m_to = nullptr;
    ProblemLine *m_problem = nullptr;
    QStandardItemModel *m_people;
    QLabel *m_count = nullptr;
    ProblemLine *m_warning = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace raatihuone
