// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace raatihuone {

/// Rows with their columns below each other, two blanks apart. Line ends in a cell become blanks.
QString textTable(const QList<QStringList> &rows);

} // namespace raatihuone
