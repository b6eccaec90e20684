// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filtertext.h"
#include "core/search/idsof.h"
#include "core/search/savedview.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QDate today(2022, 3, 2);

class Filtered : public TestFile
{
public:
    /// The names of the organisations that fit one filter, given as a line.
    QStringList organisations(const char *line) { return titles("organisation", line); }

    QStringList titles(const char *typeName, const char *line)
    {
        const auto filter = filterFrom(catalogue(), type(typeName), QString::fromUtf8(line));
        REQUIRE(filter);
        CHECK(filterFrom(catalogue(), type(typeName), filterLine(*filter)) == filter);
        ListRequest request;
        request.type = &type(typeName);
        request.filters = {*filter};
        request.today = today;
        const ListSource source{file().connection(), catalogue(), words()};
        QStringList names;
        for (const RowId id : idsOf(source, request))
            names += records().title(type(typeName), id);
        return names;
    }

    RowId organisation(const char *name, FieldValues values = {})
    {
        values.emplace_back("name_fi", QString::fromUtf8(name));
        return add("organisation", values);
    }

    RowId person(const char *family) { return add("person", {{"family", QString::fromUtf8(family)}}); }
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList names;
    for (const char *text : texts)
        names += QString::fromUtf8(text);
    return names;
}

} // namespace

TEST_CASE("a text filter finds part of a value, whatever the case", "[search]")
{
    Filtered lists;
    lists.organisation("A", {{"city", QStringLiteral("ÄHTÄRI")}});
    lists.organisation("B", {{"city", QStringLiteral("Lapua")}});
    lists.organisation("C");
    CHECK(lists.organisations("city contains:%C3%A4ht%C3%A4") == list({"A"}));
    CHECK(lists.organisations("city contains:lap empty") == list({"B", "C"}));
    CHECK(lists.organisations("city empty") == list({"C"}));
    CHECK(lists.organisations("city any") == list({"A", "B"}));
}

TEST_CASE("dates are filtered by their ends and by periods that move with the day", "[search]")
{
    Filtered lists;
    lists.organisation("Old", {{"checked_on", QStringLiteral("2020-12-31")}});
    lists.organisation("Last", {{"checked_on", QStringLiteral("2021-06-01")}});
    lists.organisation("New", {{"checked_on", QStringLiteral("2022-03-01")}});
    lists.organisation("Never");
    CHECK(lists.organisations("checked_on period:this_year") == list({"New"}));
    CHECK(lists.organisations("checked_on period:last_year") == list({"Last"}));
    CHECK(lists.organisations("checked_on period:last_30_days empty") == list({"Never", "New"}));
    CHECK(lists.organisations("checked_on period:over_a_year_ago") == list({"Old"}));
    CHECK(lists.organisations("checked_on from:2020-12-31 to:2021-06-01") == list({"Last", "Old"}));
    CHECK(lists.organisations("checked_on to:2020-12-31") == list({"Old"}));
    CHECK(lists.organisations("checked_on any") == list({"Last", "New", "Old"}));
}

TEST_CASE("a moment fits by its day, also on the last one", "[search]")
{
    Filtered lists;
    for (const char *start : {"2022-03-01T09:00", "2022-03-02T23:30", "2022-03-03"})
        lists.add("event", {{"title_fi", QString::fromLatin1(start)},
                            {"kind", QStringLiteral("meeting")},
                            {"start", QString::fromLatin1(start)}});
    CHECK(lists.titles("event", "start from:2022-03-01 to:2022-03-02").size() == 2);
    CHECK(lists.titles("event", "start period:next_30_days").size() == 2);
}

TEST_CASE("numbers are filtered by value, and none is not nought", "[search]")
{
    Filtered lists;
    const RowId person = lists.person("Koski");
    const auto role = [&](const Value &share) {
        lists.add("role", {{"person", person},
                           {"kind", QStringLiteral("other")},
                           {"from_date", QStringLiteral("2020-01-01")},
                           {"share", share}});
    };
    for (const int share : {0, 20, 100})
        role(share);
    role({});
    CHECK(lists.titles("role", "share from:20").size() == 2);
    CHECK(lists.titles("role", "share from:9 to:20").size() == 1);
    CHECK(lists.titles("role", "share to:0").size() == 1);
    CHECK(lists.titles("role", "share empty").size() == 1);
}

TEST_CASE("records are found by what refers to them", "[search]")
{
    Filtered lists;
    const RowId liaison = lists.person("Aho"), former = lists.person("Berg");
    lists.person("Carlson");
    const auto role = [&](RowId person, const char *kind, const Value &end) {
        return lists.add("role", {{"person", person},
                                  {"kind", QString::fromLatin1(kind)},
                                  {"from_date", QStringLiteral("2020-01-01")},
                                  {"to_date", end}});
    };
    role(liaison, "liaison_person", {});
    role(former, "liaison_person", QStringLiteral("2021-12-31"));
    const RowId archived = role(former, "office_holder", {});
    CHECK(lists.titles("person", "role.person any") == list({"Aho", "Berg"}));
    CHECK(lists.titles("person", "role.person empty") == list({"Carlson"}));
    CHECK(lists.titles("person", "role.person is:liaison_person any") == list({"Aho", "Berg"}));
    CHECK(lists.titles("person", "role.person is:liaison_person in_force") == list({"Aho"}));
    CHECK(lists.titles("person", "role.person in_force empty") == list({"Carlson"}));
    lists.set("role", archived, {{"archived", 1}});
    CHECK(lists.titles("person", "role.person in_force empty") == list({"Berg", "Carlson"}));
}

TEST_CASE("records are found by fields with several references, and by what belongs to anything", "[search]")
{
    Filtered lists;
    constexpr int akaa = 20;
    lists.organisation("A", {{"operates_in", Value::several({QString::number(akaa)})}});
    const QStringList found = lists.titles("municipality", "organisation_operates_in.target any");
    CHECK(found == list({"Akaa"}));
    const auto event = [&](const char *title) {
        return lists.add("event", {{"title_fi", QString::fromLatin1(title)},
                                   {"kind", QStringLiteral("meeting")},
                                   {"start", QStringLiteral("2022-01-01")}});
    };
    const RowId documented = event("Documented");
    event("Bare");
    lists.add("attachment", {{"name", QStringLiteral("Map")},
                             {"subject", documented},
                             {"subject_type", lists.type("event").number()}});
    CHECK(lists.titles("event", "attachment.subject any") == list({"Documented"}));
    CHECK(lists.titles("event", "minutes.event empty").size() == 2);
}

TEST_CASE("a filter that the program does not know is no filter", "[search]")
{
    Filtered lists;
    const auto isKnown = [&](const char *typeName, const char *line) {
        return filterFrom(lists.catalogue(), lists.type(typeName), QString::fromUtf8(line)).has_value();
    };
    CHECK(isKnown("organisation", "domicile is:145"));
    for (const char *line : {"", "tail any", "domicile is:Akaa", "domicile wags", "domicile is",
                             "city period:soon", "role.tail any", "minutes.event any"})
        CHECK_FALSE(isKnown("organisation", line));
    for (const RecordType &type : lists.catalogue().types())
        for (const Field &field : type.fields())
            if (field.isSpecial)
                CHECK_FALSE(isKnown(type.name().toLatin1().constData(), field.name.toLatin1().constData()));
}

TEST_CASE("a saved view comes back as it was, and a private one only to whoever made it", "[search]")
{
    Filtered lists;
    const RecordType &type = lists.type("organisation");
    ListView view;
    view.search = QStringLiteral("kerho");
    view.filters = {*filterFrom(lists.catalogue(), type, QStringLiteral("domicile is:20 empty"))};
    view.columns = {listColumn(type, QStringLiteral("email")), listColumn(type, QStringLiteral("name"))};
    view.sort = view.columns.front();
    view.isDescending = true;
    Record record(lists.type("saved_view"));
    setView(record, type, view);
    record.set(QStringLiteral("name"), QStringLiteral("Own"));
    record.set(QStringLiteral("private"), 1);
    FieldValues values;
    std::vector<QByteArray> names;
    for (const QString &name : record.values().keys())
        names.push_back(name.toLatin1());
    for (const QByteArray &name : names)
        values.emplace_back(name.constData(), record.value(QString::fromLatin1(name)));
    const RowId id = lists.add("saved_view", values);

    const auto views = savedViews(lists.records(), type);
    REQUIRE(views.size() == 1);
    CHECK(views.front().view == view);
    CHECK(views.front().isPrivate);
    CHECK(savedViews(lists.records(), lists.type("person")).empty());
    ListRequest request;
    request.type = &lists.type("saved_view");
    const auto listed = [&] {
        return idsOf({lists.file().connection(), lists.catalogue(), lists.words()}, request).size();
    };
    CHECK(listed() == 0); // nobody looks
    request.viewer = lists.file().installation().uuid();
    CHECK(listed() == 1);

    lists.file().connection().run("UPDATE site SET uuid = x'00' WHERE id = ?", qint64(id.value() >> 32));
    CHECK(savedViews(lists.records(), type).empty());
    CHECK(listed() == 0);
    lists.set("saved_view", id, {{"private", 0}});
    CHECK(savedViews(lists.records(), type).size() == 1);
    CHECK(listed() == 1);
}
