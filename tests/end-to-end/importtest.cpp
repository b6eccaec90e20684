// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

/// The arguments of a command about a file and a table with this content.
QStringList importing(const Cli &cli, const QString &file, const QByteArray &table,
                      const QStringList &options = {})
{
    const QString source = cli.path(QStringLiteral("taulukko.csv"));
    writeBytes(source, table);
    return QStringList{QStringLiteral("import"), file, QStringLiteral("organisation"), source} + options;
}

QString count(const QString &file, const char *condition)
{
    return sqlValue(file, QStringLiteral("SELECT count(*) FROM organisation WHERE ") +
                              QString::fromUtf8(condition));
}

} // namespace

TEST_CASE("a table is imported in one step that one undo takes back", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = valuesOf(cli, file);
    const QByteArray table("Nimi;Kotipaikka;Postitoimipaikka\nUusi Kerho ry;Soini;Soini\nToinen ry;Akaa;\n");
    const QJsonObject preview = cli.object(importing(
        cli, file, table, {QStringLiteral("--preview"), QStringLiteral("--language"), QStringLiteral("fi")}));
    CHECK(preview[QStringLiteral("new")] == 2);
    CHECK(valuesOf(cli, file) == before);
    cli.done(importing(cli, file, table, {QStringLiteral("--language"), QStringLiteral("fi")}));
    CHECK(count(file, "name_fi = 'Uusi Kerho ry' AND city = 'Soini'") == QStringLiteral("1"));
    const QJsonObject again =
        cli.object(importing(cli, file, table, {QStringLiteral("--language"), QStringLiteral("fi")}));
    CHECK(again[QStringLiteral("unchanged")] == 2);
    cli.done({QStringLiteral("undo"), file});
    CHECK(valuesOf(cli, file) == before);
}

TEST_CASE("columns are mapped by name, delimiters and encodings as somebody says", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    cli.done(importing(cli, file, "Yhdistys|Kunta\nK\xe4pyl\xe4 ry|\xc4ht\xe4ri\n",
                       {QStringLiteral("--delimiter"), QStringLiteral("|"), QStringLiteral("--encoding"),
                        QStringLiteral("windows-1252"), QStringLiteral("--map"),
                        QStringLiteral("Yhdistys=name_fi"), QStringLiteral("--map"),
                        QStringLiteral("Kunta=domicile")}));
    CHECK(count(file, "name_fi = 'Käpylä ry' AND domicile = 989") == QStringLiteral("1"));
}

TEST_CASE("an import with a row that does not fit writes nothing and names the row", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QByteArray before = bytesOf(file);
    requireRefused(cli.run(importing(cli, file, "name_fi;domicile\nA ry;Akaa\nB ry;Atlantis\n")),
                   QStringLiteral("row 3"));
    requireRefused(cli.run(importing(cli, file, "name_fi;city\nA ry;131052-308T\n")),
                   QStringLiteral("row 2"));
    requireRefused(cli.run(importing(cli, file, "name_fi\nA ry\n",
                                     {QStringLiteral("--map"), QStringLiteral("Kunta=domicile")})),
                   QStringLiteral("Kunta"));
    requireRefused(cli.run(importing(cli, file, "name_fi\nA ry\n",
                                     {QStringLiteral("--map"), QStringLiteral("name_fi=tail")})),
                   QStringLiteral("tail"));
    requireRefused(cli.run(importing(cli, file, "")), QStringLiteral("empty"));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a row that may be another record changes it only when somebody says so", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("m.raati"));
    cli.done({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("743")});
    cli.done({QStringLiteral("add"), file, QStringLiteral("organisation"),
              QStringLiteral("name_fi=Kyla A ry"), QStringLiteral("email=sihteeri@example.fi")});
    const QByteArray before = bytesOf(file);
    const QByteArray table("name_fi;email\nKyla B ry;sihteeri@example.fi\n");
    const QStringList preview{QStringLiteral("--preview")}, same{QStringLiteral("--update-same")};
    CHECK(cli.object(importing(cli, file, table, preview))[QStringLiteral("same")] == 1);
    const Result refused = cli.run(importing(cli, file, table));
    requireRefused(refused, QStringLiteral("row 2"));
    CHECK(refused.error.contains("Kyla A ry"));
    CHECK(refused.error.contains("--update-same"));
    CHECK(bytesOf(file) == before);
    CHECK(cli.object(importing(cli, file, table, same))[QStringLiteral("changed")] == 1);
    CHECK(count(file, "name_fi = 'Kyla B ry'") == QStringLiteral("1"));
    requireRefused(cli.run(importing(cli, file, "name_fi\nX ry\nX ry\n", same)), QStringLiteral("row 3"));
}

TEST_CASE("what was exported is changed in a spreadsheet and read back by its ids", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QString id = sqlValue(file, QStringLiteral("SELECT id FROM organisation LIMIT 1"));
    const QByteArray table = "id;name_fi\n" + id.toUtf8() + ";Uusi nimi ry\n";
    CHECK(cli.object(importing(cli, file, table))[QStringLiteral("changed")] == 1);
    CHECK(count(file, "name_fi = 'Uusi nimi ry'") == QStringLiteral("1"));
}

TEST_CASE("what is exported is imported again without a change", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    for (const char *type : {"organisation", "person"}) {
        const QString target = cli.path(QStringLiteral("vienti.csv"));
        cli.done({QStringLiteral("export"), file, QLatin1String(type), target});
        const QJsonObject preview = cli.object(
            {QStringLiteral("import"), file, QLatin1String(type), target, QStringLiteral("--preview")});
        INFO(type);
        CHECK(preview[QStringLiteral("unchanged")].toInt() > 0);
        CHECK(preview[QStringLiteral("changed")] == 0);
        CHECK(preview[QStringLiteral("new")] == 0);
        CHECK(preview[QStringLiteral("refused")] == 0);
    }
}

TEST_CASE("tables of a kind that the program cannot write or read are refused", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto exported = [&](const char *name) {
        return cli.run(
            {QStringLiteral("export"), file, QStringLiteral("organisation"), cli.path(QLatin1String(name))});
    };
    for (const char *name : {"a.xlsx", "a.vcf", "a.ics", "a"})
        requireRefused(exported(name), QStringLiteral(".csv"));
    CHECK(exported("a.json").code == 0);
    CHECK(bytesOf(cli.path(QStringLiteral("a.json"))).startsWith('['));
    requireRefused(cli.run({QStringLiteral("import"), file, QStringLiteral("organisation"),
                            cli.path(QStringLiteral("a.xlsx"))}),
                   QStringLiteral("CSV"));
    requireRefused(cli.run(importing(cli, file, "name_fi\nA ry\n",
                                     {QStringLiteral("--sheet"), QStringLiteral("Taul1")})),
                   QStringLiteral("--sheet"));
    const QString names = cli.path(QStringLiteral("names.csv"));
    writeBytes(names, "name\nKartta\n");
    requireRefused(cli.run({QStringLiteral("import"), file, QStringLiteral("attachment"), names}),
                   QStringLiteral("table"));
}
