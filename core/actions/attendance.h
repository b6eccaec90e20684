// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

namespace raatihuone {

/// Which people a head count is of: of an event or, where only a joint number is known, of a series of events.
struct CountPlace
{
    RowId event;
    RowId series;
    RowId group;  ///< none: not known
    QString mode; ///< "on_site" or "online"

    bool operator==(const CountPlace &) const = default;
};

/// A number of people as somebody types it: "12", "~12" about, ">12" over, "<12" under, "-" unknown. Empty text says
/// nothing, and so nothing will stand in the file.
struct TypedCount
{
    bool isSaid = false;
    std::optional<qint64> count;
    QString qualifier = QStringLiteral("exact"); ///< a code of headcount.qualifier

    /// Nothing if @p text cannot be understood.
    static std::optional<TypedCount> read(const QString &text);
    QString text() const;
    bool operator==(const TypedCount &) const = default;
};

/// Writes the head count of @p place, whether it is new, changes or goes. The same count twice, which a merge may leave,
/// becomes one. One commit, or none if it says the same.
Outcome setCount(Records &records, const CountPlace &place, const TypedCount &count);

/// The numbers of a text such as "3 7, 12-15". Nothing if it cannot be understood or holds none.
std::optional<QList<int>> numbersIn(const QString &text);

} // namespace raatihuone
