// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runtests.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QStandardPaths>

namespace raatihuone {

int runTests(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("raatihuone-tests"));
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}

} // namespace raatihuone
