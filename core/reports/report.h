// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/reports/block.h"

#include <QtCore/QDate>

namespace raatihuone {

/// What a report is asked about.
struct ReportRequest
{
    std::optional<RowId> event;
    std::optional<RowId> series;
    std::optional<int> year;
    std::optional<RowId> municipality;
    std::optional<RowId> body;
    std::optional<QDate> on; ///< the day that is looked at
    bool isPublic = false;   ///< leaves out what fields of personal data hold, and events that are not public
    QDateTime created;       ///< the time that stands in the report
};

/// What a report can be asked about. What it has no use for is not looked at.
enum class ReportTopic { Event, Series, Body, Municipality, Year, Day };

/// What the report of a name takes; nothing for an unknown one.
std::vector<ReportTopic> topicsOf(const QString &report);

/// Whether the report tells of what was, not of what is to come.
bool isOnPast(const QString &report);

/// Whether the report tells of all municipalities unless it is asked about one.
bool isOnAll(const QString &report);

/// Names of the reports, with what each is in the language of @p words.
std::vector<std::pair<QString, QString>> reportNames(const Words &words);

/// The name of the unit that publishes what is made of the file; empty in a file without one.
QString publisher(const Records &records);

/// Builds a report in the language of the records' words. It draws nothing: renderers do.
/// @throws Failure BadInput for an unknown name, a request that lacks what the report needs, or a public report on what must
/// not be published.
Document report(const Records &records, const QString &name, const ReportRequest &request);

} // namespace raatihuone
