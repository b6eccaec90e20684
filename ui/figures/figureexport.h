// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/style/tokens.h"

#include <QtGui/QImage>

class QMimeData;

namespace raatihuone {

/// The look of charts in the window.
ChartLook screenLook(const Tokens &tokens);

/// The figure as a picture to be pasted elsewhere: title, what it is about, chart and source on white.
/// @p facts stands below the title.
QImage pictureOf(const Statistic &figure, const Words &words, const QString &facts,
                 const QSet<size_t> &hidden);

/// The table of a figure as text for spreadsheets.
QString tabbedTable(const Statistic &figure, const Words &words);

/// The table as CSV.
QByteArray csvOf(const Statistic &figure, const Words &words);

} // namespace raatihuone
