// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/webpage.h"

#include "core/reports/html.h"
#include "ui/charts/chartsvg.h"
#include "ui/print/typeface.h"

namespace raatihuone {

QByteArray webPageOf(const Document &document)
{
    constexpr qreal width = 720; // of the text, in pixels
    constexpr int letters = 14, mostRows = 40;
    const Typeface typeface; // what is measured is drawn with the embedded face
    QFont font = typeface.style(Role::Label).font;
    font.setPixelSize(letters);
    const ChartLook look = paperLook(font);
    return htmlOf(document, [&look](const Figure &figure, Language language) {
        const Words words(language);
        return svgOf(ChartPicture(*figure.statistic, words, look, {width, mostRows}), figure.alternative);
    });
}

} // namespace raatihuone
