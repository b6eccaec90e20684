// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <QtCore/QByteArray>
#include <functional>

namespace raatihuone {

struct PdfOptions
{
    /// Called with the share of the work done, 0–100, rising; returning false stops the work. May be empty.
    std::function<bool(int percent)> progress = {};
};

/// The document as an accessible PDF on A4: PDF/UA-1 and PDF/A-2a at once (Act 306/2019 asks for the former,
/// an archive for the latter). The same document gives the same bytes.
///
/// Needs a QGuiApplication; may run on any thread. A thousand pages take seconds.
/// @throws Failure Kind::Cancelled if the progress function said so; Kind::Internal if the document is not
/// sound or Qt wrote something that cannot be tagged: there is never an unsound file.
QByteArray pdfOf(const Document &document, const PdfOptions &options = {});

/// Version of the library that finishes the bytes.
QString qpdfVersion();

} // namespace raatihuone
