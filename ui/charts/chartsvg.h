// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

namespace raatihuone {

/// The picture as an SVG element for a page of HTML. It is one image, and @p alternative its name; as wide as there is room.
QString svgOf(const ChartPicture &picture, const QString &alternative);

} // namespace raatihuone
