// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace raatihuone {

/// Makes @p dialog as high as its text needs, but not higher than the window behind it: Qt opens it at two thirds of the
/// screen at most, and then cuts lines that break.
void giveNeededHeight(QDialog &dialog);

} // namespace raatihuone
