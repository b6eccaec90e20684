// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "ui/print/layout.h"
#include "ui/print/pagefoot.h"
#include "ui/print/pdf.h"

#include <QtGui/QImage>

namespace raatihuone {

/// A piece of a line where a wanted text stands.
struct Finding
{
    int number = 0; ///< of the place, from 0 on: one that runs over the end of a line has several pieces
    int page = 0;
    QRectF area; ///< on the page, whose width is 1
};

/// A report laid out on its pages, ready to be painted on a screen. Belongs to the thread that made it.
class PageLayout
{
public:
    /// @throws Failure Kind::Cancelled if the progress function said so; Kind::Internal if the document is not
    /// sound.
    explicit PageLayout(const Document &document, const PdfOptions &options = {});

    int pageCount() const { return int(m_layout.pages.size()); }

    /// A page as it prints, @p width pixels wide.
    QImage image(int page, int width) const;
    /// Paints a page, @p width units of the painter wide.
    void paint(QPainter &painter, int page, qreal width) const;

    /// Where @p text stands, whatever its case, in reading order.
    QList<Finding> find(const QString &text) const;

private:
    QRectF areaOf(const StripLine &line, qsizetype from, qsizetype to) const;

    Document m_document;
    Typeface m_typeface;
    Layout m_layout;
    PageFoot m_foot;
};

/// The height of a page that is @p width pixels wide.
int pageHeight(int width);

} // namespace raatihuone
