// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/unitlogo.h"

#include "core/edits/undo.h"
#include "core/reports/html.h"
#include "core/reports/report.h"
#include "tests/support/testfile.h"

#include <QtCore/QFile>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QByteArray big(quint32 number)
{
    return QByteArray(1, char(number >> 24)) + char(number >> 16) + char(number >> 8) + char(number);
}

/// The head of a PNG of this size; nothing of it is decoded here.
QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16) + big(width) + big(height) + QByteArray(40, 'x');
}

/// The head of a JPEG of this size, with a segment before the frame.
QByteArray jpeg(quint16 width, quint16 height)
{
    return QByteArray("\xFF\xD8\xFF\xE0\0\x04zz\xFF\xC0\0\x11\x08", 13) + big(height).right(2) +
           big(width).right(2) + QByteArray(20, 'x');
}

struct Logos
{
    TestFile test;
    RowId unit = test.add("unit", {{"name_fi", QStringLiteral("Lapua")}});

    QString write(const QByteArray &bytes) const
    {
        QFile file(test.path(QStringLiteral("logo.bin")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QString refusal(const QByteArray &bytes) const
    {
        const QString path = write(bytes);
        try {
            readLogo(path);
        } catch (const Failure &failure) {
            return failure.message();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a logo is put into the file and on the cover, and one undo takes it away", "[actions]")
{
    Logos logos;
    logos.test.add("organisation", {{"name_fi", QStringLiteral("Kerho ry")}});
    Records records = logos.test.records();
    const Picture logo = readLogo(logos.write(jpeg(300, 90)));
    CHECK(logo.mediaType == "image/jpeg");
    CHECK(logo.size == QSize(300, 90));
    const auto page = [&records] { return htmlOf(report(records, QStringLiteral("directory"), {})); };
    CHECK_FALSE(page().contains("<img"));
    REQUIRE(setLogo(records, logos.unit, logo).isDone());
    CHECK(
        page().contains("<img alt=\"Lapua\" src=\"data:image/jpeg;base64," + logo.bytes.toBase64() + "\">"));
    REQUIRE(undo(logos.test.file()));
    CHECK_FALSE(page().contains("<img"));
    REQUIRE(setLogo(records, logos.unit, readLogo(logos.write(png(64, 64)))).isDone());
    CHECK(page().contains("image/png"));
    REQUIRE(setLogo(records, logos.unit, std::nullopt).isDone());
    CHECK_FALSE(page().contains("<img"));
}

TEST_CASE("what is no logo is refused in a sentence before it is decoded", "[actions]")
{
    const Logos logos;
    CHECK(logos.refusal(png(64, 64)).isEmpty());
    CHECK(logos.refusal("<svg/>").contains(QStringLiteral("PNG or JPEG")));
    CHECK(logos.refusal({}).contains(QStringLiteral("PNG or JPEG")));
    CHECK(logos.refusal("\xFF\xD8\xFF\xE0").contains(QStringLiteral("PNG or JPEG")));
    CHECK(logos.refusal(png(60000, 60000)).contains(QStringLiteral("4000 pixels")));
    CHECK(logos.refusal(png(4000, 20)).contains(QStringLiteral("4000 pixels")));
    CHECK(logos.refusal(jpeg(8, 8)).contains(QStringLiteral("16")));
    CHECK(logos.refusal(png(64, 64) + QByteArray(6'000'000, 'x')).contains(QStringLiteral("5 MB")));
    CHECK_THROWS_AS(readLogo(logos.test.path({})), Failure);
    CHECK_THROWS_AS(readLogo(logos.test.path(QStringLiteral("none.png"))), Failure);
    QFile huge(logos.test.path(QStringLiteral("huge.png"))); // 200 MB with nothing in it
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(200'000'000));
    CHECK_THROWS_AS(readLogo(huge.fileName()), Failure);
}
