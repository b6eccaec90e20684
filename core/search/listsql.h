// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

class Query;

/// Part of a WHERE clause over the row `t`, with the values for its marks in order.
struct Condition
{
    QString sql; ///< begins with " AND ", or is empty
    std::vector<Value> values;

    void bindTo(Query &query) const;
};

/// Leaves out rows of @p type that others than the installation @p viewer keep to themselves.
Condition hidingOthers(const RecordType &type, const QByteArray &viewer);

/// Everything but the search text, the filters by text and the limit.
Condition conditionOf(const Catalogue &catalogue, const ListRequest &request);

/// The value of a column of the row `t` as lists show and sort it: titles instead of ids.
QString displaySql(const ListSource &source, const RecordType &type, const ListColumn &column);

} // namespace raatihuone
