// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

QString addedPerson(const Cli &cli, const QString &file)
{
    return cli
        .done({QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=Virtanen")})
        .text();
}

} // namespace

TEST_CASE("history tells what changed in a record, newest first", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id = addedPerson(cli, file);
    cli.done({QStringLiteral("set"), file, QStringLiteral("person"), id, QStringLiteral("municipality=Teuva"),
              QStringLiteral("informed_on=1.2.2026")});
    const QJsonArray entries = cli.array({QStringLiteral("history"), file, QStringLiteral("person"), id});
    REQUIRE(entries.size() == 3);
    CHECK(entries[2][QStringLiteral("kind")] == QStringLiteral("edit"));
    CHECK(entries[2][QStringLiteral("field")].isNull());
    const QJsonObject place = rowWhere(entries, "field", QStringLiteral("municipality"));
    CHECK(place[QStringLiteral("type")] == QStringLiteral("person"));
    CHECK(place[QStringLiteral("record")] == id);
    CHECK(place[QStringLiteral("old")].isNull());
    CHECK(place[QStringLiteral("new")] == QStringLiteral("846"));
    CHECK(place[QStringLiteral("commit")].isString());
    CHECK_FALSE(cli.done({QStringLiteral("history"), file, QStringLiteral("person"), id}).out.isEmpty());
}

TEST_CASE("history goes on telling of a record that was removed", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id = addedPerson(cli, file);
    cli.done({QStringLiteral("remove"), file, QStringLiteral("person"), id});
    const QJsonArray entries = cli.array({QStringLiteral("history"), file, QStringLiteral("person"), id});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0][QStringLiteral("new")].toInt() == 0);
    requireRefused(
        cli.run({QStringLiteral("history"), file, QStringLiteral("person"), QStringLiteral("4294967999")}),
        QStringLiteral("person"));
}

TEST_CASE("what was undone can be done again, and not after something new", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    addedPerson(cli, file);
    const QByteArray after = valuesOf(cli, file);
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
    cli.done({QStringLiteral("redo"), file});
    CHECK(valuesOf(cli, file) == after);
    cli.done({QStringLiteral("undo"), file});
    addedPerson(cli, file);
    requireRefused(cli.run({QStringLiteral("redo"), file}), QStringLiteral("redo"));
}

TEST_CASE("an undone action is still told of", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    addedPerson(cli, file);
    cli.done({QStringLiteral("undo"), file});
    QStringList kinds;
    const QJsonArray entries = cli.array({QStringLiteral("history"), file});
    for (const QJsonValue &entry : entries)
        kinds += entry[QStringLiteral("kind")].toString();
    CHECK(kinds == QStringList({QStringLiteral("undo"), QStringLiteral("edit"), QStringLiteral("start")}));
}

TEST_CASE("there is nothing to undo in a fresh file, nor what others did", "[cli]")
{
    const Cli cli, other;
    const QString file = cli.example();
    requireRefused(cli.run({QStringLiteral("undo"), file}), QStringLiteral("undo"));
    addedPerson(other, file);
    const QByteArray before = valuesOf(cli, file);
    requireRefused(cli.run({QStringLiteral("undo"), file}), QStringLiteral("undo"));
    CHECK(valuesOf(cli, file) == before);
    other.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) != before);
}

TEST_CASE("what the sqlite3 shell wrote is told and can be undone", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    sql(file,
        QStringLiteral("UPDATE organisation SET city='Kuu' WHERE id=(SELECT min(id) FROM organisation)"));
    CHECK(cli.array({QStringLiteral("history"), file}).first()[QStringLiteral("kind")] ==
          QStringLiteral("outside"));
    CHECK(cli.done({QStringLiteral("undo"), file}).text() == QStringLiteral("outside"));
    CHECK(valuesOf(cli, file) == before);
}
