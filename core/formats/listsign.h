// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>
#include <optional>

namespace raatihuone {

/// Signs that people use side by side for one level of a list count as one family.
enum class SignFamily {
    Dash,          ///< - – —
    Round,         ///< • ● · and what Word's symbol font leaves behind
    Star,          //
    Plus,          //
    Arrow,         ///< → ‣ ➢ -> =>
    Check,         ///< ✓ ☐
    Diamond,       ///< ◆ ❖
    NumberDot,     ///< 1. 2. 3.
    NumberBracket, ///< 1) or (1)
    LetterBracket, ///< a) or iv)
    Ring,          ///< o ◦ ○, the second level of word processors
    Square,        ///< ▪ ■, their third level
};

/// The sign in front of a list item.
struct ListSign
{
    SignFamily family = SignFamily::Dash;
    int ordinal = 0;      ///< the number of a NumberDot, else 0
    qsizetype length = 0; ///< characters the sign takes
    bool isTight = false; ///< no blank between the sign and the text
};

/// The sign that @p line, given without leading blanks, begins with.
///
/// Bold text, a negative number, a date and an abbreviation do not begin with a sign.
std::optional<ListSign> listSignOf(QStringView line);

/// Whether @p line holds nothing but list signs and strokes: an empty item or a ruled line.
bool isOrnament(QStringView line);

/// How deep word processors put a family by themselves: 0, 1 or 2.
int customaryDepth(SignFamily family);

} // namespace raatihuone
