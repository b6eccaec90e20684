// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

class QCalendarWidget;

namespace raatihuone {

/// Gives a calendar the colours of the theme, its arrows and ISO weeks (Monday first, week numbers).
void dressCalendar(QCalendarWidget *calendar, const Tokens &tokens);

} // namespace raatihuone
