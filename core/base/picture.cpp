// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"

#include <algorithm>
#include <limits>

namespace raatihuone {

namespace {

int numberAt(const QByteArray &bytes, qsizetype at, int length)
{
    if (at + length > bytes.size())
        return 0;
    quint64 number = 0;
    for (qsizetype i = at; i < at + length; ++i)
        number = number << 8 | quint8(bytes[i]);
    return number > quint64(std::numeric_limits<int>::max()) ? 0 : int(number);
}

QSize pngSize(const QByteArray &bytes)
{
    constexpr qsizetype widthAt = 16, heightAt = 20;
    return {numberAt(bytes, widthAt, 4), numberAt(bytes, heightAt, 4)};
}

bool isStartOfFrame(int marker)
{
    const bool isOther = marker == 0xC4 || marker == 0xC8 || marker == 0xCC; // tables
    return marker >= 0xC0 && marker <= 0xCF && !isOther;
}

/// The size stands in the start of frame; segments before it say how long they are.
QSize jpegSize(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xFF) {
        const int marker = quint8(bytes[at + 1]);
        if (isStartOfFrame(marker))
            return {numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2)};
        const int length = numberAt(bytes, at + 2, 2);
        at += marker == 0xFF ? 1 : 2 + std::max(length, 2);
    }
    return {};
}

} // namespace

std::optional<Picture> pictureOf(const QByteArray &bytes)
{
    Picture picture{bytes, {}, {}};
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        picture.mediaType = "image/png";
        picture.size = pngSize(bytes);
    } else if (bytes.startsWith("\xFF\xD8\xFF")) {
        picture.mediaType = "image/jpeg";
        picture.size = jpegSize(bytes);
    }
    return picture.size.isEmpty() ? std::nullopt : std::optional(picture);
}

} // namespace raatihuone
