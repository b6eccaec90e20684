// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

class Query;

/// The filters by text of a request, asked row by row: letters are compared without case, as search does.
class TextTests
{
public:
    TextTests(const ListSource &source, const ListRequest &request);

    /// What must be selected, in the order in which isPassed() reads it.
    const QStringList &expressions() const { return m_expressions; }

    /// Whether the row in @p query, whose expressions begin at @p column, fits all of them.
    bool isPassed(const Query &query, int column) const;

private:
    struct Test
    {
        QByteArray wanted;
        bool matchesEmpty;
    };

    QStringList m_expressions;
    std::vector<Test> m_tests;
};

} // namespace raatihuone
