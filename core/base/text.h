// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// Text as search sees it: composed, without case, blanks run together. å, ä and ö stay letters of their own.
QString folded(const QString &text);

/// As folded(), and punctuation counts as a blank: two notes that say the same words are equal.
QString foldedWords(const QString &text);

/// Line ends, those of word processors and pages among them, become LF; control characters other than LF and TAB go.
QString cleaned(const QString &text);

/// Where the first character stands that cleaned() takes out, counted from 0; -1 without one.
qsizetype firstControl(const QString &text);

} // namespace raatihuone
