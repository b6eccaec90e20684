// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/edits/check.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "core/records/records.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/randomactions.h"

using namespace raatihuone;

namespace {

/// A record of the type that has every kind of field, with a value in each.
Record fullRecord(World &world)
{
    Record record(world.type(Made::Everything));
    for (const Field &field : record.type().fields())
        if (!field.isDerived())
            record.set(field.name, someValue(world.file(), field, 5));
    return record;
}

RowId insert(World &world, const Record &record, const Words &words)
{
    Commit commit(world.file(), QStringLiteral("add"));
    const RowId id = Records(world.file(), words).insert(commit, record);
    commit.finish();
    return id;
}

} // namespace

TEST_CASE("a type with every kind of field needs no line elsewhere to be stored and read", "[catalogue]")
{
    World world;
    const Words words(Language::English);
    world.addThing(QStringLiteral("a thing"));
    insert(world, fullRecord(world), words);
    Record record = fullRecord(world);
    const RowId id = insert(world, record, words);
    record.setId(id);
    CHECK(Records(world.file(), words).read(record.type(), id) == record);
    CHECK(check(world.file()).damages == QStringList());
    const QByteArray dump = world.values();
    for (const Field *field : columnsOf(record.type(), 1))
        CHECK(dump.contains(field->name.toUtf8()));
    CHECK(world.db().value("SELECT count(*) FROM catalogue WHERE tbl = 'everything'") ==
          Value(qint64(columnsOf(record.type(), 1).size())));
}

TEST_CASE("every field of every kind is tracked, told and taken back", "[catalogue]")
{
    World world;
    const Words words(Language::English);
    world.addThing(QStringLiteral("a thing"));
    insert(world, fullRecord(world), words);
    const RowId id = insert(world, fullRecord(world), words);
    const RecordType &type = world.type(Made::Everything);
    const Records records(world.file(), words);
    for (const Field &field : type.fields()) {
        if (field.isDerived())
            continue;
        INFO(field.name.toStdString());
        const QByteArray dump = world.values();
        const size_t told = historyOf(world.file(), type, id).size();
        const Record before = records.read(type, id);
        Record after = before;
        after.set(field.name, Value());
        Commit commit(world.file(), QStringLiteral("empty"));
        CHECK(records.update(commit, before, after) == QStringList());
        REQUIRE(commit.finish());
        CHECK(world.values() != dump);
        CHECK(historyOf(world.file(), type, id).size() > told);
        REQUIRE(undo(world.file()).has_value());
        CHECK(world.values() == dump);
        CHECK(records.read(type, id) == before);
    }
    CHECK(difference(definedValue(world.file()), storedValue(world.file())) == QString());
}

TEST_CASE("titles, search texts and sort keys of any type are valid SQL in every language", "[catalogue]")
{
    World world;
    const Words english(Language::English);
    world.addThing(QStringLiteral("a thing"));
    insert(world, fullRecord(world), english);
    for (const Language language : allLanguages) {
        const Words words(language);
        const Expressions expressions(world.catalogue(), words);
        for (const RecordType &type : world.catalogue().types()) {
            QStringList sql{expressions.title(type, QStringLiteral("t")),
                            expressions.sortKey(type, QStringLiteral("t")),
                            expressions.searchText(type, QStringLiteral("t"))};
            for (const Field &field : type.fields())
                sql += expressions.display(field, QStringLiteral("t"));
            world.db().value(
                QStringLiteral("SELECT %1 FROM %2 t").arg(sql.join(QLatin1Char(',')), quoted(type.name())));
        }
    }
    const QString search =
        Expressions(world.catalogue(), english).searchText(world.type(Made::Everything), QStringLiteral("t"));
    CHECK_FALSE(search.contains(QStringLiteral("secret")));
}

TEST_CASE("a version brings what is new in it and nothing else", "[catalogue]")
{
    const Catalogue &second = Programme::second().catalogue;
    CHECK(tableSteps(second, laterVersion).size() == 3); // a column, a table, the index of its reference
    CHECK(second.schemaVersion() == laterVersion);
    CHECK(columnsOf(second.type(Made::Thing), laterVersion).size() ==
          columnsOf(second.type(Made::Thing), firstVersion).size() + 1);
}
