// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

namespace raatihuone {

/// A report of several pages with every kind of block, in Finnish, Swedish or English.
Document sampleDocument(Language language);

/// The same with a cover and contents.
Document sampleBook(Language language);

/// A report whose texts nobody would have wished for: emoji, no blanks, every script, control characters.
Document hostileDocument();

/// @p text followed by some words until it fills about @p lines lines of a page.
QString longText(const QString &text, int lines);

} // namespace raatihuone
