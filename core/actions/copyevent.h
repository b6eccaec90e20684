// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// The same weekday of the same ISO week a year later; of week 53 the last week there is.
QDate sameWeekNextYear(QDate day);

/// A new event after the pattern of @p event: what was planned is taken over, not what came of it, nor what is ticked in
/// the checklist. It is planned for @p start, a day or a moment; the clock times and the length stay if @p start is a day.
Record eventLike(const Record &event, const QString &start);

/// The same event in another municipality: @p draft with this municipality, and a title that names it. The title of the
/// pattern is kept where it names its own municipality word for word; where it speaks of one municipality in another way
/// the kind of event stands in its place, because Finnish names cannot be bent by a program. The place is left open.
Record eventIn(const Records &records, const Record &draft, RowId municipality);

/// Which series the copies of an event are in.
enum class CopiedSeries { Same, New, None };

/// What people expect of copies in @p year. A series that names the year of @p event, as "Tables, spring 2021", is over with
/// that year; another goes on.
CopiedSeries usualSeries(const Records &records, const Record &event, int year);

/// The series of copies in @p year: without an id one that is to be made, called as that of @p event with the other year. One of
/// that name in the file is it. Nothing where copies are in none.
std::optional<Record> seriesOfCopies(const Records &records, const Record &event, int year,
                                     CopiedSeries wish);

/// Puts @p drafts, copies of an event, into the file and @p series before them, unless it is there. One commit for all.
/// @returns the ids in @p ids; the problems of the first that has an error, and nothing is written then.
Outcome addCopies(Records &records, std::vector<Record> drafts, const std::optional<Record> &series,
                  QList<RowId> *ids = nullptr);

/// The year in which an event starts; 0 of one without a day.
int yearOf(const Record &event);

} // namespace raatihuone
