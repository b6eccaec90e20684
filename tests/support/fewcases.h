// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace raatihuone {

/// For test programs in which each case of a property makes files: a few are enough unless RC_PARAMS asks for more, as
/// tests/run --long does. Called before the first property.
inline bool takeFewCases()
{
    return qEnvironmentVariableIsSet("RC_PARAMS") || qputenv("RC_PARAMS", "max_success=20 max_size=60");
}

} // namespace raatihuone
