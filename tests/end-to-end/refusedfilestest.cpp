// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

/// Every way of opening the file is refused with its name, and leaves it as it is.
void requireUnopened(const Cli &cli, const QString &file)
{
    const QByteArray before = bytesOf(file);
    for (const char *line :
         {"info FILE", "check FILE", "dump FILE", "list FILE event", "history FILE", "undo FILE",
          "backup FILE", "statistics FILE participants", "generate FILE --records 5",
          "add FILE person family=Laine", "remove FILE person 5"}) {
        INFO(line);
        QStringList arguments = words(line);
        arguments[1] = file;
        requireRefused(cli.run(arguments), file);
        CHECK(bytesOf(file) == before);
        CHECK_FALSE(QFile::exists(file + QStringLiteral(".lock")));
    }
}

} // namespace

TEST_CASE("a file that is not there is named", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("ei ole.raati"));
    requireRefused(cli.run({QStringLiteral("info"), file}), file);
    requireRefused(
        cli.run({QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=A")}), file);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("what is no file of this program is not opened", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("vieras.raati"));
    SECTION("a text")
    {
        writeBytes(file, QByteArray("Muistio 17.12.2020\n").repeated(500));
    }
    SECTION("an empty file")
    {
        writeBytes(file, {});
    }
    SECTION("another program's database")
    {
        sql(file, QStringLiteral("CREATE TABLE organisation(id INTEGER PRIMARY KEY, name_fi TEXT)"));
    }
    SECTION("another program's database that carries our mark")
    {
        sql(file, QStringLiteral("PRAGMA application_id = 0x52414154; CREATE TABLE t(a)"));
    }
    requireUnopened(cli, file);
}

TEST_CASE("a damaged file is not opened", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    QByteArray bytes = bytesOf(file);
    SECTION("cut off in the middle")
    {
        writeBytes(file, bytes.left(bytes.size() / 2));
    }
    SECTION("cut off within its first page")
    {
        writeBytes(file, bytes.left(1000));
    }
    SECTION("longer than it says")
    {
        writeBytes(file, bytes + QByteArray(4096, '\0'));
    }
    SECTION("with pages overwritten")
    {
        for (qsizetype page = 20; page < 60; page += 7)
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        writeBytes(file, bytes);
    }
    requireUnopened(cli, file);
}

TEST_CASE("a file with parts that do not belong in it is not opened", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    const char *foreign =
        GENERATE("CREATE TRIGGER vieras AFTER INSERT ON person BEGIN DELETE FROM organisation; END",
                 "CREATE TRIGGER vieras INSTEAD OF INSERT ON gone BEGIN SELECT 1; END",
                 "CREATE VIEW vieras AS SELECT * FROM person", "CREATE TABLE vieras(a)",
                 "CREATE INDEX vieras ON person(lower(family))",
                 "CREATE UNIQUE INDEX vieras ON person(family)", "DROP TABLE quote");
    sql(file, QLatin1String(foreign));
    INFO(foreign);
    requireUnopened(cli, file);
}

TEST_CASE("a file of a newer program is not opened", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    sql(file, QStringLiteral("PRAGMA user_version = 999"));
    requireUnopened(cli, file);
}

TEST_CASE("own triggers that were lost are made anew on writing", "[cli][files]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto triggers = QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type='trigger'");
    const QString before = sqlValue(file, triggers);
    const QStringList names = sql(
        file, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='trigger' AND tbl_name='person'"));
    REQUIRE_FALSE(names.isEmpty());
    for (const QString &name : names)
        sql(file, QStringLiteral("DROP TRIGGER \"%1\"").arg(name));
    const QByteArray values = valuesOf(cli, file);
    cli.done({QStringLiteral("add"), file, QStringLiteral("person"), QStringLiteral("family=Laine")});
    CHECK(sqlValue(file, triggers) == before);
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == values);
}
