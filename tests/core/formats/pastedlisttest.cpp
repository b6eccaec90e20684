// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pastedlist.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QStringList itemsOf(const char *text)
{
    QStringList items;
    for (const ParsedBullet &item : parseList(QString::fromUtf8(text)))
        items += item.text;
    return items;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all += QString::fromUtf8(text);
    return all;
}

} // namespace

TEST_CASE("words in lower case under each other are items of their own", "[formats]")
{
    CHECK(itemsOf("kahvila\nkirjasto\nuimahalli") == list({"kahvila", "kirjasto", "uimahalli"}));
    CHECK(itemsOf("Kahvila\nKirjasto") == list({"Kahvila", "Kirjasto"}));
}

TEST_CASE("a wrapped line goes on with an item that begins with a capital or a sign", "[formats]")
{
    CHECK(itemsOf("Bussit kulkevat\nvain arkisin\nkesällä") ==
          list({"Bussit kulkevat\nvain arkisin\nkesällä"}));
    CHECK(itemsOf("- bussit kulkevat\n  vain arkisin\n- kirjasto") ==
          list({"bussit kulkevat\nvain arkisin", "kirjasto"}));
    CHECK(itemsOf("Bussit kulkevat\n\nvain arkisin") == list({"Bussit kulkevat", "vain arkisin"}));
}
