// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pages.h"

namespace raatihuone {

/// A report on its pages. The pages point into the flow; it may be moved, not copied.
struct Layout
{
    Flow flow;
    std::vector<Page> pages;

    Layout(Flow &&whole, std::vector<Page> &&cut) : flow(std::move(whole)), pages(std::move(cut)) {}
    Layout(Layout &&) = default;
    Layout &operator=(Layout &&) = default;
};

/// Lays out a completed document: the first 40 of 100 parts of the work. The lines of its contents get the numbers of
/// the pages. Cards are set in a smaller type than @p typeface if they need it.
/// @throws Failure Kind::Cancelled if @p progress stops it.
Layout layoutOf(const Document &document, const Typeface &typeface, const PdfProgress &progress);

} // namespace raatihuone
