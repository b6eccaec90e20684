// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace raatihuone {

class ProblemLine;
class TickList;

/// One event in several municipalities at once: asks where, and what differs, and makes all of them in one step.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(Records &records, Ask &ask, RowId pattern, QWidget *parent);

    /// The new events.
    const QList<RowId> &made() const { return m_made; }

private:
    void createHead(QBoxLayout *layout);
    void createHalves(QBoxLayout *layout);
    void createSeries(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void showRows();
    void showSeries();
    /// The year in which the round begins.
    int year() const;
    void addRow(RowId municipality);
    /// The events as they are typed; nothing if a cell means nothing, which is told.
    std::optional<std::vector<Record>> typed();
    void write();

    Records &m_records;
    Ask &m_ask;
    const Record m_event;
    const Record m_pattern;              ///< as it would be next year
    std::vector<const Field *> m_fields; ///< what may differ, a column each
    TickList *m_municipalities = nullptr;
    QStandardItemModel *m_model;
    QTableView *m_view = nullptr;
    QComboBox *m_series = nullptr;
    bool m_isSeriesChosen = false;
    ProblemLine *m_problem = nullptr;
    QPushButton *m_make = nullptr;
    QList<RowId> m_made;
};

/// The municipalities that are not archived, by name; those of the unit's county first.
std::vector<std::pair<RowId, QString>> municipalitiesToChoose(const Records &records);

} // namespace raatihuone
