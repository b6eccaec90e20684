// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/edits/installation.h"

namespace raatihuone {

/// Names the program, so that settings, backups and the log lie where the window looks for them, and sends
/// Qt's messages to the log. Comes before the application object.
void beginProgram();

/// The language of the desktop, or English.
Language systemLanguage();

/// Messages of core come in @p language from now on. Needs the application object.
void speak(Language language);

/// This user on this machine. An empty @p author means the one of the settings, or the name of the system
/// user.
std::unique_ptr<Installation> thisInstallation(const QString &author, const Clock &clock);

} // namespace raatihuone
