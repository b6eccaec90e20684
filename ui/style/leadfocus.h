// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace raatihuone {

/// Who gives the keyboard to @p page gives it to the widget that @p part tells, null for none. Unlike a focus proxy, the
/// page is no stop of the Tab key: a proxy behind its children would send Tab back to the first of them for ever.
void leadFocus(QWidget *page, const std::function<QWidget *()> &part);
void leadFocus(QWidget *page, QWidget *part);

} // namespace raatihuone
