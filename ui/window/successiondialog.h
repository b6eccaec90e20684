// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace raatihuone {

class DateEditor;
class ProblemLine;
class RecordSearch;

/// "Someone left": which role, who follows, from when. Shows old and new before the one button does it.
class SuccessionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p roles are those that may be handed over; the first is preset. At least one.
    SuccessionDialog(Records &records, Ask &ask, const std::vector<RowId> &roles, QWidget *parent);

    /// The new role; none before.
    RowId made() const { return m_made; }
    /// Who follows whom, for a toast.
    QString announcement() const { return m_announcement; }

private:
    void createHead(QBoxLayout *layout);
    void createFields(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    bool isKnown() const;
    RowId role() const;
    QString leaving() const;
    QString following() const;
    std::optional<QDate> day() const;
    void preview();
    Outcome succession();
    void handOver();
    void showProblems(const Problems &problems);

    Records &m_records;
    Ask &m_ask;
    RowId m_made;
    QString m_announcement;
    QString m_newPerson; ///< to be made, as typed
    QComboBox *m_role = nullptr;
    RecordSearch *m_successor = nullptr;
    DateEditor *m_day = nullptr;
    QLabel *m_old = nullptr;
    QLabel *m_new = nullptr;
    ProblemLine *m_personProblem = nullptr;
    ProblemLine *m_dayProblem = nullptr;
    QPushButton *m_handOver = nullptr;
};

/// The roles in force at a person, a municipality or an organisation on @p today; a role itself; none for
/// other types.
std::vector<RowId> openRolesOf(const Records &records, const RecordType &type, RowId id, QDate today);

} // namespace raatihuone
