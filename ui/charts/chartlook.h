// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <array>

namespace raatihuone {

/// Colours and letters of a chart. Texts reach 4.5:1 on the ground, series and lines of axes 3:1.
struct ChartLook
{
    QFont font; ///< of all letters; what is drawn is measured by it
    QColor ground;
    QColor text;
    QColor muted;
    QColor line;
    QColor axis;
    QColor accent;
    std::array<QColor, 6> series;
    qreal heat = 0.5;            ///< how much accent the fullest field of a matrix has
    bool hasLegend = false;      ///< drawn above the chart; else somebody else shows what the colours mean
    bool letterOutlines = false; ///< letters as shapes: a tagged file then has no text in its pictures
};

/// The look on paper. @p font in units of the page.
ChartLook paperLook(const QFont &font);

/// The accent over the ground; @p share from 0 to 1 of the fullest.
QColor heatOf(const ChartLook &look, qreal share);

} // namespace raatihuone
