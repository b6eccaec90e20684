// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/collation.h"
#include "core/base/failure.h"
#include "core/base/rowid.h"
#include "tests/core/base/anytext.h"

#include <QtCore/QStringList>
#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("search sees texts composed, without case, with single blanks", "[base]")
{
    CHECK(folded(text("  LAKEUDEN \t Omaishoitajat\n RY ")) == text("lakeuden omaishoitajat ry"));
    CHECK(folded(text("A\xCC\x8Aland")) == folded(text("Åland")));
    CHECK(folded(text("Åäö")) == text("åäö"));
    CHECK(folded(text("Saari")) != folded(text("Sääri")));
    CHECK(folded(QString()).isEmpty());
}

TEST_CASE("folding twice is folding once", "[base]")
{
    const QString apart = text("\xCE\x90"); // folding takes it apart
    CHECK(folded(folded(apart)) == folded(apart));
    REQUIRE(rc::check([] {
        const QString any = *anyText();
        RC_ASSERT(folded(folded(any)) == folded(any));
        RC_ASSERT(foldedWords(foldedWords(any)) == foldedWords(any));
    }));
}

TEST_CASE("two notes of the same words are equal whatever stands between them", "[base]")
{
    CHECK(foldedWords(text("Kiitos, kaikille!")) == foldedWords(text("kiitos – kaikille")));
    CHECK(foldedWords(text("3/2021")) == text("3 2021"));
}

TEST_CASE("cleaned text has LF line ends and no control characters", "[base]")
{
    CHECK(cleaned(text("a\r\nb\rc\nd")) == text("a\nb\nc\nd"));
    CHECK(cleaned(text("a\tb\x01\x7f")) == text("a\tb"));
    CHECK(cleaned(text("a\xE2\x80\xA8"
                       "b")) == text("a\nb"));
    CHECK(cleaned(text("a\x0B"
                       "b\f\xC2\x85")) == text("a\nb\n\n"));
    CHECK(cleaned(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) == text("ab"));
    REQUIRE(rc::check([] {
        const QString once = cleaned(*anyText());
        RC_ASSERT(cleaned(once) == once);
        RC_ASSERT(firstControl(once) == -1);
    }));
}

TEST_CASE("the first control character of a text is found, and no line end or TAB is taken for one", "[base]")
{
    CHECK(firstControl(text("ä\x1b[1m\a")) == 1);
    CHECK(firstControl(QString(QChar(0))) == 0);
    CHECK(firstControl(text("a\r\nb\tc\x0B"
                            "d\f\xC2\x85\xE2\x80\xA8")) == -1);
    CHECK(firstControl(QString()) == -1);
}

TEST_CASE("texts stand in Finnish alphabetical order", "[base]")
{
    const QStringList expected{text("a"), text("e"), text("é"), text("V"), text("vb"), text("W"), text("wa"),
                               text("y"), text("ü"), text("Z"), text("Å"), text("ä"),  text("ö")};
    const Collation order;
    QStringList sorted = expected;
    std::reverse(sorted.begin(), sorted.end());
    std::sort(sorted.begin(), sorted.end(),
              [&order](const QString &left, const QString &right) { return order.compare(left, right) < 0; });
    CHECK(sorted == expected);
}

TEST_CASE("keys compare as the texts they are made of", "[base]")
{
    const Collation order;
    const auto sign = [](int number) { return (number > 0) - (number < 0); };
    REQUIRE(rc::check([&] {
        const QString left = *anyText(), right = *anyText();
        const QByteArray leftKey = order.key(left), rightKey = order.key(right);
        const int byKey = leftKey < rightKey ? -1 : int(rightKey < leftKey);
        RC_ASSERT(byKey == sign(order.compare(left, right)));
    }));
    REQUIRE(rc::check([&] { // words in letters of northern Europe, most of which differ in case or marks only
        const auto letters = rc::gen::container<std::u16string>(
            rc::gen::elementOf(std::u16string(u"aAáÁàâäÄåÅæÆbBcčČdđĐeEéfhHiIlL·mnoOöÖøØsSšŠßtTþuUüÜvVwWyYzZžŽ"
                                              u"ŋŊ -'.,:01234\u00ad\u0308\ufdd1")));
        const QString left = QString::fromStdU16String(*letters), right = QString::fromStdU16String(*letters);
        const QByteArray leftKey = order.key(left), rightKey = order.key(right);
        const int byKey = leftKey < rightKey ? -1 : int(rightKey < leftKey);
        RC_ASSERT(byKey == sign(order.compare(left, right)));
    }));
    CHECK(order.key(QString(3000, QLatin1Char('x'))) > order.key(QString(2999, QLatin1Char('x'))));
}

TEST_CASE("a row id reads back from its text and knows its site", "[base]")
{
    const RowId id(7, 42);
    CHECK(RowId::fromText(id.toText()) == id);
    CHECK(id.site() == 7);
    CHECK(id.seq() == 42);
    CHECK(RowId(5).isReference());
    for (const char *none : {"", "0", "-3", "abc", "1.5", "99999999999999999999"})
        CHECK_FALSE(RowId::fromText(text(none)).isValid());
}

TEST_CASE("a failure tells its message and keeps the details for the log", "[base]")
{
    const Failure failure(Failure::Kind::DiskFull, text("The disk is full."), text("SQLite 13"));
    CHECK(failure.kind() == Failure::Kind::DiskFull);
    CHECK(failure.message() == text("The disk is full."));
    CHECK(QByteArray(failure.what()).contains("SQLite 13"));
}
