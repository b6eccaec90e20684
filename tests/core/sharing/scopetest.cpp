// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "core/sharing/conflicts.h"
#include "core/sharing/package.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString packed(const Copy &copy, const Scope &scope, const char *name = "scoped.raatipkg")
{
    const QString target = copy.folder() + QLatin1Char('/') + text(name);
    writePackage(copy.file(), target, scope);
    return target;
}

MergeReport take(const Copy &copy, const QString &package)
{
    return merge(copy.file(), {package}).front();
}

Value cell(const Copy &copy, const char *field, RowId row)
{
    return copy.db()
        .value(QStringLiteral("SELECT %1 FROM everything WHERE id = ?").arg(text(field)), row)
        .value_or(Value());
}

/// Aino's file: two towns, and what belongs to them.
struct Towns
{
    Copy aino{{1, 0, {}}};
    RowId home = aino.insert("thing", "name, size", text("'home', 1"));
    RowId away = aino.insert("thing", "name", text("'away'"));
    RowId part = aino.insert("part", "thing, name", home.toText() + text(", 'part of home'"));
    RowId elsewhere = aino.insert("part", "thing, name", away.toText() + text(", 'part of away'"));
    RowId member = aino.insert("everything", "title_fi, story, secret, thing",
                               text("'member', 'hushhush', 'illness', ") + home.toText());
    RowId other =
        aino.insert("everything", "title_fi, story, thing", text("'stranger', 'quiet', ") + away.toText());
    RowId linked = aino.insert("everything", "title_fi, thing", text("'linked', ") + away.toText());
    RowId hanging = aino.insert("everything", "title_fi, subject, subject_type",
                                text("'hanging', %1, 3").arg(part.toText()));

    Towns()
    {
        aino.insert("everything_things", "owner, target", text("%1, %2").arg(linked.toText(), home.toText()));
        aino.run(text("UPDATE everything SET story = 'hushed up' WHERE id = ") + member.toText());
    }
    const RecordType &things() const { return aino.file().catalogue().type(Made::Thing); }
    Scope ofHome(Persons persons = Persons::Roles) const { return {{{&things(), home}}, persons}; }
    static std::unique_ptr<Copy> reader(int number = 7)
    {
        return std::make_unique<Copy>(Copy::Origin{number, 0, {}});
    }
};

QStringList titlesIn(const QString &package)
{
    Connection content(package, Connection::Mode::ReadOnly);
    QStringList titles;
    Query rows(
        content,
        "SELECT title_fi AS t FROM everything UNION ALL SELECT name FROM thing UNION ALL SELECT name FROM "
        "part ORDER BY t");
    while (rows.next())
        titles += rows.text(0);
    return titles;
}

} // namespace

TEST_CASE("a scoped package holds what belongs to its root by any chain, and the parents of what it shows",
          "[sharing]")
{
    const Towns towns;
    CHECK(titlesIn(packed(towns.aino, towns.ofHome())) == QStringList{text("away"), text("hanging"),
                                                                      text("home"), text("linked"),
                                                                      text("member"), text("part of home")});
    SECTION("a thing below the root brings what is its own")
    {
        const Copy &aino = towns.aino;
        const_cast<Copy &>(aino).run(
            text("UPDATE thing SET parent = %1 WHERE name = 'away'").arg(towns.home.toText()));
        CHECK(titlesIn(packed(aino, towns.ofHome())).contains(text("part of away")));
    }
    SECTION("what was removed belongs too")
    {
        const_cast<Copy &>(towns.aino).run(text("DELETE FROM everything_things; "));
        const_cast<Copy &>(towns.aino)
            .run(text("DELETE FROM everything WHERE title_fi IN ('linked', 'member')"));
        Connection content(packed(towns.aino, towns.ofHome()), Connection::Mode::ReadOnly);
        CHECK(content.value("SELECT count(*) FROM grave") == Value(3));
        CHECK(content.value("SELECT count(*) FROM grave WHERE vals LIKE '%member%'") == Value(1));
    }
}

TEST_CASE("a withheld value stands nowhere in the bytes of a package", "[sharing]")
{
    Towns towns;
    const RowId removed = towns.aino.insert("everything", "title_fi, story, secret, thing",
                                            text("'removed', 'whisper', 'ailment', ") + towns.home.toText());
    towns.aino.run(text("UPDATE everything SET story = 'mumble' WHERE id = ") + removed.toText());
    towns.aino.run(text("DELETE FROM everything WHERE id = ") + removed.toText());
    const Persons persons = GENERATE(Persons::Full, Persons::Roles, Persons::None);
    const QByteArray bytes = bytesOf(packed(towns.aino, towns.ofHome(persons)));
    CHECK(bytes.contains("member"));
    CHECK_FALSE(bytes.contains("stranger"));
    CHECK_FALSE(bytes.contains("quiet"));
    for (const char *special : {"illness", "ailment"})
        CHECK_FALSE(bytes.contains(special));
    for (const char *personal : {"hushhush", "hushed up", "whisper", "mumble"})
        CHECK(bytes.contains(personal) == (persons == Persons::Full));
    CHECK(bytes.contains("Author 1"));
}

TEST_CASE("what special categories hold stays at home, whoever is sent the rest", "[sharing]")
{
    Towns towns;
    const QString whole = towns.aino.folder() + text("/whole.raatipkg");
    writePackage(towns.aino.file(), whole, std::optional<Peer>());
    const QByteArray bytes = bytesOf(whole);
    CHECK(bytes.contains("hushhush"));
    CHECK(bytes.contains("part of away"));
    CHECK_FALSE(bytes.contains("illness"));
    const auto reader = Towns::reader();
    const MergeReport report = take(*reader, whole);
    CHECK(report.withheld == 4);
    CHECK(reader->wrong() == QString());
    CHECK(reader->merge(towns.aino).filled == 4);
    CHECK(reader->everything() == towns.aino.everything());
}

TEST_CASE("a withheld value is shown as nothing and cannot be written", "[sharing]")
{
    const Towns towns;
    const auto reader = Towns::reader();
    const MergeReport report = take(*reader, packed(towns.aino, towns.ofHome()));
    CHECK(report.sender == text("Author 1"));
    CHECK(report.withheld == 6);
    CHECK(cell(*reader, "story", towns.member).isNull());
    CHECK(reader->wrong() == QString());
    const Words english(Language::English);
    const Records records(reader->file(), english);
    const RecordType &type = reader->file().catalogue().type(Made::Everything);
    const Record before = records.read(type, towns.member);
    const auto write = [&](const char *field) {
        Record after = before;
        after.set(text(field), text("mine"));
        Commit commit(reader->file(), text("write"));
        records.update(commit, before, after);
        commit.finish();
    };
    try {
        write("story");
        FAIL("it was written");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::BadInput);
        CHECK(failure.message() ==
              text("Story of \"member\" was withheld by who sent the record, and cannot be changed here."));
    }
    CHECK_THROWS_AS(reader->run(text("UPDATE everything SET story = 'mine'")), Failure);
    write("text");
    CHECK(cell(*reader, "text", towns.member) == Value(text("mine")));
    for (const HistoryEntry &entry : historyOf(reader->file(), type, towns.member))
        CHECK_FALSE(entry.newValue.isBytes());
    CHECK_FALSE(reader->shell("UPDATE everything SET story = 'mine'").isDone);
}

TEST_CASE("merging a scoped package again brings nothing, and taking it back leaves nothing", "[sharing]")
{
    Towns towns;
    const QString package = packed(towns.aino, towns.ofHome());
    const auto reader = Towns::reader();
    reader->insert("thing", "name", text("'own'"));
    const QByteArray before = reader->everything();
    take(*reader, package);
    const QByteArray after = reader->everything();
    CHECK_FALSE(take(*reader, package).isNew);
    CHECK(reader->everything() == after);
    unmerge(reader->file());
    CHECK(reader->everything() == before);
    CHECK(reader->wrong() == QString());
}

TEST_CASE("a fuller source fills in what was withheld; taking it back withholds it again", "[sharing]")
{
    Towns towns;
    const auto reader = Towns::reader(), straight = Towns::reader(8);
    take(*reader, packed(towns.aino, towns.ofHome(Persons::None), "none.raatipkg"));
    straight->merge(towns.aino);
    CHECK(reader->db().value("SELECT count(*) FROM edit_commit WHERE author IS NOT NULL") == Value(0));
    SECTION("the whole file")
    {
        const QByteArray before = reader->everything();
        const MergeReport report = reader->merge(towns.aino);
        CHECK(report.filled == 6);
        CHECK(reader->everything() == straight->everything());
        CHECK(cell(*reader, "story", towns.member) == Value(text("hushed up")));
        unmerge(reader->file());
        CHECK(reader->everything() == before);
        reader->merge(towns.aino);
        CHECK(reader->everything() == straight->everything());
    }
    SECTION("a package with more in it")
    {
        const QByteArray before = reader->everything();
        CHECK(take(*reader, packed(towns.aino, towns.ofHome(Persons::Full), "full.raatipkg")).filled == 3);
        CHECK(cell(*reader, "story", towns.member) == Value(text("hushed up")));
        CHECK(reader->wrong() == QString());
        unmerge(reader->file());
        CHECK(reader->everything() == before);
    }
    SECTION("passed on by others")
    {
        Copy other({9, 0, {}});
        other.merge(*reader);
        CHECK(other.everything().contains("part of home"));
        const QString passedOn = packed(*reader, {{}, Persons::Full}, "passed on.raatipkg");
        Copy third({10, 0, {}});
        take(third, passedOn);
        for (Copy *each : {&other, &third}) {
            CHECK(each->wrong() == QString());
            each->merge(towns.aino);
            CHECK(each->everything() == straight->everything());
        }
    }
    SECTION("passed on by somebody who writes")
    {
        reader->insert("thing", "name", text("'of the reader'"));
        straight->merge(*reader);
        Copy other({9, 0, {}});
        other.merge(*reader);
        CHECK(other.everything().contains("part of home"));
        other.merge(towns.aino);
        CHECK(other.everything() == straight->everything());
    }
}

TEST_CASE("an edit that arrives without its value closes a cell that was held, until it is known",
          "[sharing]")
{
    Towns towns;
    Copy bo({2, 0, {}}, towns.aino);
    const bool wasEdited = GENERATE(false, true);
    const RowId row = wasEdited ? towns.member : towns.linked;
    const Value held = cell(bo, "story", row);
    const QByteArray before = bo.everything();
    towns.aino.run(text("UPDATE everything SET story = 'later' WHERE id = ") + row.toText());
    const MergeReport report = take(bo, packed(towns.aino, towns.ofHome()));
    CHECK(report.withheld == 1);
    CHECK(cell(bo, "story", row).isNull());
    CHECK(bo.wrong() == QString());
    CHECK(bo.db().value("SELECT old FROM edit WHERE col = 204 AND \"row\" = ? AND prev IS NULL", row) ==
          Value(wasEdited ? Value(text("hushhush")) : Value()));
    SECTION("taken back, it is as it was")
    {
        unmerge(bo.file());
        CHECK(bo.everything() == before);
        CHECK(cell(bo, "story", row) == held);
    }
    SECTION("the whole file tells")
    {
        bo.merge(towns.aino);
        CHECK(cell(bo, "story", row) == Value(text("later")));
        CHECK(bo.everything() == towns.aino.everything());
    }
}

TEST_CASE("who has received a part may remove and restore what is in it", "[sharing]")
{
    Towns towns;
    const auto reader = Towns::reader();
    take(*reader, packed(towns.aino, towns.ofHome()));
    reader->run(text("DELETE FROM everything WHERE id = ") + towns.member.toText());
    Copy copy({2, 0, {}}, towns.aino);
    copy.merge(*reader);
    CHECK(cell(copy, "title_fi", towns.member).isNull());
    REQUIRE(undo(reader->file()));
    copy.merge(*reader);
    CHECK(cell(copy, "story", towns.member) == Value(text("hushed up")));
    CHECK(cell(copy, "secret", towns.member) == Value(text("illness")));
    CHECK(copy.wrong() == QString());
    CHECK(conflictsOf(copy.file()).empty());
}

TEST_CASE("a package for somebody holds what she has not, once her own has come", "[sharing]")
{
    Towns towns;
    towns.aino.run(text("UPDATE everything SET secret = NULL"));
    Copy free({3, 0, {}});
    free.insert("thing", "name", text("'plain'"));
    Copy bo({2, 0, {}}, free);
    bo.merge(free);
    free.insert("thing", "name", text("'new'"));
    free.merge(bo); // nothing new, but now it is known what Bo holds
    bo.insert("thing", "name", text("'of Bo'"));
    free.merge(bo);
    const auto peers = peersOf(free.file());
    REQUIRE(peers.size() == 1);
    const QString package = free.folder() + text("/for Bo.raatipkg");
    writePackage(free.file(), package, peers.front());
    CHECK(titlesIn(package) == QStringList{text("new")});
    take(bo, package);
    CHECK(bo.everything() == free.everything());
}

TEST_CASE("a package that names rows it does not hold is refused", "[sharing]")
{
    Towns towns;
    const QString package = packed(towns.aino, towns.ofHome());
    const char *sql =
        GENERATE("INSERT INTO extra VALUES(4242424242424242)", "DELETE FROM partial", "DELETE FROM part",
                 "UPDATE edit SET new = x'' WHERE col = 103; INSERT INTO edit SELECT max(id) + 1, "
                 "min(\"row\"), 103, 1, NULL, "
                 "x'', x'' FROM edit");
    CAPTURE(sql);
    REQUIRE(runShell(package, sql).isDone);
    vouchFor(package);
    const auto reader = Towns::reader();
    const QByteArray before = bytesOf(reader->path());
    CHECK_THROWS_AS(take(*reader, package), Failure);
    CHECK(bytesOf(reader->path()) == before);
}

TEST_CASE("a part that a newer program sends is merged by an older one", "[sharing]")
{
    Copy aino({1, 0, {}});
    aino.change({Action::Kind::AddThing, {1, 2, 3, 4}});
    aino.change({Action::Kind::AddEverything, {5, 6, 7, 8}});
    Copy newer({2, 0, {}}, aino);
    newer.open(Programme::second());
    const auto twin = Copy::twin(aino, 0);
    const QString package = newer.folder() + text("/newer.raatipkg");
    writePackage(newer.file(), package, std::optional<Peer>());
    try {
        take(*twin, package);
    } catch (const Failure &failure) {
        FAIL(failure.message().toStdString() + failure.details().toStdString());
    }
    CHECK(twin->wrong() == QString());
    twin->merge(aino);
    newer.merge(*twin);
    twin->open(Programme::second());
    twin->merge(newer);
    CHECK(twin->everything() == newer.everything());
}
