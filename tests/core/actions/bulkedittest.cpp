// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulkedit.h"

#include "core/actions/editrecord.h"
#include "core/edits/dump.h"
#include "core/edits/undo.h"
#include "core/records/fieldrules.h"
#include "core/search/idsof.h"
#include "tests/support/testfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

class Many : public TestFile
{
public:
    RowId organisation(const char *name, FieldValues values = {})
    {
        values.emplace_back("name_fi", QString::fromUtf8(name));
        return add("organisation", values);
    }

    BulkPlan plan(const std::vector<RowId> &ids, const char *fieldName, const Value &value,
                  BulkChange::Way way = BulkChange::Way::Set)
    {
        return planBulkEdit({file().connection(), catalogue(), words()}, type("organisation"), ids,
                            {&field("organisation", fieldName), way, value});
    }

    Value value(RowId id, const char *fieldName)
    {
        return records().read(type("organisation"), id).value(QString::fromLatin1(fieldName));
    }

    QByteArray dump()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        raatihuone::dump(file(), DumpScope::Values, buffer);
        return buffer.data();
    }

    qint64 commits() { return file().connection().value("SELECT count(*) FROM edit_commit")->toNumber(); }
};

} // namespace

TEST_CASE("one change of many records is one commit and one undo", "[actions]")
{
    Many test;
    const RowId a = test.organisation("A", {{"city", QStringLiteral("Lapua")}}), b = test.organisation("B");
    const QByteArray before = test.dump();
    const qint64 commits = test.commits();
    const BulkPlan plan = test.plan({a, b}, "city", QStringLiteral("Lapua"));
    CHECK(plan.total == 2);
    REQUIRE(plan.rows.size() == 1);
    CHECK(test.dump() == before);
    CHECK(writeBulkEdit(test.records(), plan) == 1);
    CHECK(test.value(b, "city") == Value(QStringLiteral("Lapua")));
    CHECK(test.commits() == commits + 1);
    const QByteArray after = test.dump();
    undo(test.file());
    CHECK(test.dump() == before);
    redo(test.file());
    CHECK(test.dump() == after);
}

TEST_CASE("several values are added, taken away and set, in a cell and in links", "[actions]")
{
    Many test;
    constexpr int akaa = 20, alavus = 10;
    const auto ids = [](std::initializer_list<int> numbers) {
        QStringList texts;
        for (const int number : numbers)
            texts += QString::number(number);
        return Value::several(texts);
    };
    const RowId a =
        test.organisation("A", {{"operates_in", ids({akaa})}, {"target_groups", QStringLiteral("young")}});
    const RowId b = test.organisation("B", {{"operates_in", ids({alavus, akaa})}});
    const QByteArray before = test.dump();
    const BulkPlan added = test.plan({a, b}, "operates_in", ids({alavus}), BulkChange::Way::Add);
    REQUIRE(added.rows.size() == 1);
    writeBulkEdit(test.records(), added);
    CHECK(test.value(a, "operates_in") == ids({alavus, akaa}));
    writeBulkEdit(test.records(), test.plan({a, b}, "operates_in", ids({akaa}), BulkChange::Way::TakeAway));
    CHECK(test.value(a, "operates_in") == ids({alavus}));
    CHECK(test.value(b, "operates_in") == ids({alavus}));
    writeBulkEdit(test.records(),
                  test.plan({a, b}, "target_groups", QStringLiteral("older"), BulkChange::Way::Add));
    CHECK(test.value(a, "target_groups").toSeveral().size() == 2);
    writeBulkEdit(test.records(), test.plan({a, b}, "operates_in", {}));
    CHECK(test.value(b, "operates_in").isNull());
    for (int i = 0; i < 4; ++i)
        undo(test.file());
    CHECK(test.dump() == before);
}

TEST_CASE("records that would break a rule are named, and old errors stop nothing", "[actions]")
{
    Many test;
    const RowId both = test.organisation("Both", {{"name_sv", QStringLiteral("Båda")}});
    const RowId only = test.organisation("Only");
    BulkPlan plan = test.plan({both, only}, "name_fi", {});
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows.front().id == both);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused.front().title == QStringLiteral("Only"));
    CHECK(plan.refused.front().message.contains(QStringLiteral("required")));

    plan = test.plan({both, only}, "parent", only);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused.front().id == only);

    plan = test.plan({both, only}, "email", QStringLiteral("office@example"));
    CHECK(plan.rows.empty());
    CHECK(plan.refused.size() == 2);
}

TEST_CASE("stopping a change or a removal leaves no trace", "[actions]")
{
    Many test;
    test.addManyOrganisations(3000);
    ListRequest all;
    all.type = &test.type("organisation");
    const auto ids = idsOf({test.file().connection(), test.catalogue(), test.words()}, all);
    const QByteArray before = test.dump();
    const qint64 commits = test.commits();
    const BulkPlan plan = test.plan(ids, "city", QStringLiteral("Lapua"));
    REQUIRE(plan.rows.size() == 3000);
    const auto stopsAt = [](qint64 most) { return [most](qint64 done) { return done < most; }; };
    CHECK_THROWS_AS(writeBulkEdit(test.records(), plan, stopsAt(2000)), Failure);
    Records records = test.records();
    CHECK_THROWS_AS(removeRecords(records, *all.type, QList<RowId>(ids.begin(), ids.end()), stopsAt(1000)),
                    Failure);
    CHECK(test.dump() == before);
    CHECK(test.commits() == commits);
    CHECK(writeBulkEdit(records, plan) == 3000);
    undo(test.file());
    CHECK(test.dump() == before);
}

TEST_CASE("what the program keeps, and what is of a special category, is not changed in many records",
          "[actions]")
{
    Many test;
    for (const RecordType &type : test.catalogue().types())
        for (const Field *field : writableFields(type)) {
            CHECK_FALSE(field->isReadOnly);
            CHECK_FALSE(field->isSpecial);
            CHECK_FALSE(field->isDerived());
        }
}
