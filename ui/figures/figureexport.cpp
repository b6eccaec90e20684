// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureexport.h"

#include "core/formats/csv.h"
#include "core/formats/tabletext.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>

namespace raatihuone {

ChartLook screenLook(const Tokens &tokens)
{
    return {
        fontOf(TextRole::Small), tokens.surface, tokens.text,      tokens.muted, tokens.line, tokens.border,
        tokens.accent,           tokens.series,  tokens.heatAlpha, false,        false};
}

QImage pictureOf(const Statistic &figure, const Words &words, const QString &facts,
                 const QSet<size_t> &hidden)
{
    constexpr int width = 900, sharpness = 2;
    constexpr size_t mostRows = 30;
    ChartLook look = screenLook(lightTokens());
    look.hasLegend = true;
    const ChartPicture chart(figure, words, look, {width - 2.0 * space::Page, mostRows, hidden});
    const QFont titleFont = fontOf(TextRole::CardTitle);
    const QRect titleRoom(0, 0, int(chart.size().width()), 1000);
    const int title =
        QFontMetrics(titleFont).boundingRect(titleRoom, Qt::TextWordWrap, figure.title).height();
    const int line = QFontMetrics(look.font).height() + space::Small;
    const QSize size(int(chart.size().width()) + 2 * space::Page,
                     title + 2 * line + int(chart.size().height()) + 2 * space::Page + space::Card);
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(look.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(space::Page, space::Page);
    painter.setFont(titleFont);
    painter.setPen(look.text);
    painter.drawText(titleRoom, Qt::TextWordWrap, figure.title);
    painter.setFont(look.font);
    painter.setPen(look.muted);
    painter.drawText(QPointF(0, title + line - space::Small), facts);
    painter.translate(0, title + line + space::Small);
    chart.paint(painter);
    painter.drawText(QPointF(0, chart.size().height() + line - space::Hair), figure.source);
    return image;
}

QString tabbedTable(const Statistic &figure, const Words &words)
{
    QString text;
    const QList<QStringList> rows = shownRows(words, figure);
    for (const QStringList &row : rows)
        text += tableLine(row, QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QByteArray csvOf(const Statistic &figure, const Words &words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    const QList<QStringList> rows = plainRows(words, figure);
    for (const QStringList &row : rows)
        writer.writeRow(row);
    return buffer.data();
}

} // namespace raatihuone
