// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/writing.h"

using namespace raatihuone;

TEST_CASE("after every writing command one undo brings the values back", "[cli][laws]")
{
    const Cli cli;
    const QString file = cli.example();
    Writing writing(file, 7);
    for (int kind = 0; kind < Writing::kinds; ++kind) {
        const QStringList command = writing.command(kind);
        INFO(command.join(QLatin1Char(' ')).toStdString());
        const QByteArray before = valuesOf(cli, file);
        cli.done(command);
        CHECK(valuesOf(cli, file) != before);
        cli.done({QStringLiteral("undo"), file});
        REQUIRE(valuesOf(cli, file) == before);
    }
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}

TEST_CASE("as many undos as there were commands bring the example back, and as many redos the result",
          "[cli][laws]")
{
    const auto seed = unsigned(GENERATE(range(1, 3)));
    const int length = cases(6, 30);
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    Writing writing(file, seed);
    for (int i = 0; i < length; ++i)
        cli.done(writing.anyCommand());
    const QByteArray after = valuesOf(cli, file);
    for (int i = 0; i < length; ++i)
        cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
    for (int i = 0; i < length; ++i)
        cli.done({QStringLiteral("redo"), file});
    CHECK(valuesOf(cli, file) == after);
    CHECK(cli.done({QStringLiteral("check"), file}).out.isEmpty());
}
