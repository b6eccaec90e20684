// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/package.h"
#include "core/edits/undo.h"
#include "core/sharing/unmerge.h"
#include "tests/core/sharing/neighbours.h"

#include <QtCore/QCryptographicHash>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString packed(const Copy &copy, const char *name, const std::optional<Peer> &peer = std::nullopt)
{
    const QString target = copy.folder() + QLatin1Char('/') + text(name);
    writePackage(copy.file(), target, peer);
    return target;
}

void take(const Copy &copy, const QString &package)
{
    merge(copy.file(), {package});
}

bool isRefused(const Copy &copy, const QString &package)
{
    const QByteArray before = copy.everything();
    try {
        take(copy, package);
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::BadInput);
        CHECK(copy.everything() == before);
        return true;
    }
    return false;
}

/// What Bo knows of Aino once Bo has merged her file.
Peer ainoAsBoKnowsHer(const Neighbours &two)
{
    const auto peers = peersOf(two.bo.file());
    REQUIRE(peers.size() == 1);
    return peers.front();
}

} // namespace

TEST_CASE("a package for nobody in particular is the whole file", "[sharing]")
{
    Neighbours two;
    const RowId other = two.bo.insert("thing", "name, parent", text("'other', ") + two.thing.toText());
    two.bo.insert("part", "thing, name", other.toText() + text(", 'part'"));
    two.bo.run(text("UPDATE thing SET size = 7"));
    two.bo.run(text("DELETE FROM part"));
    const QString package = packed(two.bo, "whole.raatipkg");
    const auto receiver = std::make_unique<Copy>(Copy::Origin{3, 0, {}});
    take(*receiver, package);
    CHECK(receiver->everything() == two.bo.everything());
    CHECK(receiver->wrong() == QString());
    take(two.aino, package);
    CHECK(two.aino.everything() == two.bo.everything());
}

TEST_CASE("a package holds what the recipient is not known to hold, and no more", "[sharing]")
{
    Neighbours two;
    for (int i = 0; i < 200; ++i)
        two.aino.insert("thing", "name", text("'of Aino'"));
    two.bo.merge(two.aino);
    CHECK(ainoAsBoKnowsHer(two).name == text("Author 1"));
    two.bo.run(text("UPDATE thing SET size = 9 WHERE size = 1"));
    const RowId added = two.bo.insert("thing", "name, parent", text("'added', ") + two.thing.toText());
    const QString package = packed(two.bo, "part.raatipkg", ainoAsBoKnowsHer(two));
    Connection content(package, Connection::Mode::ReadOnly);
    CHECK(content.value("SELECT count(*) FROM thing") == Value(1));
    CHECK(content.value("SELECT count(*) FROM edit") == Value(1));
    CHECK(content.value("SELECT count(*) FROM edit_commit") == Value(2));
    take(two.aino, package);
    CHECK(two.aino.everything() == two.bo.everything());
    CHECK(two.aino.wrong() == QString());
    CHECK(two.aino.db().value("SELECT parent FROM thing WHERE id = ?", added) == Value(two.thing));
    SECTION("and is taken back as a file is")
    {
        unmerge(two.aino.file());
        CHECK_FALSE(two.aino.db().value("SELECT 1 FROM thing WHERE id = ?", added));
        take(two.aino, package);
        CHECK(two.aino.everything() == two.bo.everything());
    }
}

TEST_CASE("packages in order are the whole file; again they change nothing; with a gap they are refused",
          "[sharing]")
{
    Neighbours two;
    two.bo.merge(two.aino);
    two.bo.insert("thing", "name", text("'first'"));
    const QString first = packed(two.bo, "first.raatipkg", ainoAsBoKnowsHer(two));
    take(two.aino, first);
    const QByteArray afterFirst = two.aino.everything();
    Peer aino = ainoAsBoKnowsHer(two); // as if her file had come meanwhile
    Query sites(two.aino.db(), "SELECT id, seq FROM site");
    while (sites.next())
        aino.seqs.insert(quint32(sites.number(0)), quint32(sites.number(1)));
    two.bo.run(text("UPDATE thing SET size = 3"));
    two.bo.insert("thing", "name", text("'second'"));
    REQUIRE(undo(two.bo.file()));
    const QString second = packed(two.bo, "second.raatipkg", aino);
    Copy third({3, 0, {}});
    third.merge(two.aino);
    unmerge(two.aino.file());
    CHECK(isRefused(two.aino, second)); // the first is missing again
    take(two.aino, first);
    CHECK(two.aino.everything() == afterFirst);
    take(two.aino, second);
    CHECK(two.aino.everything() == two.bo.everything());
    take(two.aino, first);
    take(two.aino, second);
    CHECK(two.aino.everything() == two.bo.everything());
    take(third, second);
    CHECK(third.everything() == two.bo.everything());
}

TEST_CASE("a part of a file tells of all commits and yet stands for none of the packages", "[sharing]")
{
    Neighbours two;
    two.bo.merge(two.aino);
    const RowId first = two.bo.insert("thing", "name", text("'first'"));
    Peer aino = ainoAsBoKnowsHer(two);
    Query sites(two.bo.db(), "SELECT id, seq FROM site");
    while (sites.next())
        aino.seqs.insert(quint32(sites.number(0)), quint32(sites.number(1)));
    two.bo.insert("thing", "name", text("'second'"));
    const QString second = packed(two.bo, "second.raatipkg", aino);
    const QString part = two.bo.folder() + text("/part.raatipkg");
    const RecordType &things = two.bo.file().catalogue().type(Made::Thing);
    writePackage(two.bo.file(), part, Scope{{{&things, two.thing}}, Persons::Full});
    take(two.aino, part);
    REQUIRE_FALSE(two.aino.db().value("SELECT 1 FROM thing WHERE id = ?", first));
    CHECK(isRefused(two.aino, second));
    two.aino.merge(two.bo);
    CHECK(two.aino.everything() == two.bo.everything());
}

TEST_CASE("a package that continues another copy is refused", "[sharing]")
{
    Neighbours two;
    two.bo.insert("thing", "name", text("'before'"));
    const auto twin = Copy::twin(two.bo, 0);
    two.bo.insert("thing", "name", text("'of Bo'"));
    two.aino.merge(two.bo);
    two.bo.merge(two.aino);
    twin->insert("thing", "name", text("'of the twin'"));
    twin->insert("thing", "name", text("'of the twin too'"));
    const QString package = packed(*twin, "branch.raatipkg", ainoAsBoKnowsHer(two));
    CHECK(isRefused(two.aino, package));
    take(two.aino, packed(*twin, "whole.raatipkg"));
    twin->merge(two.aino);
    CHECK(twin->everything() == two.aino.everything());
    CHECK(twin->wrong() == QString());
}

TEST_CASE("a package is merged, not opened", "[sharing]")
{
    Neighbours two;
    const QString package = packed(two.bo, "whole.raatipkg");
    CHECK_THROWS_AS(
        DataFile(package, DataFile::Mode::ReadOnly, two.bo.programme().schema, two.bo.installation()),
        Failure);
}

TEST_CASE("stored files travel with what names them", "[sharing]")
{
    Neighbours two;
    const QByteArray bytes = "stored content";
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    {
        Commit commit(two.bo.file(), text("attach"));
        two.bo.db().run("INSERT INTO blob(sha256, size, bytes) VALUES(?, ?, ?)", digest, int(bytes.size()),
                        bytes);
        two.bo.db().run("INSERT INTO everything(id, digest) VALUES(?, ?)", commit.newId(), digest);
        commit.finish();
    }
    const QByteArray before = two.aino.everything();
    take(two.aino, packed(two.bo, "whole.raatipkg"));
    CHECK(two.aino.db().value("SELECT bytes FROM blob WHERE sha256 = ?", digest) == Value(bytes));
    CHECK(two.aino.everything() == two.bo.everything());
    unmerge(two.aino.file());
    CHECK(two.aino.everything() == before);
}

TEST_CASE("a package of an older or newer program is merged as its files are", "[sharing]")
{
    Neighbours two;
    const QString older = packed(two.bo, "older.raatipkg");
    Copy newer({3, 0, {}}, two.aino);
    newer.open(Programme::second());
    take(newer, older);
    CHECK(newer.wrong() == QString());
    newer.insert("thing", "name, nickname", text("'named', 'nick'"));
    newer.insert("later", "name", text("'later'"));
    take(two.aino, packed(newer, "newer.raatipkg"));
    CHECK(two.aino.wrong() == QString());
    two.aino.open(Programme::second());
    CHECK(two.aino.everything() == newer.everything());
}
