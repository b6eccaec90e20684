// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

class MainWindow;

/// Paints @p window with the list of organisations and its first record into a PNG file, 1366×768 logical
/// pixels. @returns whether the file was written.
bool takeScreenshot(MainWindow &window, const QString &path);

} // namespace raatihuone
