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

/// Puts @p drafts, records of one type, into the file. One commit for all.
/// @returns the ids in @p ids; the problems of the first that has an error, and nothing is written then.
Outcome addAll(Records &records, const std::vector<Record> &drafts, QList<RowId> *ids = nullptr);

} // namespace raatihuone
