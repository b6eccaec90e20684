// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <QtCore/QByteArray>
#include <functional>

namespace raatihuone {

/// Draws the chart of a figure, with the words of a language, as an element of HTML that says what its alternative says.
using ChartDrawing = std::function<QString(const Figure &figure, Language language)>;

/// The document as one complete HTML page in UTF-8 that needs no other file: accessible (EN 301 549), light
/// and dark, fit for printing. The same document gives the same bytes. Without @p draw it has no charts; the table after
/// each says the same.
/// @throws Failure Kind::Internal as completed() does.
QByteArray htmlOf(const Document &document, const ChartDrawing &draw = {});

} // namespace raatihuone
