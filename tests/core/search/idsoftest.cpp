// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/idsof.h"

#include "core/base/collation.h"
#include "core/search/listrows.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

constexpr int seinajoki = 743;
constexpr int akaa = 20;

class Lists : public TestFile
{
public:
    ListRequest request(const char *typeName)
    {
        ListRequest request;
        request.type = &type(typeName);
        return request;
    }

    ListRequest filtered(const char *typeName, const char *fieldName, const Value &value)
    {
        ListRequest request = this->request(typeName);
        request.filters = {filterOf(field(typeName, fieldName), value)};
        return request;
    }

    ListSource source() { return {file().connection(), catalogue(), words()}; }
    std::vector<RowId> ids(const ListRequest &request) { return idsOf(source(), request); }

    QStringList titles(const ListRequest &request) { return titlesOf(source(), *request.type, ids(request)); }

    RowId organisation(const QString &name, FieldValues values = {})
    {
        values.emplace_back("name_fi", name);
        return add("organisation", values);
    }
};

QStringList names(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("a list stands in Finnish alphabetical order", "[search]")
{
    Lists lists;
    for (const char *name : {"ö", "Z", "Å", "wa", "ä", "vb", "y", "ü", "é", "a", "V", "W", "e"})
        lists.organisation(QString::fromUtf8(name));
    CHECK(lists.titles(lists.request("organisation")) ==
          names({"a", "e", "é", "V", "vb", "W", "wa", "y", "ü", "Z", "Å", "ä", "ö"}));
}

TEST_CASE("missing values come last, up and down", "[search]")
{
    Lists lists;
    const RowId none = lists.organisation(QStringLiteral("A"));
    const RowId old = lists.organisation(QStringLiteral("B"), {{"checked_on", QStringLiteral("2020-01-02")}});
    const RowId fresh =
        lists.organisation(QStringLiteral("C"), {{"checked_on", QStringLiteral("2026-01-02")}});
    ListRequest request = lists.request("organisation");
    request.sort = listColumn(*request.type, QStringLiteral("checked_on"));
    CHECK(lists.ids(request) == std::vector{old, fresh, none});
    request.isDescending = true;
    CHECK(lists.ids(request) == std::vector{fresh, old, none});
}

TEST_CASE("rows that sort alike follow the order of the type, then the id", "[search]")
{
    Lists lists;
    const RowId later = lists.organisation(QStringLiteral("B"), {{"domicile", seinajoki}});
    const RowId twin = lists.organisation(QStringLiteral("A"), {{"domicile", seinajoki}});
    const RowId first = lists.organisation(QStringLiteral("A"), {{"domicile", seinajoki}});
    const RowId other = lists.organisation(QStringLiteral("Z"), {{"domicile", akaa}});
    ListRequest request = lists.request("organisation");
    request.sort = listColumn(*request.type, QStringLiteral("domicile"));
    CHECK(lists.ids(request) == std::vector{other, twin, first, later});
    request.isDescending = true;
    CHECK(lists.ids(request) == std::vector{twin, first, later, other});
}

TEST_CASE("numbers sort by value, choices by their words, persons by family name", "[search]")
{
    Lists lists;
    ListRequest places = lists.request("municipality");
    places.sort = listColumn(*places.type, QStringLiteral("residents"));
    places.isDescending = true;
    places.limit = 2;
    CHECK(lists.titles(places) == names({"Helsinki", "Espoo"}));

    lists.organisation(QStringLiteral("1"), {{"status", QStringLiteral("merged")}});
    lists.organisation(QStringLiteral("2"), {{"status", QStringLiteral("dormant")}});
    ListRequest organisations = lists.request("organisation");
    organisations.sort = listColumn(*organisations.type, QStringLiteral("status"));
    CHECK(lists.titles(organisations) == names({"2", "1"})); // Dormant, Merged into another

    lists.add("person", {{"given", QStringLiteral("Aino")}, {"family", QStringLiteral("Ääri")}});
    lists.add("person", {{"given", QStringLiteral("Veli")}, {"family", QStringLiteral("Aalto")}});
    CHECK(lists.titles(lists.request("person")) == names({"Veli Aalto", "Aino Ääri"}));
}

TEST_CASE("a filter finds each kind of value", "[search]")
{
    Lists lists;
    const RowId plain = lists.organisation(QStringLiteral("Plain"));
    const RowId full =
        lists.organisation(QStringLiteral("Full"), {{"status", QStringLiteral("dormant")},
                                                    {"domicile", seinajoki},
                                                    {"operates_in", QStringLiteral("743\n20")},
                                                    {"contact_allowed", 0},
                                                    {"aliases", QStringLiteral("Old name\nFN")},
                                                    {"target_groups", QStringLiteral("young\nfamilies")},
                                                    {"checked_on", QStringLiteral("2025-05-12")},
                                                    {"email", QStringLiteral("office@example.fi")}});
    const auto found = [&](const char *field, const Value &value) {
        return lists.ids(lists.filtered("organisation", field, value));
    };
    const std::vector onlyFull{full};
    const std::vector onlyPlain{plain};
    CHECK(found("status", QStringLiteral("dormant")) == onlyFull);
    CHECK(found("domicile", seinajoki) == onlyFull);
    CHECK(found("operates_in", QStringLiteral("20")) == onlyFull);
    CHECK(found("operates_in", QStringLiteral("5\n20")) == onlyFull);
    CHECK(found("contact_allowed", 0) == onlyFull);
    CHECK(found("contact_allowed", 1) == onlyPlain);
    CHECK(found("aliases", QStringLiteral("FN")) == onlyFull);
    CHECK(found("aliases", QStringLiteral("Old")).empty());
    CHECK(found("target_groups", QStringLiteral("families")) == onlyFull);
    CHECK(found("checked_on", QStringLiteral("2025-05-12")) == onlyFull);
    CHECK(found("email", QStringLiteral("office@example.fi")) == onlyFull);
    CHECK(found("email", QStringLiteral("office")).empty());
    for (const char *empty : {"domicile", "operates_in", "aliases", "target_groups", "checked_on", "email"})
        CHECK(found(empty, {}) == onlyPlain);
}

TEST_CASE("a filter of several values takes any of them, several filters take all", "[search]")
{
    Lists lists;
    const Field &status = lists.field("organisation", "status");
    const Field &domicile = lists.field("organisation", "domicile");
    lists.organisation(QStringLiteral("A"), {{"domicile", akaa}});
    lists.organisation(QStringLiteral("B"), {{"status", QStringLiteral("dormant")}});
    lists.organisation(QStringLiteral("C"), {{"status", QStringLiteral("merged")}, {"domicile", akaa}});
    ListRequest request = lists.request("organisation");
    request.filters = {{&status, {QStringLiteral("dormant"), QStringLiteral("merged")}}};
    CHECK(lists.titles(request) == names({"B", "C"}));
    request.filters.push_back({&domicile, {seinajoki}, true});
    CHECK(lists.titles(request) == names({"B"}));
}

TEST_CASE("a derived field is filtered like any other", "[search]")
{
    Lists lists;
    const RowId event = lists.add("event", {{"title_fi", QStringLiteral("Ilta")}});
    lists.add("event", {{"title_fi", QStringLiteral("Muu")}});
    lists.add("headcount", {{"event", event}, {"count", 17}});
    CHECK(lists.titles(lists.filtered("event", "participants", 17)) == names({"Ilta"}));
    CHECK(lists.titles(lists.filtered("event", "participants", {})) == names({"Muu"}));
}

TEST_CASE("a day shows the rows in force on it", "[search]")
{
    Lists lists;
    const RowId person = lists.add("person", {{"family", QStringLiteral("Koski")}});
    const auto role = [&](const QString &from, const Value &to) {
        return lists.add(
            "role",
            {{"person", person}, {"kind", QStringLiteral("other")}, {"from_date", from}, {"to_date", to}});
    };
    const RowId past = role(QStringLiteral("2020-01-01"), QStringLiteral("2021-12-31"));
    const RowId open = role(QStringLiteral("2021-06-01"), {});
    ListRequest request = lists.request("role");
    request.on = QDate(2021, 12, 31);
    CHECK(lists.ids(request) == std::vector{past, open});
    request.on = QDate(2022, 1, 1);
    CHECK(lists.ids(request) == std::vector{open});
    request.on = QDate(2019, 12, 31);
    CHECK(lists.ids(request).empty());
}

TEST_CASE("an event without an end is over on its day", "[search]")
{
    Lists lists;
    const RowId event = lists.add("event", {{"start", QStringLiteral("2026-03-02T18:00")}});
    ListRequest request = lists.request("event");
    request.on = QDate(2026, 3, 2);
    CHECK(lists.ids(request) == std::vector{event});
    request.on = QDate(2026, 3, 3);
    CHECK(lists.ids(request).empty());
}

TEST_CASE("archived rows show only when asked for", "[search]")
{
    Lists lists;
    lists.organisation(QStringLiteral("A"), {{"archived", 1}});
    lists.organisation(QStringLiteral("B"));
    ListRequest request = lists.request("organisation");
    CHECK(lists.titles(request) == names({"B"}));
    CHECK(countOf(lists.source(), *request.type) == 1);
    request.includesArchived = true;
    CHECK(lists.titles(request) == names({"A", "B"}));
}

TEST_CASE("search finds every word anywhere, whatever the case", "[search]")
{
    Lists lists;
    lists.organisation(QStringLiteral("Ähtärin Omaishoitajat ry"), {{"domicile", akaa}});
    lists.organisation(QStringLiteral("Omaishoitajat ry"));
    ListRequest request = lists.request("organisation");
    request.search = QStringLiteral("HOITAJAT äht");
    CHECK(lists.titles(request) == names({"Ähtärin Omaishoitajat ry"}));
    request.search = QStringLiteral("omais akaa");
    CHECK(lists.titles(request) == names({"Ähtärin Omaishoitajat ry"}));
    request.search = QStringLiteral("ahtarin");
    CHECK(lists.titles(request).isEmpty());
}

TEST_CASE("reading stops when nobody waits any more", "[search]")
{
    Lists lists;
    lists.addManyOrganisations(2000);
    qint64 told = 0;
    const auto stopSoon = [&told](qint64 rows) {
        told = rows;
        return rows == 0;
    };
    CHECK_THROWS_AS(idsOf(lists.source(), lists.request("organisation"), stopSoon), Failure);
    CHECK(told > 0);
    CHECK(told < 2000);
}

TEST_CASE("the first rows of a list come without passing over others", "[search]")
{
    Lists lists;
    lists.addManyOrganisations(500);
    StatementCost worst;
    lists.file().connection().setObserver([&worst](const StatementCost &cost) {
        worst.rows = std::max(worst.rows, cost.rows);
        worst.fullScanSteps = std::max(worst.fullScanSteps, cost.fullScanSteps);
    });
    const RecordType &type = lists.type("organisation");
    const ListPage page = firstRows(lists.source(), type, usualColumns(type), 40);
    CHECK(page.ids.size() == 40);
    CHECK(page.rows[39].front() == Value(QStringLiteral("Organisation 000039")));
    lists.file().connection().setObserver({});
    CHECK(worst.rows == 40);
    CHECK(worst.fullScanSteps == 0);
}

TEST_CASE("the order equals that of a plain sort", "[search]")
{
    const bool holds = rc::check([] {
        Lists lists;
        struct Row
        {
            QString name;
            std::optional<QString> day;
            RowId id;
        };
        std::vector<Row> rows;
        const QStringList all = names({"a", "A", "ä", "v", "w", "o", "ö", "å", "z", "aa"});
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            Row row{all.at(*rc::gen::inRange(0, int(all.size()))), std::nullopt, {}};
            if (*rc::gen::arbitrary<bool>())
                row.day = QStringLiteral("2025-01-0%1").arg(*rc::gen::inRange(1, 4));
            row.id = lists.organisation(row.name, {{"checked_on", row.day ? Value(*row.day) : Value()}});
            rows.push_back(row);
        }
        ListRequest request = lists.request("organisation");
        request.sort = listColumn(*request.type, QStringLiteral("checked_on"));
        request.isDescending = *rc::gen::arbitrary<bool>();
        const Collation collation;
        std::sort(rows.begin(), rows.end(), [&](const Row &left, const Row &right) {
            if (left.day.has_value() != right.day.has_value())
                return left.day.has_value();
            if (left.day != right.day)
                return request.isDescending ? *left.day > *right.day : *left.day < *right.day;
            const int order = collation.compare(left.name, right.name);
            return order != 0 ? order < 0 : left.id < right.id;
        });
        std::vector<RowId> expected;
        for (const Row &row : rows)
            expected.push_back(row.id);
        RC_ASSERT(lists.ids(request) == expected);
    });
    REQUIRE(holds);
}
