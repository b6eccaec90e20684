// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace raatihuone {

/// Lets Tab go through what stands in @p root as it is read: in the order of its layouts, grids row by row. To be called
/// again when something was put between.
void tabInReadingOrder(QWidget *root);

} // namespace raatihuone
