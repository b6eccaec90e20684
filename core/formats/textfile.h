// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// The text that @p bytes stand for: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, which Windows used to
/// write in Finland.
QString decodedText(const QByteArray &bytes);

/// The text that @p bytes stand for in an encoding that somebody names: UTF-8, UTF-16, windows-1252, Latin1 …
/// @throws Failure BadInput naming the encoding if the program does not know it, or the bytes are not written in it.
QString decodedText(const QByteArray &bytes, const QString &encoding);

/// The text of a file that people wrote, decoded as they say or by what it holds.
/// @throws Failure BadInput naming the file if it cannot be read or is larger than 20 MB.
QString readTextFile(const QString &path, const QString &encoding = {});

} // namespace raatihuone
