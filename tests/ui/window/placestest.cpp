// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("there are seven places, and every other type stands once among the registers", "[window]")
{
    const auto places = placesOf(shippedCatalogue());
    REQUIRE(places.size() == 8);
    CHECK(places[6].shown.key == placekey::Reports);
    for (const RecordType &type : shippedCatalogue().types()) {
        const auto count = std::count_if(places.begin(), places.end(), [&type](const WindowPlace &place) {
            return std::find(place.types.begin(), place.types.end(), &type) != place.types.end();
        });
        INFO(type.name().toStdString());
        CHECK(count == (type.isLink() || type.isKeptByProgram() ? 0 : 1));
    }
}

TEST_CASE("a type that nobody placed appears among the registers", "[window]")
{
    std::vector<RecordType> types;
    RecordType made(40, QStringLiteral("made_up"), "Made-up thing", "Made-up things");
    made.titled({QStringLiteral("name")});
    made.section("Basics").add(1, QStringLiteral("name"), Kind::Text, "Name");
    types.push_back(made);
    const Catalogue catalogue(types);
    const auto places = placesOf(catalogue);
    CHECK(places.back().types == std::vector<const RecordType *>{&catalogue.types().front()});
}
