// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

namespace raatihuone {

/// Sends what Qt has to say to a file in the folder of local data: nobody who runs a script wants to read it.
void sendMessagesToLog();

/// Puts the details of a failure into the log where the message alone does not explain it. Details that may
/// name a file or a person stay out.
void log(const Failure &failure);

} // namespace raatihuone
