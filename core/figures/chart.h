// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <vector>

namespace raatihuone {

/// How a figure wants to be drawn. The first column heads the points; a row that is the total is left out.
struct Chart
{
    enum class Shape {
        None,           ///< the table says it all
        Columns,        ///< the series of a row stand beside each other
        StackedColumns, ///< … on each other
        Shares,         ///< lying bars of 100 %, each series its share of the row
        Bars,           ///< lying bars, for long names and many rows
        Line,           ///< over time
        Matrix,         ///< a field for each cell, the darker the more
    };
    Shape shape = Shape::None;
    std::vector<size_t> series; ///< the columns that are drawn

    bool operator==(const Chart &) const = default;
};

/// How exactly a number is known, as headcount.qualifier says it.
enum class Precision { Exact, About, Over, Under };

/// What a code of a qualifier means; Exact for any other text.
Precision precisionOf(const QString &code);

/// The code of a qualifier; nothing for Exact.
QString codeOf(Precision precision);

/// Of a sum of two numbers: what both agree on, else About.
Precision together(Precision one, Precision other);

/// "~", ">", "<", or nothing: what stands before such a number.
QString markOf(Precision precision);

} // namespace raatihuone
