// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace raatihuone {

/// Makes the embedded files known to Qt; a static library would leave them out. May be called again.
void useResources();

} // namespace raatihuone
