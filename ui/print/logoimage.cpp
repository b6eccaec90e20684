// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logoimage.h"

#include "core/base/failure.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

/// libpng speaks of what is cut off on the standard error of the program, so it is not asked.
bool isCutOff(const Picture &picture)
{
    return picture.mediaType == "image/png" && !picture.bytes.contains("IEND\xAE\x42\x60\x82");
}

} // namespace

QImage logoImage(const Picture &picture)
{
    constexpr QSize finest(1400, 600); // 600 dots an inch on the cover
    if (isCutOff(picture))
        return {};
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

void expectSound(const Picture &logo)
{
    if (logoImage(logo).isNull())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("print", "The picture is damaged. Choose another."));
}

} // namespace raatihuone
