// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The files of the user, hidden ones too, that hold @p secret.
QStringList holding(const Cli &cli, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(cli.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); bytesOf(path).contains(secret))
            found += path;
    return found;
}

} // namespace

TEST_CASE("erase leaves no trace of a person, in backups and merged copies neither", "[cli]")
{
    const Cli cli;
    const QString mine = cli.path(text("mine.raati")), theirs = cli.path(text("theirs.raati"));
    cli.done({text("new"), mine, text("--municipality"), text("743")});
    const QString person =
        cli.done({text("add"), mine, text("person"), text("family=Qxzvnen"), text("email=qxzv@example.fi")})
            .text();
    cli.done({text("add"), mine, text("role"), text("person=") + person, text("kind=liaison_person"),
              text("from_date=2026-01-01"), text("note=Qxzv asked for it")});
    REQUIRE(QFile::copy(mine, theirs));
    cli.done({text("set"), theirs, text("person"), person, text("phone=040 1234567"), text("--author"),
              text("Bo")});
    cli.done({text("merge"), mine, theirs});
    cli.done({text("backup"), mine});
    REQUIRE(holding(cli, "Qxzv").size() > 2);

    const QJsonObject erased = cli.object({text("erase"), mine, text("person"), person});
    CHECK(erased[text("types")] == QJsonObject{{text("person"), 1}, {text("role"), 1}});
    CHECK(erased[text("recipients")].toArray().isEmpty()); // both files are of one installation
    CHECK(erased[text("left")].toArray().isEmpty());
    CHECK(cli.array({text("list"), mine, text("person")}).isEmpty());
    cli.done({text("merge"), theirs, mine});
    CHECK(holding(cli, "Qxzv") == QStringList());
    CHECK(holding(cli, "qxzv") == QStringList());
    CHECK(cli.done({text("dump"), mine}).out == cli.done({text("dump"), theirs}).out);
    cli.done({text("check"), mine});
    requireRefused(cli.run({text("erase"), mine, text("event"), text("999")}), text("people"));
}
