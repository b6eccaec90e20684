// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logoimage.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

namespace raatihuone {

QImage logoImage(const Picture &picture)
{
    constexpr QSize finest(1400, 600); // 600 dots an inch on the cover
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer, picture.mediaType.mid(int(qstrlen("image/"))));
    const QSize size = picture.size.boundedTo(picture.size.scaled(finest, Qt::KeepAspectRatio));
    reader.setScaledSize(size);
    const QImage decoded = reader.read();
    if (decoded.isNull())
        return {};
    QImage image(decoded.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, decoded);
    return image;
}

} // namespace raatihuone
