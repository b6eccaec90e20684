// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// The tool tip that shows @p text as it is. Qt would take what looks like markup for it, and open the files
/// that it names.
QString plainToolTip(const QString &text);

} // namespace raatihuone
