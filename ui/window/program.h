// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/edits/datafile.h"
#include "ui/style/ask.h"
#include "ui/style/theme.h"

namespace raatihuone {

/// What every window of the program shares. Made by main().
struct Program
{
    const Schema &schema;
    Installation &installation; ///< its settings keep window state and recent files as well
    Theme &theme;
    Ask &ask;
    Language language = Language::Finnish; ///< of the interface
};

} // namespace raatihuone
