// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/columns.h"
#include "ui/print/flow.h"

namespace raatihuone {

/// Adds a table to a flow, row by row. A row is as many strips as its longest cell has lines, so that it is
/// divided only where it must be.
class TableFlow
{
public:
    /// @p element is the Table in the structure of @p flow.
    TableFlow(const Typeface &typeface, Flow &flow, int element);

    void add(const Table &table);
    void add(const Facts &facts);

private:
    struct CellLook
    {
        const char *tag;
        Element::Attribute attribute;
        Role role;
    };
    struct Row
    {
        std::vector<const TextBox *> boxes; ///< null where a cell is empty
        std::vector<int> elements;
        std::vector<bool> areNumbers;
        QColor rule;
    };

    Row row(const std::vector<Cell> &cells, const std::vector<CellLook> &looks, int parent);
    void addStrips(const Row &row, qreal gap, Keep withNext);
    Strip slice(const Row &row, int index, int count) const;
    void addHead(const Table &table);
    void addRows(const Table &table);
    void keepHead(size_t first);
    int element(const char *tag, int parent, Element::Attribute attribute = Element::Attribute::None);
    std::vector<ColumnNeed> needsOf(const Table &table) const;

    const Typeface &m_typeface;
    Flow &m_flow;
    int m_element;
    int m_head = -1;
    qreal m_gap;
    std::vector<qreal> m_widths;
};

} // namespace raatihuone
