// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/snapshot.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace raatihuone {

class DateEditor;
class ProblemLine;

/// "Record the key figures of a day": the day, and what would be written.
class SnapshotDialog : public QDialog
{
    Q_OBJECT

public:
    SnapshotDialog(Records &records, Ask &ask, QWidget *parent);

    /// What was done, for a toast.
    QString announcement() const { return m_announcement; }

private:
    void createDay(QBoxLayout *layout);
    void createTable(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QDate day() const;
    void readPlan();
    void showPlan();
    void showPoint(const SnapshotPlan::Point &point);
    void write();

    Records &m_records;
    Ask &m_ask;
    std::optional<SnapshotPlan> m_plan; ///< nothing while the day cannot be taken
    QString m_announcement;
    DateEditor *m_day = nullptr;
    ProblemLine *m_problem = nullptr;
    QStandardItemModel *m_points;
    QPushButton *m_write = nullptr;
};

} // namespace raatihuone
