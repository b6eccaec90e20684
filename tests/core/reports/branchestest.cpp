// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/branches.h"

#include "core/catalogue/types/types.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Contribution @p number, called by its number, under another one or under none (0).
Record contribution(int number, int parent)
{
    Record record(shippedCatalogue().type(TypeNumber::Contribution));
    record.setId(RowId(1, quint32(number)));
    record.set(QStringLiteral("text"), QString::number(number));
    if (parent > 0)
        record.set(QStringLiteral("parent"), RowId(1, quint32(parent)));
    return record;
}

/// "1(2 3(4))": the items as they stand under each other.
QString shown(const std::vector<ListItem> &items)
{
    QStringList texts;
    for (const ListItem &item : items)
        texts += item.items.empty() ? item.text : item.text + QStringLiteral("(%1)").arg(shown(item.items));
    return texts.join(QLatin1Char(' '));
}

QString shown(const std::vector<Record> &contributions)
{
    std::vector<ListItem> items;
    for (const Branch &branch : branchesOf(contributions))
        items.push_back(branch.item);
    return shown(items);
}

qsizetype countOf(const std::vector<ListItem> &items)
{
    qsizetype count = qsizetype(items.size());
    for (const ListItem &item : items)
        count += countOf(item.items);
    return count;
}

} // namespace

TEST_CASE("contributions stand under their parents, in their order", "[reports]")
{
    CHECK(shown({contribution(1, 0), contribution(4, 3), contribution(3, 1), contribution(2, 1),
                 contribution(5, 0)}) == QStringLiteral("1(3(4) 2) 5"));
}

TEST_CASE("a contribution under itself, on a ring or under one elsewhere is not lost", "[reports]")
{
    CHECK(shown({contribution(1, 1), contribution(2, 77)}) == QStringLiteral("1 2"));
    CHECK(shown({contribution(1, 3), contribution(2, 1), contribution(3, 2), contribution(4, 1)}) ==
          QStringLiteral("3(1(2 4))"));
}

TEST_CASE("a chain of any length is bounded and keeps each contribution", "[reports]")
{
    constexpr int length = 50000;
    std::vector<Record> chain;
    for (int i = 1; i <= length; ++i)
        chain.push_back(contribution(i, i - 1));
    const std::vector<Branch> branches = branchesOf(chain);
    REQUIRE(branches.size() == 1);
    CHECK(1 + countOf(branches.front().item.items) == length);
    int depth = 0;
    for (const ListItem *item = &branches.front().item; !item->items.empty(); item = &item->items.back())
        ++depth;
    CHECK(depth == 10);
}
