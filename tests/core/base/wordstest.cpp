// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/core/base/anytext.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("dates are written as people in Finland write them", "[base]")
{
    CHECK(Words(Language::Finnish).date(text("2020-12-17")) == text("17.12.2020"));
    CHECK(Words(Language::Swedish).date(text("2020-01-07")) == text("7.1.2020"));
    CHECK(Words(Language::English).date(text("2021-12-17")) == text("17 December 2021"));
    CHECK(Words(Language::Finnish).date(text("last spring")) == text("last spring"));
}

TEST_CASE("a moment has its clock time when it is known", "[base]")
{
    CHECK(Words(Language::Finnish).moment(text("2021-03-04T18:00")) == text("4.3.2021 klo\xC2\xA0"
                                                                            "18.00"));
    CHECK(Words(Language::Swedish).moment(text("2021-03-04T08:05")) == text("4.3.2021 kl.\xC2\xA0"
                                                                            "8.05"));
    CHECK(Words(Language::English).moment(text("2021-03-04T18:00")) == text("4 March 2021 18:00"));
    CHECK(Words(Language::Finnish).moment(text("2021-03-04")) == text("4.3.2021"));
}

TEST_CASE("numbers and sums have the separators of the language", "[base]")
{
    CHECK(Words(Language::Finnish).number(1234567) == text("1\xC2\xA0"
                                                           "234\xC2\xA0"
                                                           "567"));
    CHECK(Words(Language::English).number(1234567) == text("1,234,567"));
    CHECK(Words(Language::Finnish).money(123450) == text("1\xC2\xA0"
                                                         "234,50\xC2\xA0€"));
    CHECK(Words(Language::Swedish).money(-5) == text("−0,05\xC2\xA0€"));
    CHECK(Words(Language::English).money(100) == text("1.00\xC2\xA0€"));
}

TEST_CASE("a text without a translation stands in English, with its number", "[base]")
{
    const Words words(Language::English);
    CHECK(words("no such context", "Nothing of the kind") == text("Nothing of the kind"));
    CHECK(words("no such context", "%n rows of the kind", 1200) == text("1,200 rows of the kind"));
}

TEST_CASE("each language has one code, which reads back", "[base]")
{
    for (const Language language : allLanguages)
        CHECK(languageFromCode(languageCode(language)) == language);
    CHECK_FALSE(languageFromCode(text("de")).has_value());
    CHECK_FALSE(languageFromCode(text("se")).has_value()); // nothing is shown in it
    CHECK(languageOfText(text("se")) == Language::NorthernSami);
    CHECK(languageOfText(text("sv")) == Language::Swedish);
    CHECK_FALSE(languageOfText(text("de")).has_value());
    CHECK(languageTag(Language::NorthernSami) == text("se-FI"));
    CHECK(languageTag(Language::Swedish) == text("sv-FI"));
}
