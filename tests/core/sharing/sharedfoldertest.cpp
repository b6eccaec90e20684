// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedfolder.h"
#include "core/sharing/package.h"
#include "core/sharing/seal.h"
#include "core/sharing/unmerge.h"
#include "tests/core/base/anytext.h"
#include "tests/core/sharing/copies.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Three coordinators, each with a copy of one file and a thing of her own, and a folder that all see.
struct Office
{
    QTemporaryDir folder;
    Copy aino{{1, 0, {}}};
    Copy bo{{2, 0, {}}, aino};
    Copy cilla{{3, 0, {}}, aino};

    Office()
    {
        aino.insert("thing", "name", text("'of Aino'"));
        bo.insert("thing", "name", text("'of Bo'"));
        cilla.insert("thing", "name", text("'of Cilla'"));
    }
    SharedFolder of(const Copy &copy) const { return {copy.file(), folder.path()}; }
    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString nameOf(const Copy &copy) const { return of(copy).ownName(); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

bool hasThing(const Copy &copy, const char *name)
{
    return copy.db().value("SELECT 1 FROM thing WHERE name = ?", text(name)).has_value();
}

} // namespace

TEST_CASE("each puts her package into a shared folder, and everybody comes to hold the same", "[sharing]")
{
    Office office;
    for (const Copy *each : {&office.aino, &office.bo, &office.cilla})
        office.of(*each).put();
    CHECK(office.names().size() == 3);
    for (const Copy *each : {&office.aino, &office.bo, &office.cilla}) {
        const FolderIntake intake = office.of(*each).take();
        CHECK(intake.left.isEmpty());
        REQUIRE(intake.reports.size() == 2);
        CHECK(QFileInfo(intake.reports[0].path).absolutePath() ==
              QFileInfo(office.folder.path()).absoluteFilePath());
        CHECK(intake.reports[0].types.value(Made::Thing).added == 1);
    }
    CHECK(office.aino.everything() == office.bo.everything());
    CHECK(office.bo.everything() == office.cilla.everything());
    const QByteArray before = office.aino.everything();
    const FolderIntake again = office.of(office.aino).take();
    CHECK_FALSE(again.reports[0].isNew);
    CHECK(office.aino.everything() == before);
    unmerge(office.aino.file());
    CHECK_FALSE(hasThing(office.aino, "of Bo"));
    CHECK_FALSE(hasThing(office.aino, "of Cilla"));
}

TEST_CASE("a newer package takes the place of the older one, and its name tells of nobody", "[sharing]")
{
    Office office;
    office.of(office.bo).put();
    const QStringList names = office.names();
    office.bo.insert("thing", "name", text("'later'"));
    office.of(office.bo).put();
    CHECK(office.names() == names);
    CHECK_FALSE(names.first().contains(text("Author")));
    office.of(office.aino).take();
    CHECK(hasThing(office.aino, "later"));
}

TEST_CASE("copies that a synchronisation makes of two of one name are taken in too", "[sharing]")
{
    Office office;
    office.of(office.bo).put();
    const QString stem = QFileInfo(office.nameOf(office.bo)).completeBaseName();
    const char *pattern = GENERATE("%1-PC1.raatipkg", "%1 (1).raatipkg", "%1-DESKTOP-AB12.raatipkg",
                                   "%1 (PC1's conflicted copy 2026-03-02).raatipkg",
                                   "%1.sync-conflict-20260302-120000-ABCDEFG.raatipkg");
    const QString name = text(pattern).arg(stem);
    REQUIRE(QFile::rename(office.path(office.nameOf(office.bo)), office.path(name)));
    office.bo.insert("thing", "name", text("'later'"));
    office.of(office.bo).put();
    SECTION("others merge both")
    {
        office.of(office.cilla).put();
        REQUIRE(QFile::rename(office.path(office.nameOf(office.bo)), office.path(name)));
        office.of(office.aino).take();
        CHECK(hasThing(office.aino, "later"));
        CHECK(hasThing(office.aino, "of Cilla"));
    }
    SECTION("who wrote them clears them away")
    {
        CHECK(office.names() == QStringList{office.nameOf(office.bo)});
    }
    SECTION("but not what another computer has written under her name")
    {
        const auto twin = Copy::twin(office.bo, 0);
        twin->insert("thing", "name", text("'of the twin'"));
        writePackage(twin->file(), office.path(name), std::optional<Peer>());
        office.of(office.bo).put();
        CHECK(office.names().size() == 2);
        CHECK(office.of(office.bo).take().left.isEmpty());
        CHECK(hasThing(office.bo, "of the twin"));
        office.of(office.bo).put();
        CHECK(office.names() == QStringList{office.nameOf(office.bo)});
    }
}

TEST_CASE("what has come only half is left, and taken the next time", "[sharing]")
{
    Office office;
    office.of(office.bo).put();
    office.of(office.cilla).put();
    const QString path = office.path(office.nameOf(office.bo));
    const QByteArray whole = bytesOf(path);
    const int percent = GENERATE(0, 1, 30, 90);
    office.write(office.nameOf(office.bo), whole.left(whole.size() * percent / 100));
    office.write(text("~$other.raatipkg.tmp"), "no package");
    const FolderIntake intake = office.of(office.aino).take();
    REQUIRE(intake.left.size() == 1);
    CHECK(intake.left.first().path == path);
    CHECK_FALSE(intake.left.first().why.isEmpty());
    CHECK(intake.reports.size() == 1);
    CHECK(hasThing(office.aino, "of Cilla"));
    office.write(office.nameOf(office.bo), whole);
    CHECK(office.of(office.aino).take().left.isEmpty());
    CHECK(hasThing(office.aino, "of Bo"));
}

TEST_CASE("a sealed package in a shared folder waits for its passphrase", "[sharing]")
{
    Office office;
    office.of(office.bo).put({text("kolme sanaa"), std::nullopt});
    office.of(office.cilla).put({text("kolme sanaa"), std::nullopt});
    CHECK(isSealed(office.path(office.nameOf(office.bo))));
    const FolderIntake without = office.of(office.aino).take();
    CHECK(without.reports.empty());
    CHECK(without.left.size() == 2);
    QStringList asked;
    const FolderIntake intake = office.of(office.aino).take([&asked](const QString &name, bool wasWrong) {
        asked += name;
        return wasWrong ? text("kolme sanaa") : text("toiset sanat");
    });
    CHECK(asked.size() == 2); // the first time wrong; what opened one is tried for the next
    CHECK(asked[0] == asked[1]);
    CHECK(intake.left.isEmpty());
    CHECK(hasThing(office.aino, "of Bo"));
    CHECK(hasThing(office.aino, "of Cilla"));
}

TEST_CASE("a part of a file may lie in a shared folder", "[sharing]")
{
    Office office;
    const RecordType &things = office.bo.file().catalogue().type(Made::Thing);
    const RowId own = office.bo.insert("thing", "name", text("'for all'"));
    office.of(office.bo).put({{}, Scope{{{&things, own}}, Persons::Roles}});
    office.of(office.aino).take();
    CHECK(hasThing(office.aino, "for all"));
    CHECK_FALSE(hasThing(office.aino, "of Bo"));
    CHECK(office.aino.wrong() == QString());
}

TEST_CASE("a folder that is not there is told of when something is put into it, and empty when it is read",
          "[sharing]")
{
    Office office;
    SharedFolder nowhere(office.aino.file(), office.path(text("none")));
    CHECK_THROWS_AS(nowhere.put(), Failure);
    CHECK(nowhere.take().reports.empty());
}
