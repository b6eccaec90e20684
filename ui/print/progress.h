// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "ui/print/pdf.h"

namespace raatihuone {

/// Tells how far the work is, and stops it.
class PdfProgress
{
public:
    explicit PdfProgress(const PdfOptions &options) : m_options(options) {}

    /// The part of the work between @p from and @p to percent has done @p done of @p total.
    /// @throws Failure Kind::Cancelled if the user wants no more of it.
    void report(int from, int to, size_t done, size_t total) const
    {
        const int percent = from + int(size_t(to - from) * done / total);
        if (m_options.progress && !m_options.progress(percent))
            throw Failure(Failure::Kind::Cancelled, {});
    }

private:
    const PdfOptions &m_options;
};

} // namespace raatihuone
