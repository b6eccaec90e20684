// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ask.h"

#include <functional>

namespace raatihuone {

/// Runs @p act, which calls core, and tells the user what went wrong: @p couldNot ("Could not save the
/// record") as title, the reason under it, details behind a button. Work that the user stopped ends silently.
/// @returns whether it was done.
bool guarded(Ask &ask, QWidget *parent, const QString &couldNot, const std::function<void()> &act);

} // namespace raatihuone
