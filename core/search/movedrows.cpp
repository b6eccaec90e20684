// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/movedrows.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/search/listsql.h"
#include "core/search/sortkeys.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// A row as the list sorts it: by its key, then by its id.
using Place = std::pair<QByteArray, RowId>;

/// Reads where single rows belong.
class Places
{
public:
    Places(const ListSource &source, const ListRequest &request)
        : m_keys(source, request),
          m_condition(conditionOf(source.catalogue, request)),
          m_query(source.connection, QStringLiteral("SELECT %1 FROM %2 t WHERE t.id=?%3")
                                         .arg(m_keys.expressions().join(QLatin1Char(',')),
                                              quoted(request.type->name()), m_condition.sql))
    {
    }

    /// Nothing for a row that the list does not show.
    std::optional<Place> of(RowId id)
    {
        std::optional<Place> place;
        m_query.bind(id);
        m_condition.bindTo(m_query);
        if (m_query.next())
            place = Place(m_keys.keyOf(m_query, 0), id);
        m_query.reset();
        return place;
    }

private:
    SortKeys m_keys;
    Condition m_condition;
    Query m_query;
};

std::vector<Place> sortedPlaces(Places &places, const QSet<RowId> &rows)
{
    std::vector<Place> sorted;
    for (const RowId id : rows)
        if (auto place = places.of(id))
            sorted.push_back(std::move(*place));
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

std::optional<std::vector<RowId>> withMoved(const ListSource &source, const ListRequest &request,
                                            std::vector<RowId> ids, const QSet<RowId> &touched)
{
    std::erase_if(ids, [&touched](RowId id) { return touched.contains(id); });
    Places places(source, request);
    bool isMissing = false;
    const auto comesBefore = [&](RowId id, const Place &moved) {
        const std::optional<Place> place = places.of(id);
        isMissing = isMissing || !place;
        return place < moved;
    };
    std::vector<RowId> result;
    result.reserve(ids.size() + size_t(touched.size()));
    auto rest = ids.begin();
    for (const Place &moved : sortedPlaces(places, touched)) {
        const auto place = std::lower_bound(rest, ids.end(), moved, comesBefore);
        result.insert(result.end(), rest, place);
        result.push_back(moved.second);
        rest = place;
    }
    result.insert(result.end(), rest, ids.end());
    return isMissing ? std::nullopt : std::optional(std::move(result));
}

} // namespace raatihuone
