// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/style.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace raatihuone {

namespace {

constexpr QLatin1String OwnIcon{"raatihuone:"};

QByteArray drawing(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap rendered(const QString &name, const QColor &colour, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour));
    if (!renderer.isValid())
        return pixmap;
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

QString cacheKey(const QString &name, const QColor &colour, int pixels, qreal ratio)
{
    return QStringLiteral("%1%2/%3/%4/%5").arg(OwnIcon, name).arg(colour.rgba()).arg(pixels).arg(ratio);
}

/// @p side in logical pixels; the answer has side × ratio device pixels.
QPixmap cached(const QString &name, const QColor &colour, int side, qreal ratio)
{
    const int pixels = qRound(side * ratio);
    const QString key = cacheKey(name, colour, pixels, ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, pixels);
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourOf(IconTone tone, QIcon::Mode mode)
{
    const Tokens &tokens = currentTokens();
    if (mode == QIcon::Disabled)
        return tokens.border;
    switch (tone) {
    case IconTone::Muted:
        return tokens.muted;
    case IconTone::Accent:
        return tokens.accent;
    case IconTone::Text:
        break;
    }
    return tokens.text;
}

class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, IconTone tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourOf(m_tone, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return cached(m_name, colourOf(m_tone, mode), qMin(size.width(), size.height()), 1);
    }
    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return OwnIcon; }
    QString iconName() override { return OwnIcon + m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new IconEngine(name, tone));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const int side = qMin(rect.width(), rect.height());
    const QPoint middle = rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2);
    painter->drawPixmap(middle, cached(name, colour, side, painter->device()->devicePixelRatioF()));
}

void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour)
{
    const QString name = icon.name();
    if (name.startsWith(OwnIcon))
        paintIcon(painter, rect, name.mid(OwnIcon.size()), colour);
    else
        icon.paint(painter, rect);
}

} // namespace raatihuone
