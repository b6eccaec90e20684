// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/style/sidebarmodel.h"

namespace raatihuone {

/// Where one can go in the window. A place shows the lists of its types, or has a page of its own.
struct WindowPlace
{
    Place shown;
    std::vector<const RecordType *> types; ///< none: a page of its own
};

namespace placekey {
inline const QString Overview = QStringLiteral("overview");
inline const QString Reports = QStringLiteral("reports");
} // namespace placekey

/// The seven places, then the registers: every other type of the catalogue that people look at.
std::vector<WindowPlace> placesOf(const Catalogue &catalogue);

} // namespace raatihuone
