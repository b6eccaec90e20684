// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attachments.h"

#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

struct Attaching
{
    TestFile test;
    RowId organisation = test.add("organisation", {{"name_fi", text("Kerho ry")}});

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(test.path(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Connection &db() { return test.file().connection(); }
    Outcome attachFile(const QString &path)
    {
        Records records = test.records();
        return attach(records, test.type("organisation"), organisation, storeBytes(db(), path));
    }
};

} // namespace

TEST_CASE("a file is stored, named by a record, and comes back byte for byte; one undo takes the record away",
          "[actions]")
{
    Attaching attaching;
    const QByteArray bytes = QByteArray("%PDF-1.4\n\0binary\xff", 17) + QByteArray(3'000'000, 'x');
    const Outcome outcome = attaching.attachFile(attaching.write("Rules 2026.pdf", bytes));
    REQUIRE(outcome.isDone());
    const Record record = attaching.test.records().read(attaching.test.type("attachment"), outcome.id);
    CHECK(record.value(text("name")).toText() == text("Rules 2026.pdf"));
    CHECK(record.value(text("size")).toNumber() == bytes.size());
    CHECK(record.value(text("media_type")).toText() == text("application/pdf"));
    CHECK(record.value(text("subject")).toId() == attaching.organisation);
    CHECK(record.value(text("subject_type")).toNumber() == attaching.test.type("organisation").number());
    const QString digest = record.value(text("digest")).toText();
    CHECK((storedBytes(attaching.db(), digest) == bytes));
    const QString copy = attaching.test.path(text("copy.pdf"));
    writeStored(attaching.db(), digest, copy, Purpose::Keep);
    CHECK((bytesOf(copy) == bytes));

    REQUIRE(undo(attaching.test.file()));
    CHECK_FALSE(attaching.test.records().exists(record.type(), outcome.id));
    REQUIRE(redo(attaching.test.file()));
    CHECK(attaching.test.records().read(record.type(), outcome.id) == record);
    CHECK((storedBytes(attaching.db(), digest) == bytes));
}

TEST_CASE("the same bytes are stored once", "[actions]")
{
    Attaching attaching;
    REQUIRE(attaching.attachFile(attaching.write("a.txt", "the same")).isDone());
    REQUIRE(attaching.attachFile(attaching.write("b.txt", "the same")).isDone());
    CHECK(attaching.db().value("SELECT count(*) FROM blob") == Value(1));
    CHECK(attaching.db().value("SELECT count(*) FROM attachment") == Value(2));
}

TEST_CASE("an empty file can be attached; a folder, a missing and a too large file cannot", "[actions]")
{
    Attaching attaching;
    CHECK(attaching.attachFile(attaching.write("empty.txt", {})).isDone());
    const auto refusal = [&](const QString &path) {
        try {
            storeBytes(attaching.db(), path);
        } catch (const Failure &failure) {
            CHECK(failure.kind() == Failure::Kind::BadInput);
            return failure.message();
        }
        return QString();
    };
    CHECK_FALSE(refusal(attaching.test.path(text("."))).isEmpty());
    CHECK_FALSE(refusal(attaching.test.path(text("missing.pdf"))).isEmpty());
    const QString large = attaching.write("large.bin", "x");
    REQUIRE(QFile::resize(large, largestAttachment + 1)); // takes no room on the disk
    CHECK(refusal(large).contains(text("100 MB")));
    CHECK(attaching.db().value("SELECT count(*) FROM blob") == Value(1));
}

TEST_CASE("storing stops when nobody waits any more, and leaves nothing", "[actions]")
{
    Attaching attaching;
    const QString path = attaching.write("long.bin", QByteArray(5'000'000, 'x'));
    qint64 seen = 0;
    const auto stop = [&seen](qint64 bytes) {
        seen = bytes;
        return bytes < 2'000'000;
    };
    CHECK_THROWS_AS(storeBytes(attaching.db(), path, stop), Failure);
    CHECK(seen == 2'000'000);
    CHECK(attaching.db().value("SELECT count(*) FROM blob") == Value(0));
}

TEST_CASE("bytes that are not what was stored are neither opened nor saved", "[actions]")
{
    Attaching attaching;
    const Outcome outcome = attaching.attachFile(attaching.write("a.txt", "as it was"));
    const QString digest = attaching.db().value("SELECT sha256 FROM blob")->toText();
    REQUIRE(outcome.isDone());
    attaching.db().run("UPDATE blob SET bytes = ?", QByteArray("something else"));
    const QString target = attaching.test.path(text("out.txt"));
    for (const Purpose purpose : {Purpose::Keep, Purpose::View}) {
        try {
            writeStored(attaching.db(), digest, target, purpose);
            FAIL("it was written");
        } catch (const Failure &failure) {
            CHECK(failure.kind() == Failure::Kind::Damaged);
        }
        CHECK_FALSE(QFile::exists(target));
    }
    CHECK_THROWS_AS(storedBytes(attaching.db(), text("00")), Failure);
}

TEST_CASE("only what is shown is opened; all else is stored and saved, whatever it calls itself", "[actions]")
{
    for (const char *run :
         {"setup.EXE", "invoice.pdf.js", "help.chm", "start.jnlp", "app.msix", "app.appx", "disk.iso",
          "page.html", "drawing.svg", "table.xlsm", "list.m3u", "start", "x.zip"})
        CHECK_FALSE(canBeViewed(text(run), "harmless"));
    CHECK_FALSE(canBeViewed(text("invoice.pdf"), "#!/bin/sh\nrm -rf /\n"));
    CHECK_FALSE(canBeViewed(text("notes.txt"), "[Desktop Entry]\nType=Application\nExec=x\n"));
    CHECK(canBeViewed(text("invoice.PDF"), "%PDF-1.4\n"));
    CHECK(canBeViewed(text("list.csv"), "name;city\n"));
    for (const char *shown :
         {"a.txt", "a.jpg", "a.png", "a.docx", "a.xlsx", "a.pptx", "a.odt", "a.mp3", "a.mp4"})
        CHECK(canBeViewed(text(shown), "content"));
    Attaching attaching;
    const QString path = attaching.write("tool.sh", "#!/bin/sh\necho\n");
    REQUIRE(attaching.attachFile(path).isDone());
    const QString digest = attaching.db().value("SELECT sha256 FROM blob")->toText();
    const QString view = attaching.test.path(text("view.sh")), kept = attaching.test.path(text("kept.sh"));
    CHECK_THROWS_AS(writeStored(attaching.db(), digest, view, Purpose::View), Failure);
    CHECK_FALSE(QFile::exists(view));
    writeStored(attaching.db(), digest, kept, Purpose::Keep);
    CHECK(QFile::exists(kept));
    CHECK_FALSE(QFileInfo(kept).isExecutable());
}

TEST_CASE("names of files are made harmless", "[actions]")
{
    CHECK(safeFileName(text("Säännöt 2026.pdf")) == text("Säännöt 2026.pdf"));
    CHECK(safeFileName(text("../../etc/passwd")) == text("passwd"));
    CHECK(safeFileName(text("C:\\Users\\x\\list.xlsx")) == text("list.xlsx"));
    CHECK(safeFileName(text("a\nb\tc\x01.txt")) == text("abc.txt"));
    CHECK(safeFileName(text("invoice\u202Efdp.exe")) == text("invoicefdp.exe"));
    CHECK(safeFileName(text("a<b>:\"c|?*.txt")) == text("abc.txt"));
    CHECK(safeFileName(text("con.txt")) == text("_con.txt"));
    CHECK(safeFileName(text("LPT1")) == text("_LPT1"));
    CHECK(safeFileName(text("console.txt")) == text("console.txt"));
    CHECK(safeFileName(text(".hidden. ")) == text("hidden"));
    for (const char *nothing : {"", ".", "..", "/", "\\", " . ", "\n"})
        CHECK(safeFileName(text(nothing)) == text("file"));
    const QString longName = safeFileName(QString(500, QLatin1Char('x')) + text(".pdf"));
    CHECK(longName.size() == 120);
    CHECK(longName.endsWith(text(".pdf")));
}

TEST_CASE("a name that holds a personal identity code is not recorded", "[actions]")
{
    Attaching attaching;
    const Outcome outcome = attaching.attachFile(attaching.write("131052-308T.txt", "x"));
    CHECK_FALSE(outcome.isDone());
    CHECK(attaching.db().value("SELECT count(*) FROM attachment") == Value(0));
}
