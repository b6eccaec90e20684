// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listorder.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const RowId first(11), second(12), third(13), made(99);

std::shared_ptr<ListOrder> orderWith(const std::shared_ptr<const SearchText> &text)
{
    auto order = std::make_shared<ListOrder>();
    order->ids = {third, first, second};
    order->text = text;
    if (text)
        order->places = text->places(order->ids);
    return order;
}

std::shared_ptr<const SearchText> threeTexts()
{
    auto text = std::make_shared<SearchText>();
    text->add(first, "apple");
    text->add(second, "apricot");
    text->add(third, "banana");
    return text;
}

} // namespace

TEST_CASE("hits keep the order of the list", "[search]")
{
    ListSearch search;
    search.setOrder(orderWith(threeTexts()));
    CHECK(search.hits({}) == std::vector{third, first, second});
    CHECK(search.hits(QStringLiteral("a")) == std::vector{third, first, second});
    CHECK(search.hits(QStringLiteral("ap")) == std::vector{first, second});
    CHECK(search.hits(QStringLiteral("app")) == std::vector{first});
    CHECK(search.hits(QStringLiteral("ap")) == std::vector{first, second});
    CHECK(search.hits(QStringLiteral("ban")) == std::vector{third});
}

TEST_CASE("before the text is read only nothing typed shows anything", "[search]")
{
    ListSearch search;
    CHECK(search.hits({}).empty());
    search.setOrder(orderWith(nullptr));
    CHECK(search.hits({}).size() == 3);
    CHECK(search.hits(QStringLiteral("a")).empty());
}

TEST_CASE("single rows change, go and come while the text stays", "[search]")
{
    const auto text = threeTexts();
    ListSearch search;
    search.setOrder(orderWith(text));
    search.change(first, QByteArray("cherry"));
    search.change(third, std::nullopt);
    search.change(made, QByteArray("cherry tree"));
    CHECK(search.hits({}) == std::vector{first, second});
    CHECK(search.hits(QStringLiteral("cherry")) == std::vector{first});
    CHECK(search.hits(QStringLiteral("app")).empty());

    auto newer = std::make_shared<ListOrder>();
    newer->ids = {made, first, second};
    newer->text = text;
    newer->places = text->places(newer->ids);
    search.setOrder(newer);
    CHECK(search.hits(QStringLiteral("cherry")) == std::vector{made, first});
    CHECK(search.hits(QStringLiteral("cherry t")) == std::vector{made});
}

TEST_CASE("a new text makes the changes before it forgotten", "[search]")
{
    ListSearch search;
    search.setOrder(orderWith(threeTexts()));
    search.change(first, QByteArray("cherry"));
    search.setOrder(orderWith(threeTexts()));
    CHECK(search.hits(QStringLiteral("app")) == std::vector{first});
    CHECK(search.hits(QStringLiteral("cherry")).empty());
}
