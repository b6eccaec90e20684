// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// Sends what Qt has to say to a file in the folder of local data: nobody who runs a script wants to read it.
void sendMessagesToLog();

/// Where that file is.
QString logPath();

} // namespace raatihuone
