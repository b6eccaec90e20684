// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "ui/bodies/leaver.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QRadioButton;

namespace raatihuone {

class DateEditor;
class FieldBox;
class HolderField;
class ProblemLine;

/// "Someone leaves": who, her last day, and what becomes of the seat. Says what will be before the one button does it.
class LeavingDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p preset is the membership of who leaves; the first who sits there if it is none of @p composition, in which
    /// somebody sits.
    LeavingDialog(Records &records, Ask &ask, const Composition &composition, RowId preset, QWidget *parent);

    /// What was done, for a toast.
    QString announcement() const { return m_announcement; }

private:
    void createHead(QBoxLayout *layout);
    void createFields(QBoxLayout *layout, QDate day);
    void createWays(QBoxLayout *layout);
    void createReason(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QRadioButton *createWay(const QString &text, const char *name, QBoxLayout *layout);
    QString described(const Leaver &leaver) const;
    const Leaver &leaver() const;
    std::optional<QDate> lastDay() const;
    QString date(QDate day) const { return m_records.words().date(day.toString(Qt::ISODate)); }
    QString nameOfFollower() const;
    void showLeaver();
    void showWay();
    void preview();
    QString consequence(QDate first) const;
    Outcome write(QDate last, const QString &reason);
    void record();
    void showProblems(const Problems &problems);

    Records &m_records;
    Ask &m_ask;
    QString m_announcement;
    const std::vector<Leaver> m_all;
    QComboBox *m_who = nullptr;
    DateEditor *m_day = nullptr;
    ProblemLine *m_dayProblem = nullptr;
    FieldBox *m_reason = nullptr;
    QRadioButton *m_deputyRises = nullptr;
    QComboBox *m_deputy = nullptr; ///< which, where there are several
    QRadioButton *m_otherFollows = nullptr;
    HolderField *m_other = nullptr;
    QRadioButton *m_staysOpen = nullptr;
    QLabel *m_preview = nullptr;
};

} // namespace raatihuone
