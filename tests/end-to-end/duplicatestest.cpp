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

/// Two coordinators who have each added the same association, and a third record.
struct Coordinators
{
    Cli cli;
    QString mine = cli.path(text("mine.raati"));
    QString theirs = cli.path(text("theirs.raati"));
    QString first, second;

    Coordinators()
    {
        cli.done({text("new"), mine, text("--municipality"), text("743")});
        REQUIRE(QFile::copy(mine, theirs));
        first = add(mine, {text("name_fi=Kerho ry"), text("domicile=743"), text("city=Lapua")});
        second = add(theirs, {text("name_fi=KERHO R.Y."), text("domicile=743"), text("phone=040 1234567"),
                              text("--author"), text("Bo")});
    }
    QString add(const QString &file, const QStringList &values)
    {
        return cli.done(QStringList{text("add"), file, text("organisation")} + values).text();
    }
    QJsonArray organisations(const QString &file) const
    {
        return cli.array({text("list"), file, text("organisation")});
    }
    QJsonArray conflicts(const QString &file) const { return cli.array({text("conflicts"), file}); }
};

} // namespace

TEST_CASE("conflicts lists what stands twice, and fold makes one of it", "[cli]")
{
    Coordinators two;
    CHECK(two.conflicts(two.mine).isEmpty());
    two.cli.done({text("merge"), two.mine, two.theirs});
    const QJsonArray conflicts = two.conflicts(two.mine);
    REQUIRE(conflicts.size() == 1);
    const QJsonObject conflict = conflicts.first().toObject();
    CHECK(conflict[text("kind")] == text("duplicate"));
    CHECK(conflict[text("type")] == text("organisation"));
    CHECK(conflict[text("record")] == two.first);
    CHECK(conflict[text("values")].toArray().last().toObject()[text("value")] == two.second);

    const QString part = two.cli
                             .done({text("add"), two.theirs, text("organisation"), text("name_fi=Jaosto"),
                                    text("parent=") + two.second})
                             .text();
    CHECK(two.cli.done({text("fold"), two.mine, two.second, two.first}).text() == two.first);
    const QJsonArray left = two.organisations(two.mine);
    REQUIRE(left.size() == 1);
    CHECK(left.first()[text("phone")] == text("040 1234567"));
    CHECK(left.first()[text("city")] == text("Lapua"));
    CHECK(two.conflicts(two.mine).isEmpty());

    two.cli.done({text("merge"), two.mine, two.theirs});
    CHECK(rowWhere(two.organisations(two.mine), "id", part)[text("parent")] == two.first);
    CHECK(two.organisations(two.mine).size() == 2);
    two.cli.done({text("merge"), two.theirs, two.mine});
    CHECK(two.cli.done({text("dump"), two.mine}).out == two.cli.done({text("dump"), two.theirs}).out);
    const QJsonArray history = two.cli.array({text("history"), two.mine, text("organisation"), two.second});
    CHECK(rowWhere(history, "kind", text("fold"))[text("new")] == two.first);
    two.cli.done({text("check"), two.mine});
}

TEST_CASE("what was said to be two travels, and can be undone", "[cli]")
{
    Coordinators two;
    two.cli.done({text("merge"), two.mine, two.theirs});
    two.cli.done({text("distinct"), two.mine, two.first, two.second});
    CHECK(two.conflicts(two.mine).isEmpty());
    two.cli.done({text("merge"), two.theirs, two.mine});
    CHECK(two.conflicts(two.theirs).isEmpty());
    two.cli.done({text("undo"), two.mine});
    CHECK(two.conflicts(two.mine).size() == 1);
}

TEST_CASE("settle ends a duplicate and a broken rule", "[cli]")
{
    Coordinators two;
    two.cli.done({text("merge"), two.mine, two.theirs});
    const QString id = two.conflicts(two.mine).first()[text("conflict")].toString();
    requireRefused(two.cli.run({text("settle"), two.mine, id, text("--value"), text("maybe")}),
                   text("distinct"));
    SECTION("they are two")
    {
        two.cli.done({text("settle"), two.mine, id, text("--value"), text("distinct")});
        CHECK(two.organisations(two.mine).size() == 2);
    }
    SECTION("they are one, called as the second")
    {
        two.cli.done({text("settle"), two.mine, id, text("--keep"), text("2")});
        REQUIRE(two.organisations(two.mine).size() == 1);
        CHECK(two.organisations(two.mine).first()[text("name_fi")] == text("KERHO R.Y."));
    }
    CHECK(two.conflicts(two.mine).isEmpty());
}

TEST_CASE("a rule that is broken since two files met is told, and settled by another value", "[cli]")
{
    Coordinators two;
    const auto event = [&two](const QString &command, const QString &file, const QStringList &more) {
        return two.cli.done(QStringList{command, file, text("event")} + more).text();
    };
    const QString id = event(text("add"), two.mine,
                             {text("title_fi=Ilta"), text("kind=meeting"), text("start=2026-03-02T18:00")});
    two.cli.done({text("merge"), two.theirs, two.mine});
    event(text("set"), two.mine, {id, text("start=2026-03-05T18:00")});
    event(text("set"), two.theirs, {id, text("end=2026-03-03T20:00")});
    two.cli.done({text("merge"), two.mine, two.theirs});
    QJsonObject problem = rowWhere(two.conflicts(two.mine), "kind", text("problem"));
    CHECK(problem[text("record")] == id);
    CHECK(problem[text("field")] == text("end"));
    const QString name = problem[text("conflict")].toString();
    requireRefused(two.cli.run({text("settle"), two.mine, name, text("--keep"), text("1")}), text("rule"));
    two.cli.done({text("settle"), two.mine, name, text("--value"), text("2026-03-05T20:00")});
    for (const QJsonValue &each : two.conflicts(two.mine))
        CHECK(each[text("kind")] != text("problem"));
}
