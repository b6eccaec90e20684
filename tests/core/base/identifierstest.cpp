// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identifiers.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a Business ID is written in one way however it was typed", "[base]")
{
    CHECK(businessIdWritten(text("112038-9")) == text("0112038-9"));
    CHECK(businessIdWritten(text("01120389")) == text("0112038-9"));
    CHECK(businessIdWritten(text(" FI01120389 ")) == text("0112038-9"));
    CHECK(businessIdWritten(text("2077474-0")) == text("2077474-0"));
    CHECK(businessIdWritten(text(" not one ")) == text("not one"));
}

TEST_CASE("the check digit of a Business ID makes it sound or doubtful, its shape wrong", "[base]")
{
    for (const char *sound : {"0112038-9", "2077474-0", "3221317-4", "0207669-0", "112038-9", "FI20774740"})
        CHECK(businessIdState(text(sound)) == IdentifierState::Sound);
    for (const char *doubtful :
         {"2077474-1", "1000008-0", "1000008-1", "1000008-9", "3072556-6", "3164288-1"})
        CHECK(businessIdState(text(doubtful)) == IdentifierState::Doubtful);
    for (const char *wrong : {"", "12-3", "12345678-9", "2077474-", "Y-tunnus", "2077474-0 x"})
        CHECK(businessIdState(text(wrong)) == IdentifierState::Wrong);
}

TEST_CASE("a number in the register of associations has its point before the last three digits", "[base]")
{
    CHECK(associationNumberWritten(text("123456")) == text("123.456"));
    CHECK(associationNumberWritten(text("123-456")) == text("123.456"));
    CHECK(associationNumberWritten(text("1 123")) == text("1.123"));
    CHECK(associationNumberWritten(text("1.123")) == text("1.123"));
    CHECK(associationNumberWritten(text("123")) == text("123"));
    CHECK(associationNumberState(text("123.456")) == IdentifierState::Sound);
    CHECK(associationNumberState(text("42")) == IdentifierState::Doubtful);
    CHECK(associationNumberState(text("1234567")) == IdentifierState::Wrong);
    CHECK(associationNumberState(text("reg. 12")) == IdentifierState::Wrong);
    CHECK(associationNumberState(QString()) == IdentifierState::Wrong);
}

TEST_CASE("a personal identity code is found with every separator in use", "[base]")
{
    for (const char separator : QByteArray("-+ABCDEFUVWXY"))
        CHECK(holdsPersonalIdentityCode(text("call 131052") + QLatin1Char(separator) + text("308T today")));
    CHECK(holdsPersonalIdentityCode(text("131052a308t")));
    CHECK(holdsPersonalIdentityCode(text("ä131052-308T.")));
    for (const char16_t dash : u"\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
        if (dash)
            CHECK(holdsPersonalIdentityCode(text("131052") + QChar(dash) + text("308T")));
}

TEST_CASE("numbers of other kinds are no personal identity codes", "[base]")
{
    for (const char *other : {"2077474-0", "0112038-9", "050 123 4567", "131052-308", "1131052-308T",
                              "131052-308TT", "131052G308T", "17.12.2020", ""})
        CHECK_FALSE(holdsPersonalIdentityCode(text(other)));
}
