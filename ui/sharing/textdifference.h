// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <vector>

namespace raatihuone {

/// A part of a text, and whether the text before it had it not.
struct TextPart
{
    QString text;
    bool isNew = false;

    bool operator==(const TextPart &) const = default;
};

/// @p after in parts, word by word: what stands in it that @p before has not. Put together they are @p after. A text that
/// is too long to be compared is one part that is not new.
std::vector<TextPart> newParts(const QString &before, const QString &after);

/// The parts as rich text with the new ones strong.
QString asRichText(const std::vector<TextPart> &parts);

} // namespace raatihuone
