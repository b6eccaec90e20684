// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

/// Something that lasted for a time or happened on a day: a role, a seat, an affiliation, coming to an event.
struct TimelineEntry
{
    const RecordType *type = nullptr;
    RowId id;
    QString from; ///< a date or a moment; empty if nobody knows
    QString to;   ///< empty while it lasts, and for what has no length
    QString text; ///< what it was, without whose it was

    bool operator==(const TimelineEntry &) const = default;
};

/// The types whose records tell when something was about a record of @p type: those that have it as holder of a tenure,
/// and parts of it that belong to something with a time as well.
std::vector<Inbound> timelineTypes(const Catalogue &catalogue, const RecordType &type);

/// All of it about one record, the newest first, at most @p limit of each type; without archived ones. A time that does
/// not stand in a record is that of what it belongs to (a seat lasts as long as its term). For any thread.
std::vector<TimelineEntry> timelineOf(const ListSource &source, const RecordType &type, RowId id, int limit);

} // namespace raatihuone
