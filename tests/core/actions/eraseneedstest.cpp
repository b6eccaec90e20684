// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraseneeds.h"

#include "core/edits/check.h"
#include "core/edits/undo.h"
#include "core/file/backup.h"
#include "tests/support/testfile.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isAnywhere(const QString &folder, const char *secret)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(secret))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("what participants needed is erased after the event, and they stay", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId event = test.add(
        "event", {{"title_fi", text("Ilta")}, {"kind", text("meeting")}, {"start", text("2021-10-14")}});
    const RowId one = test.add("attendance", {{"event", event}, {"needs", text("Qxzv tulkki")}});
    const RowId other = test.add("attendance", {{"event", event}});
    test.set("attendance", one, {{"needs", text("Qxzv ramppi")}});
    const QString folder = QFileInfo(test.file().path()).path();
    const Backups backups(folder, test.file().path());
    backups.make(test.file().connection(), text("daily"), test.file().installation().now());
    REQUIRE(isAnywhere(folder, "Qxzv"));

    CHECK(needsOf(records, event) == std::vector<RowId>{one});
    CHECK(eraseNeeds(records, event).isEmpty());
    CHECK(needsOf(records, event).empty());
    CHECK_FALSE(isAnywhere(folder, "Qxzv"));
    CHECK(records.read(test.type("attendance"), one).value(text("needs")).isNull());
    CHECK(records.read(test.type("attendance"), other).value(text("event")).toId() == event);
    CHECK(check(test.file()).damages == QStringList());
    CHECK_THROWS_AS(eraseNeeds(records, event), Failure);
    undo(test.file()); // passes the erasure over
    CHECK_FALSE(isAnywhere(folder, "Qxzv"));
}
