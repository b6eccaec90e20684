// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"
#include "ui/lists/filterpopup.h"

namespace raatihuone {

/// Everything that lists of @p type can be filtered by, each as a filter without a condition: the fields, then the
/// records that refer to the type.
std::vector<Filter> filterTopics(const Catalogue &catalogue, const RecordType &type);

/// What people call a topic: "Checked on", "Roles (Substitute)".
QString topicLabel(const Catalogue &catalogue, const Words &words, const RecordType &type,
                   const Filter &topic);

/// What can be ticked without looking into the file: choices, yes and no, periods, "No value".
std::vector<FilterOption> topicOptions(const Words &words, const Filter &topic);

/// Records by their titles; behind those of namesakes stands what tells them apart.
std::vector<FilterOption> recordOptions(const ListSource &source, const RecordType &type,
                                        const std::vector<RowId> &ids);

/// Puts what is ticked into @p filter.
void applyTicks(Filter &filter, const std::vector<FilterOption> &ticked);

/// What @p filter has ticked; texts of records that it names are in @p titles.
std::vector<FilterOption> ticksOf(const Words &words, const Filter &filter, const QStringList &titles);

/// True for topics whose options are records, which are looked up.
bool asksForRecords(const Filter &topic);
/// True for topics that take a beginning and an end.
bool takesRange(const Filter &topic);
/// True for topics that take a text which must occur.
bool takesText(const Filter &topic);

} // namespace raatihuone
