// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLineF>
#include <QtCore/QList>
#include <QtGui/QPolygonF>
#include <vector>

class QColor;
class QPainter;

/// What tells the series of a chart apart besides their colours. A unit is an eighteenth of a line of text.
namespace raatihuone {

/// The pattern of a series among @p count: none where it is alone.
int patternOf(size_t series, size_t count);

/// The lines on a box; none for pattern 0.
std::vector<QLineF> patternLines(const QRectF &area, int pattern, qreal unit);

/// How wide these lines are, in units.
inline constexpr qreal patternWidth = 1.3;

/// The shape of a point; empty for pattern 0, which is a disc.
QPolygonF pointShape(const QRectF &area, int pattern);

/// Dashes and gaps of a line, in its widths; empty for pattern 0, which is drawn through.
QList<qreal> dashesOf(int pattern);

/// Paints a box with the pattern of a series.
void paintPattern(QPainter &painter, const QRectF &area, int pattern, const QColor &colour, qreal unit);

/// Paints a point with pen and brush of the painter.
void paintPoint(QPainter &painter, const QRectF &area, int pattern);

} // namespace raatihuone
