// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

/// Measures of the page. One unit is a tenth of a point, so that whole pixels of fonts are fine enough.
namespace raatihuone::paper {

inline constexpr int unitsPerInch = 720;
inline constexpr qreal unitsPerPoint = 10;
inline constexpr qreal width = 5950; // A4 as Qt writes it: 595 × 842 points
inline constexpr qreal height = 8420;
inline constexpr qreal left = 640;
inline constexpr qreal top = 600;
inline constexpr qreal textWidth = width - 2 * left;
inline constexpr qreal textHeight = 7050;
inline constexpr qreal footerRule = 7790;
inline constexpr qreal footerBaseline = 7950;

} // namespace raatihuone::paper
