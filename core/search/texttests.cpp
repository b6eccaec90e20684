// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/texttests.h"

#include "core/file/connection.h"
#include "core/search/listsql.h"
#include "core/search/searchtext.h"

namespace raatihuone {

TextTests::TextTests(const ListSource &source, const ListRequest &request)
{
    for (const Filter &filter : request.filters) {
        if (filter.isRelation() || filter.text.isEmpty())
            continue;
        m_expressions += displaySql(source, *request.type, {filter.field});
        m_tests.push_back({foldedBytes(filter.text), filter.matchesEmpty});
    }
}

bool TextTests::isPassed(const Query &query, int column) const
{
    for (const Test &test : m_tests) {
        const QString text = query.text(column++);
        const bool fits = text.isEmpty() ? test.matchesEmpty : foldedBytes(text).contains(test.wanted);
        if (!fits)
            return false;
    }
    return true;
}

} // namespace raatihuone
