// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraserecord.h"

#include "core/actions/attachments.h"
#include "core/actions/foldrecords.h"
#include "core/edits/check.h"
#include "core/edits/drafts.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "core/file/backup.h"
#include "core/sharing/aftermerge.h"
#include "core/sharing/package.h"
#include "tests/support/testfile.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What must not be in any byte; no other text holds it.
constexpr auto secret = "Qxzv";

/// The files in and below a folder that hold the secret, without those that the test itself wrote to be attached.
QStringList holding(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        file.open(QIODevice::ReadOnly);
        if (!file.fileName().endsWith(QLatin1String(".txt")) && file.readAll().contains(secret))
            found += QFileInfo(file).fileName();
    }
    found.sort();
    return found;
}

/// A file with a person of whom much is said, another one, and a backup.
struct People
{
    TestFile test;
    Records records = test.records();
    const RecordType &type = test.type("person");
    RowId person = test.add("person", {{"given", text("Sanna")},
                                       {"family", text("Qxzvnen")},
                                       {"email", text("Qxzv@example.fi")},
                                       {"note", text("Qxzv was said on the phone")}});
    RowId other = test.add("person", {{"family", text("Lehto")}});
    RowId organisation = test.add("organisation", {{"name_fi", text("Kerho ry")}, {"checked_by", person}});
    RowId affiliation =
        test.add("affiliation",
                 {{"person", person}, {"organisation", organisation}, {"title", text("Qxzv of the board")}});
    RowId event = test.add(
        "event",
        {{"title_fi", text("Ilta")}, {"kind", text("meeting")}, {"start", text("2026-03-02T18:00")}});
    RowId count = test.add("headcount", {{"event", event}, {"count", 12}});

    People()
    {
        test.set("person", person, {{"family", text("Qxzvlä")}, {"phone", text("040 Qxzv 1")}});
        test.set("affiliation", affiliation, {{"title", text("chair")}});
        attachFile("cv.txt", "Qxzv has a life", person, "person");
        backup("daily");
    }

    Connection &db() const { return records.file().connection(); }
    QString folder() const { return QFileInfo(records.file().path()).path(); }
    void backup(const char *reason)
    {
        Backups(folder(), test.file().path()).make(db(), text(reason), test.file().installation().now());
    }
    void attachFile(const char *name, const QByteArray &bytes, RowId subject, const char *subjectType)
    {
        QFile file(test.path(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        REQUIRE(
            attach(records, test.type(subjectType), subject, storeBytes(db(), file.fileName())).isWritten);
    }
    Erasure erase() { return eraseRecord(records, type, person); }
    void expectGone() const
    {
        CHECK(holding(folder()) == QStringList());
        CHECK(check(records.file()).damages == QStringList());
        CHECK_FALSE(records.exists(type, person));
    }
};

/// Somebody else's copy of the file, in a folder of her own.
struct Colleague
{
    QTemporaryDir folder;
    Installation installation;
    std::unique_ptr<DataFile> file;

    Colleague(const People &people, const char *author)
        : installation(std::make_unique<QSettings>(folder.filePath(text("s.ini")), QSettings::IniFormat),
                       folder.filePath(text("backups")), text(author),
                       fixedClock(QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC)))
    {
        REQUIRE(QFile::copy(people.records.file().path(), path()));
        file = std::make_unique<DataFile>(path(), DataFile::Mode::ReadWrite, people.records.file().schema(),
                                          installation);
        Backups(installation.backupFolder(), path()).makeDaily(file->connection(), installation.now());
    }
    QString path() const { return folder.filePath(text("copy.raati")); }
    QStringList merge(const QString &path) const
    {
        return afterMerge(*file, raatihuone::merge(*file, {path}));
    }
    void write(const QString &sql) const
    {
        Commit commit(*file, text("edit person"));
        file->connection().run(sql);
        commit.finish();
    }
};

} // namespace

TEST_CASE("erasing a person leaves no byte of her in the file and its backups, and nothing else is touched",
          "[actions]")
{
    People people;
    REQUIRE(holding(people.folder()).size() == 2);
    const Erasure erasure = people.erase();
    CHECK(erasure.left == QStringList());
    CHECK(erasure.rows.value(people.type.number()) == QList<RowId>{people.person});
    CHECK(erasure.rows.value(people.test.type("affiliation").number()).size() == 1);
    CHECK(erasure.rows.value(people.test.type("attachment").number()).size() == 1);
    people.expectGone();
    CHECK(people.db().value("SELECT count(*) FROM blob") == Value(0));
    CHECK(people.records.exists(people.type, people.other));
    const Record organisation = people.records.read(people.test.type("organisation"), people.organisation);
    CHECK(organisation.value(text("name_fi")) == Value(text("Kerho ry")));
    CHECK(organisation.value(text("checked_by")).isNull());
    CHECK(people.records.read(people.test.type("headcount"), people.count).value(text("count")) == Value(12));
}

TEST_CASE("a backup can be opened after erasing, without her", "[actions]")
{
    People people;
    people.erase();
    const QStringList backups = Backups(people.folder(), people.test.file().path()).all();
    REQUIRE(backups.size() == 1);
    QFile::copy(backups.first(), people.test.path(text("opened.raati")));
    Installation &installation = people.test.file().installation();
    DataFile opened(people.test.path(text("opened.raati")), DataFile::Mode::ReadWrite,
                    people.test.file().schema(), installation);
    CHECK(opened.notices() == QStringList());
    CHECK(check(opened).damages == QStringList());
    CHECK(opened.connection().value("SELECT family FROM person WHERE id = ?", people.person) == Value());
    CHECK(opened.connection().value("SELECT family FROM person WHERE id = ?", people.other) ==
          Value(text("Lehto")));
}

TEST_CASE("a removed person is erased as well, and erasing cannot be undone", "[actions]")
{
    People people;
    people.test.remove("person", people.person);
    REQUIRE(holding(people.folder()).size() == 2);
    people.erase();
    people.expectGone();
    const auto taken = nextUndo(people.test.file());
    REQUIRE(taken);
    CHECK(latestCommits(people.test.file(), 1).front().kind == text("erase"));
    CHECK(*taken != latestCommits(people.test.file(), 1).front().commit);
    while (undo(people.test.file())) {
    }
    people.expectGone();
    while (redo(people.test.file())) {
    }
    people.expectGone();
    CHECK(people.erase().left == QStringList());
}

TEST_CASE("what she was combined with is erased with her", "[actions]")
{
    People people;
    const RowId twin = people.test.add("person", {{"given", text("Sanna")}, {"family", text("Qxzvnen")}});
    foldRecords(people.records, people.person, twin);
    const Erasure plan = planErasure(people.records, people.type, people.person);
    CHECK(plan.folded == QList<RowId>{twin});
    SECTION("by the one that stands for both")
    {
        people.erase();
    }
    SECTION("by the other")
    {
        eraseRecord(people.records, people.type, twin);
    }
    people.expectGone();
}

TEST_CASE("a stored file that somebody else has too stays", "[actions]")
{
    People people;
    people.attachFile("rules.txt", "the same for both", people.person, "person");
    people.attachFile("rules.txt", "the same for both", people.organisation, "organisation");
    people.erase();
    CHECK(people.db().value("SELECT count(*) FROM blob") == Value(1));
    people.expectGone();
}

TEST_CASE("drafts and saved views that name her go, others stay", "[actions]")
{
    People people;
    people.test.add(
        "saved_view",
        {{"name", text("Hers")}, {"record_type", text("person")}, {"search", text("qxzvLÄ sanna")}});
    people.test.add("saved_view",
                    {{"name", text("Mine")}, {"record_type", text("person")}, {"search", text("lehto")}});
    Drafts drafts(people.test.file());
    Draft draft{people.type.number(), people.person, text("form"), {}, {{2, text("Qxzvinen")}}};
    REQUIRE(drafts.keep(draft));
    people.erase();
    people.expectGone();
    CHECK(drafts.all().empty());
    CHECK(people.db().value("SELECT group_concat(name) FROM saved_view") == Value(text("Mine")));
}

TEST_CASE("whoever erases is told who has received it and where texts name it", "[actions]")
{
    People people;
    Colleague bo(people, "Bo");
    bo.write(text("UPDATE person SET family = 'Salo' WHERE family = 'Lehto'"));
    merge(people.test.file(), {bo.path()});
    const RowId stranger = people.test.add("person", {{"given", text("Eeva")}, {"family", text("Uusi")}});
    people.test.add("organisation", {{"name_fi", text("Seura")}, {"note", text("Ask Eeva Uusi first")}});
    const Erasure known = planErasure(people.records, people.type, people.person);
    REQUIRE(known.peers.size() == 1);
    CHECK(known.peers.front().name == text("Bo"));
    const Erasure unknown = planErasure(people.records, people.type, stranger);
    CHECK(unknown.peers.empty());
    CHECK(unknown.mentions == 1);
}

TEST_CASE("an erasure reaches every copy and its backups, and no older copy brings anything back",
          "[actions]")
{
    People people;
    const Colleague bo(people, "Bo"), cecilia(people, "Cecilia"), stale(people, "Stale");
    bo.write(text("UPDATE person SET email = 'anew-Qxzv@example.fi' WHERE given = 'Sanna'"));
    stale.write(text("UPDATE person SET note = 'older Qxzv', phone = 'Qxzv' WHERE given = 'Sanna'"));
    people.erase();
    CHECK(bo.merge(people.test.file().path()) == QStringList());
    CHECK(holding(bo.folder.path()) == QStringList());
    CHECK(cecilia.merge(bo.path()) == QStringList());
    CHECK(holding(cecilia.folder.path()) == QStringList());
    merge(people.test.file(), {stale.path()});
    people.expectGone();
    CHECK(people.db().value("SELECT count(*) FROM blob") == Value(0));
    cecilia.merge(stale.path());
    CHECK(holding(cecilia.folder.path()) == QStringList());
    const QString package = people.test.path(text("package.raati"));
    writePackage(people.test.file(), package, std::nullopt);
    CHECK(holding(people.folder()) == QStringList());
    CHECK(stale.merge(package) == QStringList());
    CHECK(holding(stale.folder.path()) == QStringList());
}

TEST_CASE("a damaged backup goes when something is erased", "[actions]")
{
    People people;
    QFile broken(people.test.path(text("broken.raati")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3 Qxzv");
    broken.close();
    people.erase();
    CHECK_FALSE(broken.exists());
    people.expectGone();
}

TEST_CASE("what holds nothing about people is not erased, and what is not there neither", "[actions]")
{
    People people;
    const auto refuses = [&people](const char *type, RowId id) {
        CHECK_THROWS_AS(eraseRecord(people.records, people.test.type(type), id), Failure);
    };
    refuses("organisation", people.organisation);
    refuses("person", RowId(999999));
    refuses("person", people.organisation);
    REQUIRE(holding(people.folder()).size() == 2);
}
