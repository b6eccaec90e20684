// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/finisher.h"
#include "ui/print/flow.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

QByteArray pdfOf(const Document &document, const PdfOptions &options)
{
    const PdfProgress progress(options);
    const Document complete = completed(document);
    const Typeface typeface;
    const Flow flow = flowOf(complete, typeface, progress);
    const Painted painted = raatihuone::painted(pagesOf(flow), complete, typeface, progress);
    try {
        return finished(painted, flow.structure, complete, progress);
    } catch (const Failure &) {
        throw;
    } catch (const std::exception &problem) {
        throw Failure(Failure::Kind::Internal,
                      QCoreApplication::translate("print", "The PDF could not be made."),
                      QString::fromUtf8(problem.what()));
    }
}

} // namespace raatihuone
