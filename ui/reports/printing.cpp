// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing.h"

#include "ui/print/progress.h"
#include "ui/reports/pagelayout.h"

#include <QtCore/QCoreApplication>
#include <QtPrintSupport/QPrinter>

namespace raatihuone {

namespace {

[[noreturn]] void refuse()
{
    throw Failure(
        Failure::Kind::CannotOpen,
        QCoreApplication::translate(
            "print", "The printer does not take the report. Check that it is on, or choose another."));
}

} // namespace

void print(const Document &document, QPrinter &printer, const PdfOptions &options)
{
    const PageLayout layout(document);
    const int first = std::max(printer.fromPage(), 1) - 1;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    printer.setFullPage(true); // the margins are those of the report
    printer.setDocName(document.title);
    QPainter painter;
    if (!painter.begin(&printer))
        refuse();
    try {
        for (int page = first; page < last; ++page) {
            PdfProgress(options).report(0, 100, size_t(page - first), size_t(last - first));
            if (page > first && !printer.newPage())
                refuse();
            layout.paint(painter, page, printer.width());
        }
    } catch (...) {
        printer.abort();
        throw;
    }
    if (!painter.end())
        refuse();
}

} // namespace raatihuone
