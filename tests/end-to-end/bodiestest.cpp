// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// A file with a council and its term 2022–2023.
struct Town
{
    Cli cli;
    QString file = cli.path(text("town.raati"));
    QString body, term;

    Town()
    {
        cli.done({text("new"), file, text("--municipality"), text("743")});
        body = add(file, {text("body"), text("name_fi=Neuvosto"), text("kind=organisation_council"),
                          text("ended=2024-06-30")});
        term = add(file, {text("term"), text("body=") + body, text("from_date=2022-01-01"),
                          text("to_date=2023-12-31")});
    }

    QString add(const QString &where, const QStringList &what) const
    {
        return cli.done(QStringList{text("add"), where} + what).text();
    }
    QString person(const char *family) const
    {
        return add(file, {text("person"), text("family=") + QString::fromUtf8(family)});
    }
    QStringList seat(const QString &person, const char *seat, const QStringList &more = {}) const
    {
        return QStringList{text("add"),
                           file,
                           text("membership"),
                           text("term=") + term,
                           text("person=") + person,
                           text("seat=") + text(seat)} +
               more;
    }
    /// "membership.seat" for each problem that is listed.
    QStringList problems(const QString &where) const
    {
        QStringList found;
        for (const QJsonValue &each : cli.array({text("conflicts"), where}))
            if (each[text("kind")] == text("problem"))
                found += each[text("type")].toString() + QLatin1Char('.') + each[text("field")].toString();
        found.sort();
        return found;
    }
};

} // namespace

TEST_CASE("a seat held twice, a deputy who is a member and an end before the start are refused", "[cli]")
{
    const Town town;
    const QString aho = town.person("Aho"), oja = town.person("Oja");
    town.cli.done(town.seat(aho, "chair"));
    const QByteArray before = valuesOf(town.cli, town.file);
    requireRefused(town.cli.run(town.seat(oja, "chair")), text("seat"));
    requireRefused(town.cli.run(town.seat(aho, "deputy")), text("person"));
    requireRefused(
        town.cli.run(town.seat(oja, "member", {text("from_date=2022-05-02"), text("to_date=2022-05-01")})),
        text("to_date"));
    CHECK(valuesOf(town.cli, town.file) == before);
    const QString member = town.cli.done(town.seat(oja, "member")).text();
    requireRefused(town.cli.run({text("set"), town.file, text("membership"), member, text("seat=chair")}),
                   text("seat"));
}

TEST_CASE("a membership outside of its term and an event outside of the body's life are warned of", "[cli]")
{
    const Town town;
    town.cli.done(town.seat(town.person("Aho"), "member", {text("to_date=2024-01-31")}));
    town.add(town.file, {text("event"), text("title_fi=Kokous"), text("kind=meeting"),
                         text("body=") + town.body, text("start=2024-07-01")});
    CHECK(town.problems(town.file) == QStringList{text("event.start"), text("membership.to_date")});
    const Result check = town.cli.done({text("check"), town.file});
    CHECK(check.text().count(QLatin1Char('\n')) == 1);
}

TEST_CASE("what merging breaks is only listed", "[cli]")
{
    const Town town;
    const QString aho = town.person("Aho"), oja = town.person("Oja"), salo = town.person("Salo");
    const QString member = town.cli.done(town.seat(salo, "member", {text("to_date=2023-06-30")})).text();
    const QString theirs = town.cli.path(text("theirs.raati"));
    REQUIRE(QFile::copy(town.file, theirs));
    town.cli.done(town.seat(aho, "chair"));
    town.cli.done(town.seat(salo, "deputy", {text("from_date=2023-07-01")}));
    QStringList other = town.seat(oja, "chair");
    other[1] = theirs;
    town.cli.done(other);
    town.cli.done({text("set"), theirs, text("membership"), member, text("to_date=2023-12-31")});
    CHECK(town.problems(town.file).isEmpty());
    town.cli.done({text("merge"), town.file, theirs});
    CHECK(town.problems(town.file) == QStringList{text("membership.person"), text("membership.seat")});
    town.cli.done({text("merge"), theirs, town.file});
    CHECK(town.problems(theirs) == town.problems(town.file));
}

TEST_CASE("succeed hands over a seat, and new-term copies who sits there", "[cli]")
{
    const Town town;
    const QString aho = town.person("Aho"), oja = town.person("Oja");
    const QString member = town.cli.done(town.seat(aho, "member")).text();
    town.cli.done(town.seat(oja, "deputy", {text("deputy_for=") + aho}));
    const QByteArray before = valuesOf(town.cli, town.file);
    const QString risen = town.cli
                              .done({text("succeed"), town.file, member, text("--by"), oja, text("--on"),
                                     text("2023-02-01"), text("--reason"), text("Moved")})
                              .text();
    CHECK(sql(town.file, text("SELECT person, seat, from_date, to_date FROM membership ORDER BY id")) ==
          QStringList{aho + text("|member||2023-01-31"), oja + text("|deputy||2023-01-31"),
                      oja + text("|member|2023-02-01|")});
    CHECK(sqlValue(town.file, text("SELECT end_reason FROM membership WHERE id = ") + member) ==
          text("Moved"));
    requireRefused(town.cli.run({text("succeed"), town.file, risen, text("--by"), aho, text("--on"),
                                 text("2024-01-01")}),
                   text("from_date"));
    const QStringList newTerm{text("new-term"),   town.file,    town.body,         text("--from"),
                              text("2024-01-01"), text("--to"), text("2024-12-31")};
    const QString term = town.cli.done(newTerm).text();
    CHECK(sql(town.file, text("SELECT person, seat FROM membership WHERE term = ") + term) ==
          QStringList{oja + text("|member")});
    requireRefused(town.cli.run(newTerm), text("from_date"));
    town.cli.done({text("undo"), town.file});
    town.cli.done({text("undo"), town.file});
    CHECK(valuesOf(town.cli, town.file) == before);
}

TEST_CASE("new-term warns where nobody goes on as the chair", "[cli]")
{
    const Town town;
    town.cli.done(town.seat(town.person("Aho"), "chair", {text("to_date=2023-06-30")}));
    town.cli.done(town.seat(town.person("Oja"), "member"));
    const Result made = town.cli.run({text("new-term"), town.file, town.body, text("--from"),
                                      text("2024-01-01"), text("--to"), text("2024-12-31")});
    CHECK(made.code == 0);
    CHECK(made.text().toLongLong() > 0);
    CHECK(made.error.startsWith("warning: Nobody goes on as the chair"));
}

TEST_CASE("representation is what plain SQL finds, each person and organisation once", "[cli]")
{
    const Town town;
    const auto add = [&town](const QStringList &what) { return town.add(town.file, what); };
    const QString ours = add({text("organisation"), text("name_fi=Kylat ry")});
    const QString theirs = add({text("organisation"), text("name_fi=Omaiset ry")});
    const QStringList people{town.person("Aho"), town.person("Oja"), town.person("Salo")};
    for (int group = 0; group < 2; ++group) {
        const QString body = add(
            {text("body"), text("name_fi=Tyoryhma ") + QString::number(group), text("kind=working_group")});
        const QString term = add(
            {text("term"), text("body=") + body, text("from_date=2021-03-01"), text("to_date=2022-12-31")});
        for (int i = 0; i < 2; ++i)
            add({text("membership"), text("term=") + term, text("person=") + people[group + i],
                 text("seat=member"), text("represents_organisation=") + (i == 0 ? ours : theirs)});
    }
    add({text("membership"), text("term=") + town.term, text("person=") + people[2], text("seat=expert"),
         text("represents_group=3002")});
    add({text("body"), text("name_fi=Raati"), text("kind=client_panel")});
    const QString groups =
        text(" FROM membership m JOIN term t ON t.id = m.term JOIN body b ON b.id = t.body "
             "WHERE b.kind = 'working_group'");
    const QString counted = sqlValue(
        town.file,
        text("SELECT count(DISTINCT person) || ',' || count(DISTINCT represents_organisation) || ',' || "
             "count(DISTINCT b.id) || ',0,' || (SELECT count(*) FROM body WHERE kind = 'client_panel')") +
            groups);
    const QJsonArray row =
        town.cli.object({text("statistics"), town.file, text("representation")})[text("rows")]
            .toArray()[0]
            .toArray();
    QStringList cells;
    for (const QJsonValue &cell : row)
        cells += QString::number(cell.toInt(-1));
    CHECK(cells.join(QLatin1Char(',')) == counted);
    CHECK(counted == text("3,2,2,0,1"));
}

TEST_CASE("the composition of a body is a report of a day", "[cli]")
{
    const Town town;
    town.cli.done(town.seat(town.person("Aho"), "chair", {text("to_date=2022-06-30")}));
    const auto html = [&town](const char *day) {
        const QString output = town.cli.path(text("kokoonpano.html"));
        town.cli.done({text("report"), town.file, text("composition"), text("--body"), town.body,
                       text("--on"), text(day), text("--language"), text("en"), text("--output"), output});
        return bytesOf(output);
    };
    CHECK(html("2022-06-30").contains("Aho"));
    CHECK(html("2022-07-01").contains("vacant"));
    CHECK(html("2021-01-01").contains("recorded"));
    requireRefused(town.cli.run({text("report"), town.file, text("composition"), text("--output"),
                                 town.cli.path(text("x.html"))}),
                   text("--body"));
}
