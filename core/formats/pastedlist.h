// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minutestext.h"

namespace raatihuone {

/// Reads pasted text as one list: every line is an item, whatever it looks like, on the level that its indentation and
/// sign tell. Lines that go on with the item above are kept with it; lines without a word are left out.
std::vector<ParsedBullet> parseList(const QString &text, const MinutesWords &words = MinutesWords::shipped());

} // namespace raatihuone
