// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

QStringList keysInOrder(const QByteArray &json)
{
    QStringList keys;
    const QString firstRow = QString::fromUtf8(json).section(QLatin1Char('\n'), 1, 1);
    const QStringList parts = firstRow.split(QStringLiteral("\": "));
    for (const QString &part : parts.mid(0, parts.size() - 1))
        keys += part.section(QLatin1Char('"'), -1);
    return keys;
}

/// The titles of the events that a list with these options shows.
QStringList titles(const Cli &cli, const QString &file, const QStringList &options)
{
    QStringList found;
    const QJsonArray rows =
        cli.array(QStringList{QStringLiteral("list"), file, QStringLiteral("event")} + options);
    for (const QJsonValue &row : rows)
        found += row[QStringLiteral("title_fi")].toString();
    return found;
}

} // namespace

TEST_CASE("JSON has the id first and the fields in the order of the description", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const Result all =
        cli.done({QStringLiteral("list"), file, QStringLiteral("headcount"), QStringLiteral("--json")});
    CHECK(keysInOrder(all.out).mid(0, 10) ==
          QStringList({QStringLiteral("id"), QStringLiteral("event"), QStringLiteral("event_name"),
                       QStringLiteral("series"), QStringLiteral("series_name"),
                       QStringLiteral("stakeholder_group"), QStringLiteral("stakeholder_group_name"),
                       QStringLiteral("mode"), QStringLiteral("count"), QStringLiteral("qualifier")}));
    const Result some =
        cli.done({QStringLiteral("list"), file, QStringLiteral("event"), QStringLiteral("--columns"),
                  QStringLiteral("start,title_fi,series"), QStringLiteral("--json")});
    CHECK(keysInOrder(some.out) ==
          QStringList({QStringLiteral("id"), QStringLiteral("start"), QStringLiteral("title_fi"),
                       QStringLiteral("series"), QStringLiteral("series_name")}));
}

TEST_CASE("JSON writes each kind of value as scripts expect it", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const QJsonObject event = cli.array({QStringLiteral("list"), file, QStringLiteral("event"),
                                         QStringLiteral("--where"), QStringLiteral("kind=forum")})
                                  .first()
                                  .toObject();
    CHECK(event[QStringLiteral("id")] ==
          sqlValue(file, QStringLiteral("SELECT id FROM event WHERE kind='forum'")));
    CHECK(event[QStringLiteral("kind")] == QStringLiteral("forum"));
    CHECK(event[QStringLiteral("start")] == QStringLiteral("2020-12-17"));
    CHECK(event[QStringLiteral("municipalities")].toArray().size() == 18);
    CHECK(event[QStringLiteral("municipalities_name")].toArray().contains(QStringLiteral("Ähtäri")));
    CHECK(event[QStringLiteral("organisers")] == QJsonArray());
    CHECK(event[QStringLiteral("body")].isNull());
    CHECK(event[QStringLiteral("body_name")].isNull());
    CHECK(event[QStringLiteral("archived")] == false);
    CHECK(event[QStringLiteral("participants")].toInt() > 0);
    CHECK(event[QStringLiteral("invited")].isNull()); // unknown, not 0
}

TEST_CASE("a list without rows is an empty array", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    CHECK(cli.done({QStringLiteral("list"), file, QStringLiteral("area"), QStringLiteral("--json")}).text() ==
          QStringLiteral("[]"));
}

TEST_CASE("every type can be listed in every format, and has as many rows as its table", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("g.raati"));
    cli.done({QStringLiteral("generate"), file, QStringLiteral("--records"), QStringLiteral("300")});
    const QJsonArray types = cli.array({QStringLiteral("types")});
    REQUIRE(types.size() > 20);
    for (const QJsonValue &type : types) {
        const QString name = type[QStringLiteral("name")].toString();
        INFO(name.toStdString());
        const int count =
            sqlValue(file, QStringLiteral("SELECT count(*) FROM %1 WHERE NOT archived").arg(name)).toInt();
        CHECK(cli.array({QStringLiteral("list"), file, name}).size() == count);
        const QStringList csv{QStringLiteral("list"), file, name, QStringLiteral("--format"),
                              QStringLiteral("csv")};
        CHECK(cli.done(csv).out.contains("id;"));
        CHECK_FALSE(cli.done({QStringLiteral("list"), file, name}).out.isEmpty());
    }
}

TEST_CASE("conditions are read as values are", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto count = [&](const char *type, const char *condition) {
        return cli
            .array({QStringLiteral("list"), file, QLatin1String(type), QStringLiteral("--where"),
                    QString::fromUtf8(condition)})
            .size();
    };
    const auto expected = [&file](const char *from) {
        return sqlValue(file, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(from)).toInt();
    };
    CHECK(count("event", "kind=partnership_table") == expected("event WHERE kind='partnership_table'"));
    CHECK(count("event", "kind=Partnership table") == expected("event WHERE kind='partnership_table'"));
    CHECK(count("event", "start=9.2.2021") == expected("event WHERE start='2021-02-09'"));
    CHECK(count("event", "municipalities=Teuva") == expected("event_municipalities WHERE target=846"));
    CHECK(count("organisation", "domicile=Seinäjoki") == expected("organisation WHERE domicile=743"));
    CHECK(count("organisation", "domicile=743") == expected("organisation WHERE domicile=743"));
    CHECK(count("organisation", "phone=") == expected("organisation WHERE phone IS NULL"));
    CHECK(count("organisation", "contact_allowed=no") == expected("organisation WHERE NOT contact_allowed"));
}

TEST_CASE("conditions, search and limit narrow a list together", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    CHECK(titles(cli, file, {QStringLiteral("--search"), QStringLiteral("KUMPPANUUS kauhajo")}).size() == 1);
    CHECK(titles(cli, file,
                 {QStringLiteral("--search"), QStringLiteral("kumppanuus"), QStringLiteral("--where"),
                  QStringLiteral("kind=forum")})
              .isEmpty());
    CHECK(titles(cli, file, {QStringLiteral("--limit"), QStringLiteral("3")}).size() == 3);
}

TEST_CASE("a list is sorted in Finnish order", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(QStringLiteral("n.raati"));
    cli.done({QStringLiteral("new"), file, QStringLiteral("--county"), QStringLiteral("16")});
    for (const char *name : {"Öljymäki", "Zetterberg", "Ahola", "Åberg", "Äijälä"})
        cli.done({QStringLiteral("add"), file, QStringLiteral("person"),
                  QStringLiteral("family=") + QString::fromUtf8(name)});
    QStringList names;
    const QJsonArray rows = cli.array({QStringLiteral("list"), file, QStringLiteral("person"),
                                       QStringLiteral("--sort"), QStringLiteral("family")});
    for (const QJsonValue &row : rows)
        names += row[QStringLiteral("family")].toString();
    CHECK(names.join(QLatin1Char(' ')).toStdString() == "Ahola Zetterberg Åberg Äijälä Öljymäki");
}

TEST_CASE("a list of a day shows what was in force then", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto holders = [&](const char *day) {
        return cli
            .array({QStringLiteral("list"), file, QStringLiteral("role"), QStringLiteral("--where"),
                    QStringLiteral("kind=liaison_person"), QStringLiteral("--on"), QLatin1String(day)})
            .size();
    };
    const auto expected = [&file](const char *day) {
        return sqlValue(file,
                        QStringLiteral(
                            "SELECT count(*) FROM role WHERE kind='liaison_person' AND from_date <= '%1' AND "
                            "coalesce(to_date, '9999') >= '%1'")
                            .arg(QLatin1String(day)))
            .toInt();
    };
    for (const char *day : {"2019-06-30", "2020-08-31", "2020-09-01", "2021-12-31"})
        CHECK(holders(day) == expected(day));
    CHECK(holders("2000-01-01") == 0);
}

TEST_CASE("a list that asks for what is not there is refused", "[cli]")
{
    const Cli cli;
    const QString file = cli.example();
    const auto refused = [&](const char *line, const char *wanted) {
        requireRefused(cli.run(QStringList{QStringLiteral("list"), file} + words(line)),
                       QLatin1String(wanted));
    };
    refused("nothing", "nothing");
    refused("event --columns title_fi,colour", "colour");
    refused("event --sort colour", "colour");
    refused("event --where colour=red", "colour");
    refused("event --where kind=picnic", "kind");
    refused("event --where start=31.2.2021", "start");
    refused("event --where municipalities=Atlantis", "municipalities");
    refused("role --on 2021-13-01", "--on");
}
