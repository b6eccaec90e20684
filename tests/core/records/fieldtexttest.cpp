// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fieldtext.h"

#include "tests/core/base/anytext.h"
#include "tests/core/edits/worlds.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Field &field(const char *name)
{
    return *Programme::first().catalogue.type(Made::Everything).field(QLatin1String(name));
}

Value read(const char *name, const char *typed)
{
    const Reading reading = readField(field(name), text(typed));
    return std::holds_alternative<Value>(reading) ? std::get<Value>(reading) : Value(text("refused"));
}

bool refuses(const char *name, const char *typed)
{
    return std::holds_alternative<Problem>(readField(field(name), text(typed)));
}

} // namespace

TEST_CASE("dates and moments are read as people write them", "[records]")
{
    for (const char *typed : {"17.12.2020", "2020-12-17", " 17.12.2020 "})
        CHECK(read("start", typed) == Value(text("2020-12-17")));
    for (const char *typed : {"17.12.2020 18.00", "17.12.2020 klo 18.00", "2020-12-17T18:00",
                              "2020-12-17 18:00", "17.12.2020 kl. 18.00"})
        CHECK(read("moment", typed) == Value(text("2020-12-17T18:00")));
    CHECK(read("moment", "7.3.2021") == Value(text("2021-03-07")));
    for (const char *typed : {"31.2.2020", "17.12.20", "tomorrow", "2020-13-01", "17/12/2020"})
        CHECK(refuses("start", typed));
    CHECK(refuses("moment", "17.12.2020 25.00"));
}

TEST_CASE("numbers, years and sums are read with any blanks between", "[records]")
{
    CHECK(read("amount", "1 234") == Value(1234));
    CHECK(read("amount", "1\xC2\xA0"
                         "234") == Value(1234));
    CHECK(refuses("amount", "-1"));
    CHECK(refuses("amount", "1,5"));
    CHECK(read("price", "1 234,50 €") == Value(123450));
    CHECK(read("price", "1234.5") == Value(123450));
    CHECK(read("price", "−0,05") == Value(-5));
    CHECK(refuses("price", "1,234.50"));
    CHECK(read("year", "2021") == Value(2021));
    CHECK(refuses("year", "21"));
}

TEST_CASE("choices and flags are read by code and by label", "[records]")
{
    CHECK(read("colour", "green") == Value(text("green")));
    CHECK(read("colour", "GREEN") == Value(text("green")));
    CHECK(refuses("colour", "pink"));
    CHECK(read("colours", "Red, blue;red") == Value(text("red\nblue")));
    CHECK(refuses("colours", "red, pink"));
    for (const char *yes : {"1", "true", "Kyllä", "ja"})
        CHECK(read("active", yes) == Value(1));
    CHECK(read("active", "ei") == Value(0));
    CHECK(refuses("active", "perhaps"));
}

TEST_CASE("empty text is nothing, whatever the field", "[records]")
{
    for (const Field &each : Programme::first().catalogue.type(Made::Everything).fields())
        for (const char *empty : {"", "  ", "\n\t"})
            CHECK(std::get<Value>(readField(each, text(empty))).isNull());
}

TEST_CASE("control characters are refused in every field, and the text says where the first stands",
          "[records]")
{
    for (const Field &each : Programme::first().catalogue.type(Made::Everything).fields())
        for (const char *typed : {"Kyl\aä\x1b", "Kyl\xC2\x9Bä"}) {
            const Reading reading = readField(each, text(typed));
            REQUIRE(std::holds_alternative<Problem>(reading));
            CHECK(std::get<Problem>(reading).field == each.name);
            CHECK(std::get<Problem>(reading).message.contains(text("Character 4 ")));
        }
    CHECK(read("story", "one\x0Btwo") == Value(text("one\ntwo")));
}

TEST_CASE("personal identity codes are refused in every text", "[records]")
{
    for (const char *name : {"text", "story", "aliases", "secret", "email", "phone"})
        CHECK(refuses(name, "call 131052-308T"));
}

TEST_CASE("what is shown for typing reads back as the same value, in every language", "[records]")
{
    const std::vector<std::pair<const char *, Value>> values{{"text", text("Ä b")},
                                                             {"story", text("two\nlines")},
                                                             {"aliases", text("one\ntwo, too")},
                                                             {"start", text("2020-01-07")},
                                                             {"moment", text("2020-01-07T08:05")},
                                                             {"moment", text("2020-01-07")},
                                                             {"year", 1999},
                                                             {"amount", 1234567},
                                                             {"price", 123456789},
                                                             {"price", -5},
                                                             {"active", 0},
                                                             {"colour", text("blue")},
                                                             {"colours", text("red\ngreen")},
                                                             {"business_id", text("0112038-9")},
                                                             {"association", text("123.456")},
                                                             {"thing", Value(RowId(7, 8))},
                                                             {"things", text("4294967297\n8589934593")}};
    for (const Language language : allLanguages)
        for (const auto &[name, value] : values) {
            INFO(name);
            const QString typed = typedValue(Words(language), field(name), value);
            const Reading reading = readField(field(name), typed);
            REQUIRE(std::holds_alternative<Value>(reading));
            CHECK(std::get<Value>(reading) == value);
        }
}

TEST_CASE("no text whatever crashes the reading of a field", "[records]")
{
    REQUIRE(rc::check([] {
        const QString any = *anyText();
        for (const Field &each : Programme::first().catalogue.type(Made::Everything).fields()) {
            const Reading reading = readField(each, any);
            if (const auto *value = std::get_if<Value>(&reading))
                shownValue(Words(Language::English), each, *value);
        }
    }));
}
