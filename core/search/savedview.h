// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// What a list shows and how: all that can be kept under a name.
struct ListView
{
    QString search;
    std::vector<Filter> filters;
    std::vector<ListColumn> columns;
    ListColumn sort; ///< no field: the order of the type
    bool isDescending = false;

    bool operator==(const ListView &) const = default;
};

/// A view that lies in the file. A private one is shown only to the installation that made it.
struct SavedView
{
    RowId id;
    QString name;
    ListView view;
    bool isPrivate = false;
};

/// The views of lists of @p type that this installation may see, by name. What the program does not know any
/// more (fields of a newer one) is left out of them.
std::vector<SavedView> savedViews(const Records &records, const RecordType &type);

/// True if both show the same; the order of filters says nothing.
bool showSame(const ListView &left, const ListView &right);

/// Writes @p view into the fields of @p record, a `saved_view`.
void setView(Record &record, const RecordType &type, const ListView &view);

} // namespace raatihuone
