// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "ui/print/pdf.h"

class QPrinter;

namespace raatihuone {

/// Prints a report in each of its languages, one after the other, as the preview shows it: of all their pages those that the
/// user chose in the dialog of the printer.
/// @throws Failure Kind::Cancelled if the progress function said so, Kind::CannotOpen if the printer does not take it.
void print(const std::vector<Document> &documents, QPrinter &printer, const PdfOptions &options = {});

} // namespace raatihuone
