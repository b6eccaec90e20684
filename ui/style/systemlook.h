// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPalette>

namespace raatihuone {

/// True when the system asks for a dark window; @p palette is the one the system gave.
bool prefersDark(const QPalette &palette);

/// True when the system asks for its high-contrast colours; @p palette is the one the system gave.
bool prefersHighContrast(const QPalette &palette);

/// False when the system asks for no motion.
bool prefersMotion();

} // namespace raatihuone
