// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// The text that @p bytes stand for: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, which Windows used to
/// write in Finland.
QString decodedText(const QByteArray &bytes);

/// The text of a file that people wrote.
/// @throws Failure BadInput naming the file if it cannot be read or is larger than 20 MB.
QString readTextFile(const QString &path);

} // namespace raatihuone
