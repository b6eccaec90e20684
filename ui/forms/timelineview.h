// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/timeline.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtWidgets/QWidget>

class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace raatihuone {

/// Everything with a time about one record, newest first: the roles, seats and affiliations of a person, and where she
/// came. Read in the background. Enter opens the record of a line.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(Records &records, Ask &ask, QWidget *parent);

    /// Whether records of @p type have a time line.
    static bool isFor(const Catalogue &catalogue, const RecordType &type);

    void showRecord(const RecordType &type, RowId id);

Q_SIGNALS:
    void openWanted(const raatihuone::RecordType &type, raatihuone::RowId id);

private:
    void show(const std::vector<TimelineEntry> &entries);
    void open(const QModelIndex &index);
    QString timeOf(const TimelineEntry &entry) const;

    Records &m_records;
    ListWorker m_worker;
    std::vector<TimelineEntry> m_entries;
    QStandardItemModel *m_model;
    QListView *m_view;
    QStackedLayout *m_pages;
};

} // namespace raatihuone
