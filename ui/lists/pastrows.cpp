// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/pastrows.h"

#include "core/edits/installation.h"

#include <algorithm>

namespace raatihuone {

std::vector<ListColumn> PastRows::withEnd(std::vector<ListColumn> columns) const
{
    if (m_type.tenure())
        columns.push_back(listColumn(m_type, m_type.tenure()->to));
    return columns;
}

bool PastRows::isOver(const ListRow &row) const
{
    if (!m_type.tenure() || row.empty() || row.back().isNull())
        return false;
    return row.back().toText() < m_installation.today().toString(Qt::ISODate);
}

bool PastRows::hideEnd(const std::vector<ListColumn> &columns) const
{
    return m_type.tenure() && std::none_of(columns.begin(), columns.end(), [this](const ListColumn &column) {
               return column.field->name == m_type.tenure()->to;
           });
}

} // namespace raatihuone
