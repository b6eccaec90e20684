// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtext.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

SearchText textOf(const std::vector<std::string> &rows)
{
    SearchText text;
    for (size_t i = 0; i < rows.size(); ++i)
        text.add(RowId(qint64(i) + 1), foldedBytes(QString::fromStdString(rows[i])));
    return text;
}

std::vector<size_t> places(const Matches &matches)
{
    std::vector<size_t> found;
    for (size_t place = 0; place < matches.places.size(); ++place)
        if (matches.places[place])
            found.push_back(place);
    CHECK(found.size() == matches.count);
    return found;
}

std::vector<size_t> found(const SearchText &text, const char *typed)
{
    return places(text.matches(searchWords(QString::fromUtf8(typed))));
}

} // namespace

TEST_CASE("a row fits when it contains every word, in any order and case", "[search]")
{
    const SearchText text = textOf({"Lakeuden Omaishoitajat ry", "Ähtärin  Kylät", "", "omaiset, Lakeus"});
    CHECK(found(text, "OMAIS lake") == std::vector<size_t>{0, 3});
    CHECK(found(text, "äht") == std::vector<size_t>{1});
    CHECK(found(text, "aht").empty());
    CHECK(found(text, "  ") == std::vector<size_t>{0, 1, 2, 3});
}

TEST_CASE("a word does not reach from one row into the next", "[search]")
{
    CHECK(found(textOf({"ab", "cd"}), "bc").empty());
    CHECK(found(textOf({"ab", "", "ab"}), "ab") == std::vector<size_t>{0, 2});
}

TEST_CASE("no rows fit nothing", "[search]")
{
    CHECK(found(SearchText(), "a").empty());
}

TEST_CASE("words inside longer ones are not looked for twice", "[search]")
{
    CHECK(searchWords(QStringLiteral("a ab b Ab abc")) == QList<QByteArray>{"abc"});
    CHECK(searchWords(QStringLiteral(" \t")).isEmpty());
}

TEST_CASE("a row is found in its place by its id", "[search]")
{
    const SearchText text = textOf({"a", "b", "c"});
    CHECK(text.places({RowId(3), RowId(9), RowId(1)}) == std::vector<quint32>{2, SearchText::NoPlace, 0});
}

TEST_CASE("search equals a plain look into each row", "[search]")
{
    const bool holds = rc::check([] {
        const auto letters = rc::gen::container<std::string>(rc::gen::element('a', 'b', ' '));
        const auto rows = *rc::gen::container<std::vector<std::string>>(letters);
        const auto typed = *letters;
        const SearchText text = textOf(rows);
        const QList<QByteArray> words = searchWords(QString::fromStdString(typed));
        std::vector<size_t> expected;
        const QStringList parts = QString::fromStdString(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (size_t i = 0; i < rows.size(); ++i)
            if (std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                    return QString::fromStdString(rows[i]).contains(part);
                }))
                expected.push_back(i);
        RC_ASSERT(places(text.matches(words)) == expected);
        const Matches earlier = text.matches(searchWords(QString::fromStdString(typed.substr(0, 1))));
        RC_ASSERT(places(text.matches(words, earlier)) == expected);
    });
    REQUIRE(holds);
}

TEST_CASE("the text of a file holds what its search fields say, archived rows too", "[search]")
{
    TestFile file;
    const RowId id = file.add("organisation", {{"name_fi", QStringLiteral("Omaishoitajat")},
                                               {"domicile", 743},
                                               {"note", QStringLiteral("secret")},
                                               {"archived", 1}});
    const ListSource source{file.file().connection(), file.catalogue(), file.words()};
    const RecordType &type = file.type("organisation");
    const SearchText text = SearchText::read(source, type);
    REQUIRE(text.size() == 1);
    CHECK(text.place(id) == 0);
    CHECK(found(text, "omais seinäjoki") == std::vector<size_t>{0});
    CHECK(found(text, "secret").empty());
    CHECK(searchTextOf(source, type, id)->contains("omaishoitajat"));
    CHECK_FALSE(searchTextOf(source, type, RowId(1)).has_value());
}

TEST_CASE("the likeliest rows come first: what begins with it, and early in the text", "[search]")
{
    const SearchText text = textOf({"Rekaula", "Oona\nKivelä\nkauhava", "Kauko\nMäki", "Oona\nKaukola"});
    const auto best = [&text](const char *typed, size_t most) {
        return text.best(QString::fromUtf8(typed), most);
    };
    CHECK(best("kau", 9) == std::vector<RowId>{RowId(3), RowId(4), RowId(2), RowId(1)});
    CHECK(best("kau", 2) == std::vector<RowId>{RowId(3), RowId(4)});
    CHECK(best("oona kau", 9) == std::vector<RowId>{RowId(4), RowId(2)});
    CHECK(best("zz", 9).empty());
}

TEST_CASE("archived rows are left out when they are not wanted", "[search]")
{
    TestFile file;
    file.add("organisation", {{"name_fi", QStringLiteral("Omaishoitajat")}, {"archived", 1}});
    const RowId id = file.add("organisation", {{"name_fi", QStringLiteral("Omaiset")}});
    const ListSource source{file.file().connection(), file.catalogue(), file.words()};
    const SearchText text = SearchText::readLive(source, file.type("organisation"));
    CHECK(text.best(QStringLiteral("oma"), 9) == std::vector<RowId>{id});
}
