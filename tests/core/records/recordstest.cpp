// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records.h"

#include "core/edits/check.h"
#include "core/edits/lentfile.h"
#include "core/edits/undo.h"
#include "core/records/fieldrules.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/worlds.h"

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Office
{
public:
    World &world() { return m_world; }
    Records records() { return {m_world.file(), m_words}; }
    const RecordType &everything() { return m_world.type(Made::Everything); }
    const RecordType &thing() { return m_world.type(Made::Thing); }

    RowId add(const Record &record)
    {
        Commit commit(m_world.file(), text("add"));
        const RowId id = records().insert(commit, record);
        commit.finish();
        return id;
    }
    QStringList update(const Record &before, const Record &after)
    {
        Commit commit(m_world.file(), text("update"));
        const QStringList refused = records().update(commit, before, after);
        commit.finish();
        return refused;
    }

private:
    World m_world;
    Words m_words{Language::English};
};

std::vector<std::pair<QString, Problem::Severity>> found(const Record &record)
{
    std::vector<std::pair<QString, Problem::Severity>> list;
    for (const Problem &problem : problemsOf(record)) {
        CHECK_FALSE(problem.message.isEmpty());
        list.emplace_back(problem.field, problem.severity);
    }
    return list;
}

using Severity = Problem::Severity;

} // namespace

TEST_CASE("a field that somebody has changed meanwhile is left and named", "[records]")
{
    Office office;
    const RowId id = office.world().addThing(text("a"));
    const Record before = office.records().read(office.thing(), id);
    office.world().run(text("UPDATE thing SET name = 'theirs'"));
    Record after = before;
    after.set(text("name"), text("mine"));
    after.set(text("size"), 3);
    CHECK(office.update(before, after) == QStringList{text("name")});
    CHECK(office.records().read(office.thing(), id).value(text("name")) == Value(text("theirs")));
    CHECK(office.records().read(office.thing(), id).value(text("size")) == Value(3));
    CHECK(office.update(before, after) == QStringList{text("name")});
    after.set(text("name"), text("theirs"));
    CHECK(office.update(before, after) == QStringList());
}

TEST_CASE("links that somebody has added meanwhile stay", "[records]")
{
    Office office;
    const RowId one = office.world().addThing(text("1")), two = office.world().addThing(text("2")),
                three = office.world().addThing(text("3"));
    Record record(office.everything());
    record.set(text("things"), Value::several({one.toText(), one.toText()}));
    const RowId id = office.add(record);
    const Record before = office.records().read(office.everything(), id);
    CHECK(before.value(text("things")) == Value(one.toText()));
    Record theirs = before;
    theirs.set(text("things"), Value::several({one.toText(), two.toText()}));
    office.update(before, theirs);
    Record mine = before;
    mine.set(text("things"), Value::several({three.toText()}));
    office.update(before, mine);
    CHECK(office.records().read(office.everything(), id).value(text("things")) ==
          Value::several({two.toText(), three.toText()}));
}

TEST_CASE("removing a record takes its parts along and empties what refers to it", "[records]")
{
    Office office;
    const RowId parent = office.world().addThing(text("parent"));
    const RowId child = office.world().addThing(text("child"), parent);
    office.world().insert("part", "thing, name", parent.toText() + text(", 'part'"));
    Record record(office.everything());
    record.set(text("thing"), parent);
    record.set(text("things"), Value::several({parent.toText(), child.toText()}));
    record.set(text("subject"), parent);
    record.set(text("subject_type"), Made::Thing);
    const RowId id = office.add(record);
    const QByteArray before = office.world().values();

    const Removal removal = office.records().removalOf(office.thing(), parent);
    CHECK(removal.removed.value(Made::Thing) == QList<RowId>{parent});
    CHECK(removal.removed.value(Made::Part).size() == 1);
    {
        Commit commit(office.world().file(), text("remove"));
        office.records().remove(commit, office.thing(), parent);
        commit.finish();
    }
    CHECK(office.records().title(office.thing(), parent) == text("parent"));
    const Record after = office.records().read(office.everything(), id);
    CHECK(after.value(text("thing")).isNull());
    CHECK(after.value(text("subject")).isNull());
    CHECK(after.value(text("things")) == Value(child.toText()));
    CHECK(office.records().read(office.thing(), child).value(text("parent")).isNull());
    CHECK(check(office.world().file()).warnings == QStringList());
    CHECK(undo(office.world().file())->skipped == 0);
    CHECK(office.world().values() == before);
}

TEST_CASE("of what refers to a record the first few are read, and all are counted", "[records]")
{
    Office office;
    const RowId parent = office.world().addThing(text("parent"));
    for (const char *name : {"c", "a", "b"})
        office.world().addThing(text(name), parent);
    const Field &field = *office.thing().field(text("parent"));
    const auto titles = [&](int limit) {
        QString found;
        for (const RowId id : office.records().referring(office.thing(), field, parent, limit))
            found += office.records().title(office.thing(), id);
        return found;
    };
    CHECK(titles(-1) == text("abc"));
    CHECK(titles(2) == text("ab"));
    CHECK(office.records().referringCount(office.thing(), field, parent) == 3);
}

TEST_CASE("a reference is read by a name that fits one record, or by its id", "[records]")
{
    Office office;
    const RowId one = office.world().addThing(text("Äiti"));
    office.world().addThing(text("twin"));
    office.world().addThing(text("twin"));
    const Field &field = *office.everything().field(text("thing"));
    const auto read = [&](const QString &typed) { return office.records().resolve(field, typed); };
    CHECK(std::get<Value>(read(text("äiti"))) == Value(one));
    CHECK(std::get<Value>(read(one.toText())) == Value(one));
    CHECK(std::get<Value>(read(text("  "))).isNull());
    CHECK(std::get<Problem>(read(text("twin"))).message.contains(text("More than one")));
    CHECK(std::holds_alternative<Problem>(read(text("nobody"))));
    CHECK(std::holds_alternative<Problem>(read(text("12345"))));
    const Reading several =
        office.records().resolve(*office.everything().field(text("things")), text("ÄITI, Äiti"));
    CHECK(std::get<Value>(several) == Value(one.toText()));
}

TEST_CASE("a record that is not there is said to be missing", "[records]")
{
    Office office;
    CHECK_FALSE(office.records().find(office.thing(), RowId(1, 1)).has_value());
    CHECK_THROWS_AS(office.records().read(office.thing(), RowId(1, 1)), Failure);
    CHECK(office.records().title(office.thing(), RowId(1, 1)).isEmpty());
}

TEST_CASE("rules stop what is wrong and warn of what is doubtful", "[records]")
{
    Office office;
    CHECK(found(Record(office.thing())) ==
          std::vector<std::pair<QString, Severity>>{{text("name"), Severity::Error}});
    Record record(office.everything());
    CHECK(found(record).empty());
    const std::vector<std::tuple<const char *, const char *, Severity>> cases{
        {"email", "no address", Severity::Error},      {"email", "a@b", Severity::Error},
        {"text", "131052-308T", Severity::Error},      {"colour", "pink", Severity::Error},
        {"phone", "call me", Severity::Warning},       {"postcode", "123", Severity::Warning},
        {"web", "example", Severity::Warning},         {"business_id", "2077474-1", Severity::Warning},
        {"business_id", "nothing", Severity::Warning}, {"association", "42", Severity::Warning}};
    for (const auto &[name, value, severity] : cases) {
        INFO(name << ' ' << value);
        Record wrong = record;
        wrong.set(text(name), text(value));
        CHECK(found(wrong) == std::vector<std::pair<QString, Severity>>{{text(name), severity}});
    }
    record.set(text("start"), text("2026-03-02"));
    record.set(text("finish"), text("2026-03-01"));
    CHECK(found(record) == std::vector<std::pair<QString, Severity>>{{text("finish"), Severity::Error}});
    record.set(text("finish"), text("2026-03-02"));
    CHECK(found(record).empty());
}

TEST_CASE("while a file is lent its records are read through the connection that it has meanwhile",
          "[records]")
{
    Office office;
    const Records records = office.records();
    {
        const LentFile lent(office.world().file());
        CHECK(&records.connection() != &lent.file().connection());
        CHECK(&records.connection() == &office.world().file().connection());
    }
    CHECK(&records.connection() == &office.world().file().connection());
}
