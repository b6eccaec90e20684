// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/incomplete.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// "organisation: category domicile", a line a record.
QStringList linesOf(const std::vector<Lacking> &all)
{
    QStringList lines;
    for (const Lacking &lacking : all) {
        QStringList fields;
        for (const Field *field : lacking.fields)
            fields += field->name;
        lines += lacking.type->name() + QStringLiteral(": ") + fields.join(QLatin1Char(' '));
    }
    return lines;
}

void addUnit(TestFile &test, const char *languages)
{
    test.add("unit", {{"name_fi", QStringLiteral("Kunta")},
                      {"name_sv", QStringLiteral("Kommun")},
                      {"kind", QStringLiteral("municipality")},
                      {"languages", QString::fromLatin1(languages)}});
}

} // namespace

TEST_CASE("a record is incomplete without what its description expects", "[rules]")
{
    TestFile test;
    CHECK(incompleteRecords(test.records()).empty());
    test.add("organisation", {{"name_fi", QStringLiteral("Kylät ry")}});
    const RowId half = test.add(
        "organisation",
        {{"name_fi", QStringLiteral("Martat ry")}, {"category", RowId(2001)}, {"domicile", RowId(5)}});
    const RowId event = test.add("event", {{"title_fi", QStringLiteral("Ilta")},
                                           {"kind", QStringLiteral("forum")},
                                           {"start", QStringLiteral("2021-03-01")}});
    CHECK(linesOf(incompleteRecords(test.records())) ==
          QStringList{QStringLiteral("organisation: category domicile"),
                      QStringLiteral("event: municipalities")});
    test.set("event", event, {{"municipalities", Value::several({QStringLiteral("5")})}});
    test.set("organisation", half, {{"domicile", Value()}});
    CHECK(linesOf(incompleteRecords(test.records())) ==
          QStringList{QStringLiteral("organisation: category domicile"),
                      QStringLiteral("organisation: domicile")});
    test.set("organisation", half, {{"archived", 1}});
    CHECK(incompleteRecords(test.records()).size() == 1);
}

TEST_CASE("what stands in one language lacks the other only where the unit has both", "[rules]")
{
    for (const char *languages : {"fi", "fi_sv", "sv_fi"}) {
        TestFile test;
        addUnit(test, languages);
        test.add("organisation", {{"name_fi", QStringLiteral("Kylät ry")}});
        test.add("organisation", {{"name_sv", QStringLiteral("Byarna rf")}});
        test.add("organisation",
                 {{"name_fi", QStringLiteral("Martat ry")}, {"name_sv", QStringLiteral("Marthorna rf")}});
        const QStringList both{QStringLiteral("organisation: name_sv"),
                               QStringLiteral("organisation: name_fi")};
        INFO(languages);
        CHECK(linesOf(untranslatedRecords(test.records())) ==
              (QLatin1String(languages) == QLatin1String("fi") ? QStringList() : both));
    }
}
