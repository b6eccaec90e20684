// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A new file with a person, and a copy of it in which the person has another phone number and there is another person.
struct Neighbours
{
    Cli cli;
    QString mine = cli.path(text("mine.raati"));
    QString theirs = cli.path(text("theirs.raati"));
    QString person;

    Neighbours()
    {
        cli.done({text("new"), mine, text("--municipality"), text("743")});
        person = QString::fromUtf8(
            cli.done({text("add"), mine, text("person"), text("family=Koski")}).out.trimmed());
        REQUIRE(QFile::copy(mine, theirs));
        set(theirs, text("phone=040 111"), "Bo");
        cli.done(
            {text("add"), theirs, text("person"), text("family=Virtanen"), text("--author"), text("Bo")});
    }
    void set(const QString &file, const QString &assignment, const char *author)
    {
        cli.done({text("set"), file, text("person"), person, assignment, text("--author"), text(author)});
    }
    QString phone(const QString &file) const
    {
        const QJsonArray people = cli.array({text("list"), file, text("person"), text("--columns"),
                                             text("phone"), text("--where"), text("family=Koski")});
        return people.first().toObject()[text("phone")].toString();
    }
};

} // namespace

TEST_CASE("merge --preview says what comes, merge brings it, unmerge takes it back", "[cli]")
{
    Neighbours two;
    const QByteArray before = two.cli.done({text("dump"), two.mine}).out;
    const QJsonArray preview = two.cli.array({text("merge"), two.mine, two.theirs, text("--preview")});
    REQUIRE(preview.size() == 1);
    CHECK(two.cli.done({text("dump"), two.mine}).out == before);
    const QJsonObject report = preview.first().toObject();
    CHECK(report[text("file")] == two.theirs);
    CHECK(report[text("sender")] == text("Bo"));
    CHECK(report[text("types")] ==
          QJsonObject{
              {text("person"), QJsonObject{{text("new"), 1}, {text("changed"), 1}, {text("deleted"), 0}}}});
    CHECK(report[text("conflicts")] == 0);
    CHECK(report[text("duplicates")] == 0);
    CHECK(report[text("erased")] == 0);
    CHECK(two.cli.array({text("merge"), two.mine, two.theirs}) == preview);
    CHECK(two.phone(two.mine) == text("040 111"));
    two.cli.done({text("check"), two.mine});
    CHECK(two.cli.done({text("unmerge"), two.mine}).out == "theirs.raati\n");
    CHECK(two.cli.done({text("dump"), two.mine}).out == before);
    requireRefused(two.cli.run({text("unmerge"), two.mine}), text("no merge"));
}

TEST_CASE("merging in both directions leaves one content", "[cli]")
{
    Neighbours two;
    two.set(two.mine, text("email=koski@example.fi"), "Aino");
    two.cli.done({text("merge"), two.mine, two.theirs});
    two.cli.done({text("merge"), two.theirs, two.mine});
    CHECK(two.cli.done({text("dump"), two.mine}).out == two.cli.done({text("dump"), two.theirs}).out);
    CHECK(two.cli.array({text("merge"), two.mine, two.theirs}).first()[text("types")] == QJsonObject());
}

TEST_CASE("conflicts lists who says what, and settle ends it for all", "[cli]")
{
    Neighbours two;
    two.set(two.mine, text("phone=040 222"), "Aino");
    CHECK(two.cli.array({text("conflicts"), two.mine}).isEmpty());
    CHECK(two.cli.array({text("merge"), two.mine, two.theirs}).first()[text("conflicts")] == 1);
    const QJsonArray conflicts = two.cli.array({text("conflicts"), two.mine});
    REQUIRE(conflicts.size() == 1);
    const QJsonObject conflict = conflicts.first().toObject();
    CHECK(conflict[text("kind")] == text("field"));
    CHECK(conflict[text("type")] == text("person"));
    CHECK(conflict[text("record")] == two.person);
    CHECK(conflict[text("field")] == text("phone"));
    const QJsonArray values = conflict[text("values")].toArray();
    REQUIRE(values.size() == 2);
    QSet<QString> authors;
    for (const QJsonValue &value : values) {
        const bool isTheirs = value[text("author")] == text("Bo");
        authors.insert(value[text("author")].toString());
        CHECK(value[text("value")] == text(isTheirs ? "040 111" : "040 222"));
        CHECK(value[text("file")] == (isTheirs ? QJsonValue(text("theirs.raati")) : QJsonValue::Null));
    }
    CHECK(authors == QSet<QString>{text("Aino"), text("Bo")});
    const QString name = conflict[text("conflict")].toString();
    SECTION("by one of the values")
    {
        two.cli.done({text("settle"), two.mine, name, text("--keep"), text("2")});
        CHECK(two.phone(two.mine) == values[1][text("value")].toString());
    }
    SECTION("by another value")
    {
        two.cli.done({text("settle"), two.mine, name, text("--value"), text("040 333")});
        CHECK(two.phone(two.mine) == text("040 333"));
    }
    CHECK(two.cli.array({text("conflicts"), two.mine}).isEmpty());
    two.cli.done({text("merge"), two.theirs, two.mine});
    CHECK(two.cli.array({text("conflicts"), two.theirs}).isEmpty());
    two.cli.done({text("undo"), two.mine});
}

TEST_CASE("what cannot be settled or merged is refused", "[cli]")
{
    Neighbours two;
    requireRefused(two.cli.run({text("merge"), two.mine, two.cli.example()}), text("invented"));
    requireRefused(two.cli.run({text("merge"), two.mine, two.cli.path(text("none.raati"))}), QString());
    requireRefused(two.cli.run({text("settle"), two.mine, text("1.1"), text("--keep"), text("1")}),
                   text("1.1"));
    CHECK(two.cli.run({text("settle"), two.mine, text("1.1")}).code == 2);
    two.set(two.mine, text("phone=040 222"), "Aino");
    two.cli.done({text("merge"), two.mine, two.theirs});
    const QString name = two.cli.array({text("conflicts"), two.mine}).first()[text("conflict")].toString();
    requireRefused(two.cli.run({text("settle"), two.mine, name, text("--keep"), text("3")}), text("number"));
    requireRefused(two.cli.run({text("settle"), two.mine, name, text("--keep"), text("0")}), text("number"));
}

TEST_CASE("a package brings its recipient what she has not sent herself", "[cli]")
{
    Neighbours two;
    two.set(two.mine, text("email=koski@example.fi"), "Aino");
    two.cli.done({text("merge"), two.theirs, two.mine});
    const QString whole = two.cli.path(text("whole.raatipkg")), part = two.cli.path(text("part.raatipkg"));
    two.cli.done({text("package"), two.theirs, text("--output"), whole});
    two.cli.done({text("package"), two.theirs, text("--output"), part, text("--for"), text("Aino")});
    two.cli.done({text("merge"), two.mine, part});
    CHECK(two.cli.done({text("dump"), two.mine}).out == two.cli.done({text("dump"), two.theirs}).out);
    CHECK(two.cli.array({text("merge"), two.mine, whole}).first()[text("types")] == QJsonObject());
    requireRefused(two.cli.run({text("list"), whole, text("person")}), text("need"));
    CHECK(two.cli.run({text("package"), two.mine}).code == 2);
}

TEST_CASE("a sealed package opens with its passphrase only", "[cli]")
{
    Neighbours two;
    const auto keep = [&two](const char *name, const char *words) {
        QFile file(two.cli.path(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
        return file.fileName();
    };
    const QString right = keep("right", "kolme sanaa riitt\xc3\xa4\xc3\xa4\n"),
                  wrong = keep("wrong", "kolme sanaa\n");
    const QString package = two.cli.path(text("theirs.raatipkg")), option = text("--passphrase-file");
    two.cli.done({text("package"), two.theirs, text("--output"), package, option, right});
    const QByteArray before = two.cli.done({text("dump"), two.mine}).out;
    requireRefused(two.cli.run({text("merge"), two.mine, package}), text("passphrase"));
    requireRefused(two.cli.run({text("merge"), two.mine, package, option, wrong}), text("passphrase"));
    requireRefused(two.cli.run({text("merge"), two.mine, package, option, two.cli.path(text("none"))}),
                   text("passphrase"));
    CHECK(two.cli.done({text("dump"), two.mine}).out == before);
    const QJsonArray merged = two.cli.array({text("merge"), two.mine, package, option, right});
    CHECK(merged.first()[text("file")] == package);
    CHECK(two.phone(two.mine) == text("040 111"));
    CHECK(two.cli.done({text("unmerge"), two.mine}).out == "theirs.raatipkg\n");
}

TEST_CASE("a package for a neighbour holds her municipality, and of people what their roles need", "[cli]")
{
    Cli cli;
    const QString mine = cli.path(text("mine.raati")), hers = cli.path(text("hers.raati")),
                  package = cli.path(text("hers.raatipkg"));
    const auto add = [&](const QStringList &values) {
        return cli.done(QStringList{text("add"), mine} + values).text();
    };
    for (const QString &file : {mine, hers})
        cli.done({text("new"), file, text("--municipality"), text("743")});
    const QString person =
        add({text("person"), text("family=Koski"), text("phone=040 111"), text("note=Ring late")});
    add({text("person"), text("family=Virtanen"), text("phone=040 222")});
    add({text("role"), text("person=") + person, text("kind=liaison_person"), text("municipality=743"),
         text("from_date=2026-01-01")});
    add({text("organisation"), text("name_fi=Kuoro"), text("domicile=743")});
    add({text("organisation"), text("name_fi=Kerho"), text("domicile=091")});
    const auto send = [&](const char *persons) {
        cli.done({text("package"), mine, text("--output"), package, text("--municipality"), text("743"),
                  text("--persons"), text(persons)});
        CHECK_FALSE(bytesOf(package).contains("Virtanen"));
        CHECK_FALSE(bytesOf(package).contains("Kerho"));
    };
    send("none");
    CHECK_FALSE(bytesOf(package).contains("Koski"));
    send("roles");
    CHECK_FALSE(bytesOf(package).contains("040 111"));
    CHECK_FALSE(bytesOf(package).contains("Ring late"));
    cli.done({text("merge"), hers, package});
    CHECK(sql(hers, text("SELECT name_fi FROM organisation")) == QStringList{text("Kuoro")});
    CHECK(sql(hers, text("SELECT family, phone, kind FROM role JOIN person ON person.id = person")) ==
          QStringList{text("Koski||liaison_person")});
    requireRefused(cli.run({text("set"), hers, text("person"), person, text("phone=1")}), text("withheld"));
    cli.done({text("check"), hers});
    cli.done({text("merge"), hers, mine});
    CHECK(sqlValue(hers, text("SELECT phone || note FROM person WHERE family = 'Koski'")) ==
          text("040 111Ring late"));
    CHECK(cli.run({text("package"), mine, text("--output"), package, text("--persons"), text("some")}).code ==
          2);
    requireRefused(cli.run({text("package"), mine, text("--output"), package, text("--body"), text("5")}),
                   text("5"));
}
