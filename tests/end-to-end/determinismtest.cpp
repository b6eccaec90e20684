// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

/// The whole dump of a file that @p line makes, by a user of her own.
QByteArray dumpAfter(const char *line)
{
    const Cli cli;
    QStringList arguments = words(line);
    const QString file = cli.path(arguments.takeFirst() + QStringLiteral(".raati"));
    arguments.insert(1, file);
    cli.done(arguments);
    return cli.done({QStringLiteral("dump"), file}).out;
}

} // namespace

TEST_CASE("the same input makes the same dump, whoever makes it and under whatever name", "[cli]")
{
    CHECK(dumpAfter("a example") == dumpAfter("b example"));
    CHECK(dumpAfter("a new --county 05 --languages fi,sv --now 2026-01-02T03:04:05Z") ==
          dumpAfter("b new --county 05 --languages fi,sv --now 2026-01-02T03:04:05Z"));
    CHECK(dumpAfter("a generate --records 400 --seed x") == dumpAfter("b generate --records 400 --seed x"));
}

TEST_CASE("another input makes another dump", "[cli]")
{
    CHECK(dumpAfter("a new --county 05 --now 2026-01-02T03:04:05Z") !=
          dumpAfter("a new --county 06 --now 2026-01-02T03:04:05Z"));
    CHECK(dumpAfter("a generate --records 400 --seed x") != dumpAfter("a generate --records 400 --seed y"));
}

TEST_CASE("--author and --now say who and when", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    cli.done({QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=Virtanen"),
              QStringLiteral("--author"), QStringLiteral("Sanna Koski"), QStringLiteral("--now"),
              QStringLiteral("2026-05-06T07:08:09Z")});
    const QJsonObject newest = cli.array({QStringLiteral("history"), file}).first().toObject();
    CHECK(newest[QStringLiteral("author")] == QStringLiteral("Sanna Koski"));
    CHECK(newest[QStringLiteral("at")] == QStringLiteral("2026-05-06T07:08:09Z"));
}

TEST_CASE("the author of the settings is taken when nobody says another", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    REQUIRE(QDir(cli.home()).mkpath(QStringLiteral("Raatihuone")));
    writeBytes(cli.path(QStringLiteral("Raatihuone/Raatihuone.conf")), "[General]\nauthor=Leena Laine\n");
    cli.done({QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=Virtanen")});
    CHECK(cli.array({QStringLiteral("history"), file}).first()[QStringLiteral("author")] ==
          QStringLiteral("Leena Laine"));
}
