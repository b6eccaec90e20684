// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFontMetrics>
#include <algorithm>

namespace raatihuone {

/// The only distances of the window, in logical pixels.
namespace space {
inline constexpr int Hair = 4;
inline constexpr int Tight = 6;
inline constexpr int Small = 8;
inline constexpr int Medium = 10;
inline constexpr int Card = 14; ///< inside a card and between cards
inline constexpr int Page = 20; ///< round a page
inline constexpr int Wide = 34;
} // namespace space

namespace radius {
inline constexpr int Field = 6;
inline constexpr int Card = 8;
} // namespace radius

namespace iconsize {
inline constexpr int Pill = 13;
inline constexpr int Text = 16;
inline constexpr int Empty = 36;
} // namespace iconsize

/// The smallest side of anything that is clicked.
inline constexpr int SmallestTarget = 24;

/// A part is as high as drawn here, or as its text needs: nothing is cut at larger fonts.
struct Height
{
    int least = 0;
    int padding = 0; ///< above and below the text together

    int of(const QFontMetrics &font, int lines = 1) const
    {
        return std::max(least, lines * font.height() + padding);
    }
};

namespace height {
inline constexpr Height Field{32, 14};
inline constexpr Height Chip{26, 8};
inline constexpr Height Badge{21, 4};
inline constexpr Height SideBarItem{34, 16};
inline constexpr Height Row{32, 12};
inline constexpr Height DenseRow{28, 8};
inline constexpr Height LooseRow{40, 20};
inline constexpr Height TwoLineRow{46, 10};
inline constexpr Height MatrixRow{25, 7};
inline constexpr Height MenuBar{42, 18};
inline constexpr Height MenuItem{28, 10};
inline constexpr Height HeaderCell{38, 18};
} // namespace height

} // namespace raatihuone
