// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <optional>

namespace raatihuone {

/// A picture in a file of its own format, not decoded.
struct Picture
{
    QByteArray bytes;
    QByteArray mediaType; ///< "image/png" or "image/jpeg"
    QSize size;           ///< in pixels, as its head says

    bool operator==(const Picture &) const = default;
};

/// Reads the head of a PNG or JPEG; nothing for other bytes. Decodes nothing, so that a picture made to be enormous
/// costs nothing.
std::optional<Picture> pictureOf(const QByteArray &bytes);

} // namespace raatihuone
