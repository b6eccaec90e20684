// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listtable.h"
#include "core/search/idsof.h"
#include "core/search/listrows.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

std::vector<TableRow> table(TestFile &file, const ListRequest &request,
                            const std::vector<const Field *> &fields)
{
    std::vector<TableRow> rows;
    readTable(file.records(), request, fields, [&rows](const TableRow &row) { rows.push_back(row); });
    return rows;
}

QStringList namesOf(const std::vector<ListColumn> &columns)
{
    QStringList names;
    for (const ListColumn &column : columns)
        names += nameOf(column);
    return names;
}

} // namespace

TEST_CASE("a table holds values as stored and titles of references beside them", "[search]")
{
    TestFile file;
    const RowId id = file.add(
        "organisation",
        {{"name_fi", QStringLiteral("A")}, {"domicile", 743}, {"operates_in", QStringLiteral("743\n20")}});
    ListRequest request;
    request.type = &file.type("organisation");
    const auto rows = table(file, request,
                            {&file.field("organisation", "status"), &file.field("organisation", "domicile"),
                             &file.field("organisation", "operates_in")});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == id);
    CHECK(rows[0].values[0] == Value(QStringLiteral("active")));
    CHECK(rows[0].values[1] == Value(743));
    CHECK(rows[0].titles[1] == QStringList{QStringLiteral("Seinäjoki")});
    CHECK(rows[0].values[2].toSeveral() == QStringList{QStringLiteral("20"), QStringLiteral("743")});
    CHECK(rows[0].titles[2] == QStringList{QStringLiteral("Akaa"), QStringLiteral("Seinäjoki")});
}

TEST_CASE("a table is limited after sorting", "[search]")
{
    TestFile file;
    file.add("organisation", {{"name_fi", QStringLiteral("B")}});
    file.add("organisation", {{"name_fi", QStringLiteral("A")}});
    ListRequest request;
    request.type = &file.type("organisation");
    request.limit = 1;
    const auto rows = table(file, request, {&file.field("organisation", "name_fi")});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].values[0] == Value(QStringLiteral("A")));
}

TEST_CASE("rows of a list show titles, and the text of any language", "[search]")
{
    TestFile file(Language::Finnish);
    const RowId id = file.add("organisation", {{"name_sv", QStringLiteral("Anhöriga")}, {"domicile", 743}});
    const RecordType &type = file.type("organisation");
    const std::vector<ListColumn> columns{listColumn(type, QStringLiteral("name")),
                                          listColumn(type, QStringLiteral("domicile"))};
    const ListSource source{file.file().connection(), file.catalogue(), file.words()};
    const auto rows = rowsOf(source, type, columns, std::vector{id, RowId(5)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == ListRow{QStringLiteral("Anhöriga"), QStringLiteral("Seinäjoki")});
    CHECK(rows[1].empty());
}

TEST_CASE("a list offers one column for a text in several languages and none for keys", "[search]")
{
    TestFile file;
    const QStringList usual = namesOf(usualColumns(file.type("organisation")));
    CHECK(usual == QStringList{QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("status"),
                               QStringLiteral("domicile"), QStringLiteral("checked_on")});
    CHECK(namesOf(usualColumns(file.type("municipality"))).front() == QStringLiteral("name"));
    const QStringList possible = namesOf(possibleColumns(file.type("topic")));
    CHECK(possible.contains(QStringLiteral("heading")));
    CHECK_FALSE(possible.contains(QStringLiteral("position")));
}

TEST_CASE("no list is ordered by a field of a special category", "[search]")
{
    RecordType type(40, QStringLiteral("made_up"), "Made-up thing", "Made-up things");
    type.add(1, QStringLiteral("name"), Kind::Text, "Name");
    type.add(2, QStringLiteral("secret"), Kind::Text, "Secret").special();
    type.inLanguages(3, QStringLiteral("need"), "Need", {QStringLiteral("fi"), QStringLiteral("sv")})
        .special();
    CHECK(listColumn(type, QStringLiteral("name")).field == type.field(1));
    for (const char *name : {"secret", "need", "need_sv"})
        CHECK_THROWS_AS(listColumn(type, QLatin1String(name)), Failure);
}

TEST_CASE("every type can be listed, sorted by every column and searched", "[search]")
{
    TestFile file;
    const ListSource source{file.file().connection(), file.catalogue(), file.words()};
    for (const RecordType &type : file.catalogue().types()) {
        ListRequest request;
        request.type = &type;
        request.search = QStringLiteral("a");
        CAPTURE(type.name());
        for (const ListColumn &column : possibleColumns(type)) {
            request.sort = column;
            CHECK_NOTHROW(idsOf(source, request));
        }
        const ListPage page = firstRows(source, type, possibleColumns(type), 5);
        CHECK(rowsOf(source, type, possibleColumns(type), page.ids) == page.rows);
    }
}
