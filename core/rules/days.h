// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// Days from a first to a last, both included. An invalid end is open.
struct Days
{
    QDate from;
    QDate to;

    bool contains(QDate day) const { return (!from.isValid() || from <= day) && !isOverBy(day); }
    /// The last day has passed on @p day.
    bool isOverBy(QDate day) const { return to.isValid() && to < day; }
    /// No day is in it: it ends before it starts.
    bool isEmpty() const { return from.isValid() && to.isValid() && to < from; }
    /// The days that are in both.
    Days within(const Days &other) const;

    bool operator==(const Days &) const = default;
};

/// "2022–2023", or the only year.
QString yearsOf(const Days &days);

/// The days of the first span of @p record; open on both sides for a type without one.
Days ownDays(const Record &record);

/// The days that @p record lies within, as the description of its type says: of the term of a membership. Open where it
/// names nothing.
Days boundsOf(const Records &records, const Record &record);

} // namespace raatihuone
