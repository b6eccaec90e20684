// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/finisher.h"
#include "ui/print/layout.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

QByteArray pdfOf(const Document &document, const PdfOptions &options)
{
    const PdfProgress progress(options);
    const Document complete = completed(document);
    const Typeface typeface;
    const Layout layout = layoutOf(complete, typeface, progress);
    const Painted painted = raatihuone::painted(layout.pages, complete, typeface, progress);
    try {
        return finished(painted, layout.flow.structure, complete, progress);
    } catch (const Failure &) {
        throw;
    } catch (const std::exception &problem) {
        throw Failure(Failure::Kind::Internal,
                      QCoreApplication::translate("print", "The PDF could not be made."),
                      QString::fromUtf8(problem.what()));
    }
}

} // namespace raatihuone
