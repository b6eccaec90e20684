// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace raatihuone {

/// Runs the tests that the arguments of main() choose; returns what main() returns.
int runTests(int argc, char **argv);

} // namespace raatihuone
