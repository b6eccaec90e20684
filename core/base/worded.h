// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <vector>

namespace raatihuone {

/// A text, and the language it was found in where that is not the one it was asked for in.
struct Worded
{
    QString text;
    std::optional<Language> language = {};

    operator QString() const { return text; }
    bool isEmpty() const { return text.isEmpty(); }
};

/// The texts in one, without those that are empty. It has a language if they all have the same.
Worded joined(const std::vector<Worded> &parts, const QString &separator);

} // namespace raatihuone
