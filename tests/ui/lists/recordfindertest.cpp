// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordfinder.h"
#include "resources/resources.h"
#include "tests/support/testfile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// What a finder finds of @p name among all types.
std::vector<RecordHit> hitsOf(DataFile &file, const Words &words, const QString &name)
{
    std::vector<const RecordType *> types;
    for (const RecordType &type : file.catalogue().types())
        types.push_back(&type);
    RecordFinder finder(file, words);
    const QSignalSpy failed(&finder, &RecordFinder::failed);
    finder.prepare();
    finder.find(name, types, 5);
    CHECK(QTest::qWaitFor([&finder] { return finder.isComplete(); }));
    CHECK(failed.isEmpty());
    return finder.hits();
}

} // namespace

TEST_CASE("records are found in a file of version 1 that is only read", "[lists]")
{
    useResources();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.raati"));
    writeVersionOne(path);
    const Schema schema(shippedCatalogue());
    Installation installation(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        folder.path(), QStringLiteral("Tester"), systemClock());
    DataFile file(path, DataFile::Mode::ReadOnly, schema, installation);
    const Words words(Language::English);
    const QString name = file.connection().value("SELECT name_fi FROM organisation")->toText();
    const auto hits = hitsOf(file, words, name);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == name);
}

TEST_CASE("a saved view is no record that is found", "[lists]")
{
    TestFile test;
    test.add("saved_view",
             {{"name", QStringLiteral("Zumba")}, {"record_type", QStringLiteral("organisation")}});
    CHECK(hitsOf(test.file(), test.words(), QStringLiteral("zumba")).empty());
    test.add("organisation", {{"name_fi", QStringLiteral("Zumba ry")}});
    CHECK(hitsOf(test.file(), test.words(), QStringLiteral("zumba")).size() == 1);
}
