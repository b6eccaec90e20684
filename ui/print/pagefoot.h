// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"
#include "ui/print/typeface.h"

class QPainter;

namespace raatihuone {

/// The foot of every page but a cover: the unit, the title and the number of the page. It is no content.
class PageFoot
{
public:
    /// @p document is a completed one.
    PageFoot(const Document &document, const Typeface &typeface, int pageCount);

    /// Paints the foot of the page with this index, from 0 on.
    void paint(QPainter &painter, int page) const;

private:
    qreal write(QPainter &painter, const QString &text, qreal width, int side, qreal inset = 0) const;

    const Typeface &m_typeface;
    QString m_unit;
    QString m_title;
    QString m_pageOf; ///< with %1 and %2
    int m_pageCount;
    bool m_hasCover;
};

} // namespace raatihuone
