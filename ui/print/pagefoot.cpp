// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagefoot.h"

#include "core/base/words.h"
#include "core/reports/frontmatter.h"
#include "ui/print/paper.h"
#include "ui/print/textbox.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace raatihuone {

PageFoot::PageFoot(const Document &document, const Typeface &typeface, int pageCount)
    : m_typeface(typeface),
      m_unit(document.author),
      m_title(document.title + QStringLiteral(" · ")),
      m_pageOf(Words(document.language)("print", QT_TRANSLATE_NOOP("print", "page %1 / %2"))),
      m_pageCount(pageCount),
      m_hasCover(isBound(document.blocks))
{
}

void PageFoot::paint(QPainter &painter, int page) const
{
    if (m_hasCover && page == 0)
        return;
    painter.fillRect(QRectF(paper::left, paper::footerRule, paper::textWidth, 5), QColor(0xD6, 0xDD, 0xDD));
    const qreal unitWidth = write(painter, m_unit, paper::textWidth * 0.35, 0);
    const QString number = m_pageOf.arg(page + 1).arg(m_pageCount);
    const qreal numberWidth = write(painter, number, paper::textWidth, 1);
    write(painter, m_title, paper::textWidth - unitWidth - numberWidth - 200, 1, numberWidth);
}

// Returns the width; @p side is 0 at the left margin, 1 at the right one, less @p inset.
qreal PageFoot::write(QPainter &painter, const QString &text, qreal width, int side, qreal inset) const
{
    const TextStyle style = m_typeface.style(Role::Footer);
    if (text.isEmpty())
        return 0;
    const QString shown = QFontMetricsF(style.font).elidedText(text, Qt::ElideMiddle, width);
    const TextBox box(m_typeface, shown, style, paper::width);
    const qreal needed = box.widthOf(0);
    const qreal left = paper::left + side * (paper::textWidth - needed - inset);
    box.draw(painter, 0, QPointF(left, paper::footerBaseline));
    return needed;
}

} // namespace raatihuone
