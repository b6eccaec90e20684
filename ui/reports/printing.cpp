// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing.h"

#include "ui/print/progress.h"
#include "ui/reports/pagelayout.h"

#include <QtCore/QCoreApplication>
#include <QtPrintSupport/QPrinter>
#include <deque>

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

void print(const std::vector<Document> &documents, QPrinter &printer, const PdfOptions &options)
{
    std::deque<PageLayout> layouts;
    std::vector<std::pair<const PageLayout *, int>> pages;
    for (const Document &document : documents) {
        const PageLayout &layout = layouts.emplace_back(document);
        for (int page = 0; page < layout.pageCount(); ++page)
            pages.emplace_back(&layout, page);
    }
    const auto first = size_t(std::max(printer.fromPage(), 1) - 1);
    const size_t last =
        printer.toPage() > 0 ? std::min(size_t(printer.toPage()), pages.size()) : pages.size();
    printer.setFullPage(true); // the margins are those of the report
    printer.setDocName(documents.front().title);
    QPainter painter;
    if (!painter.begin(&printer))
        refuse();
    try {
        for (size_t page = first; page < last; ++page) {
            PdfProgress(options).report(0, 100, page - first, last - first);
            if (page > first && !printer.newPage())
                refuse();
            pages[page].first->paint(painter, pages[page].second, printer.width());
        }
    } catch (...) {
        printer.abort();
        throw;
    }
    if (!painter.end())
        refuse();
}

} // namespace raatihuone
