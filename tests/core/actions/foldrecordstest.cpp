// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/foldrecords.h"

#include "core/edits/dump.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "core/sharing/duplicates.h"
#include "tests/support/testfile.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<Duplicate> found(TestFile &test)
{
    return duplicatesOf(test.file().connection(), test.file().catalogue());
}

Record recordOf(TestFile &test, const char *type, RowId id)
{
    return test.records().read(test.type(type), id);
}

/// What the tables of records hold.
QByteArray valuesIn(TestFile &test)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    dump(test.file(), DumpScope::Values, buffer);
    return buffer.data();
}

/// The same organisation twice, each with what the other does not say.
struct Twice
{
    TestFile test;
    Records records = test.records();
    RowId older = test.add("organisation", {{"name_fi", text("Kerho ry")},
                                            {"domicile", RowId(743)},
                                            {"email", text("kerho@example.fi")},
                                            {"target_groups", text("older")},
                                            {"operates_in", text("743")}});
    RowId newer = test.add("organisation", {{"name_fi", text("KERHO r.y.")},
                                            {"domicile", RowId(743)},
                                            {"phone", text("040 1234567")},
                                            {"email", text("toinen@example.fi")},
                                            {"target_groups", text("disabled\nolder")},
                                            {"operates_in", text("743\n91")}});

    Record read(RowId id) { return recordOf(test, "organisation", id); }
    QString value(const char *field) { return read(older).value(QLatin1String(field)).toText(); }
    QByteArray values() { return valuesIn(test); }
};

} // namespace

TEST_CASE("what has the same number, the same own address or the same name is found twice", "[actions]")
{
    TestFile test;
    const auto person = [&test](const char *given, const char *family, const char *email, int municipality) {
        return test.add("person", {{"given", text(given)},
                                   {"family", text(family)},
                                   {"email", *email ? Value(text(email)) : Value()},
                                   {"municipality", municipality ? Value(RowId(municipality)) : Value()}});
    };
    const RowId sanna = person("Sanna", "Koski", "sanna@example.fi", 743);
    SECTION("the address of a person is hers, whatever her name is now")
    {
        const RowId married = person("Sanna", "Lehto", "Sanna@example.fi", 91);
        CHECK(found(test) ==
              std::vector{Duplicate{&test.type("person"), sanna, married, Duplicate::Reason::Address}});
    }
    SECTION("a name alone is borne by many")
    {
        person("Sanna", "Koski", "", 91);
        CHECK(found(test).empty());
        person("sanna", "KOSKI", "", 743);
        REQUIRE(found(test).size() == 1);
        CHECK(found(test).front().first == sanna);
        CHECK(found(test).front().reason == Duplicate::Reason::Name);
    }
    SECTION("one that says nothing else may be anyone")
    {
        person("Sanna", "Koski", "", 0);
        CHECK(found(test).size() == 1);
    }
    SECTION("several have the address of an organisation, and another number makes another one")
    {
        const auto organisation = [&test](const char *name, const char *number) {
            return test.add("organisation", {{"name_fi", text(name)},
                                             {"business_id", text(number)},
                                             {"domicile", RowId(743)},
                                             {"email", text("talo@example.fi")}});
        };
        const RowId one = organisation("Kerho ry", "2077474-0");
        organisation("Kerho rf", "0112038-9");
        CHECK(found(test).empty());
        const RowId third = organisation("Uusi nimi sr", "2077474-0");
        CHECK(found(test) ==
              std::vector{Duplicate{&test.type("organisation"), one, third, Duplicate::Reason::Number}});
        test.set("organisation", third, {{"archived", 1}});
        CHECK(found(test).empty());
    }
}

TEST_CASE("two bodies of one name are the same where their municipalities are", "[actions]")
{
    TestFile test;
    const auto council = [&test](const char *municipalities) {
        return test.add("body", {{"name_fi", text("Vanhusneuvosto")},
                                 {"kind", text("elderly_council")},
                                 {"municipalities", text(municipalities)}});
    };
    const RowId first = council("743\n91");
    council("743");
    CHECK(found(test).empty());
    const RowId again = council("91\n743");
    CHECK(found(test) == std::vector{Duplicate{&test.type("body"), first, again, Duplicate::Reason::Name}});
}

TEST_CASE("a pair that somebody said to be two is not found again, until that is undone", "[actions]")
{
    Twice twice;
    REQUIRE(found(twice.test).size() == 1);
    CHECK(sayDistinct(twice.records, twice.newer, twice.older).isWritten);
    CHECK(found(twice.test).empty());
    CHECK_FALSE(sayDistinct(twice.records, twice.older, twice.newer).isWritten);
    REQUIRE(undo(twice.test.file()));
    CHECK(found(twice.test).size() == 1);
    REQUIRE(redo(twice.test.file()));
    CHECK(found(twice.test).empty());
    Commit commit(twice.test.file(), text("remove organisation"));
    twice.records.remove(commit, twice.test.type("organisation"), twice.newer);
    REQUIRE(commit.finish());
    CHECK(twice.test.file().connection().value("SELECT count(*) FROM distinct_pair") == Value(0));
}

TEST_CASE("the older of two stands for both: empty fields are filled, several values united", "[actions]")
{
    Twice twice;
    const Outcome outcome = foldRecords(twice.records, twice.newer, twice.older);
    CHECK(outcome.id == twice.older);
    CHECK(outcome.isWritten);
    CHECK(twice.value("name_fi") == text("Kerho ry"));
    CHECK(twice.value("email") == text("kerho@example.fi"));
    CHECK(twice.value("phone") == text("040 1234567"));
    CHECK(twice.value("target_groups").split(QLatin1Char('\n')).size() == 2);
    CHECK(twice.value("operates_in") == text("91\n743"));
    CHECK_FALSE(twice.records.exists(twice.test.type("organisation"), twice.newer));
    CHECK(found(twice.test).empty());
}

TEST_CASE("who chooses says from which of the two a field comes", "[actions]")
{
    Twice twice;
    const FoldOffer offer = offerFold(twice.records, twice.older, twice.newer);
    CHECK(offer.differing.contains(text("email")));
    CHECK_FALSE(offer.differing.contains(text("phone")));
    foldRecords(twice.records, twice.older, twice.newer,
                {{text("email"), twice.newer},
                 {text("phone"), twice.older},
                 {text("target_groups"), twice.older},
                 {text("operates_in"), twice.older}});
    CHECK(twice.value("email") == text("toinen@example.fi"));
    CHECK(twice.value("phone").isEmpty());
    CHECK(twice.value("target_groups") == text("older"));
    CHECK(twice.value("operates_in") == text("743"));
}

TEST_CASE("everything that referred to the other refers to the one that stands for both", "[actions]")
{
    Twice twice;
    TestFile &test = twice.test;
    const RowId person = test.add("person", {{"family", text("Koski")}});
    const RowId affiliation = test.add("affiliation", {{"person", person}, {"organisation", twice.newer}});
    const RowId part = test.add("organisation", {{"name_fi", text("Jaosto")}, {"parent", twice.newer}});
    const RowId file = test.add("attachment", {{"name", text("Säännöt")},
                                               {"subject", twice.newer},
                                               {"subject_type", test.type("organisation").number()}});
    test.set("organisation", twice.older, {{"parent", twice.newer}});
    const QByteArray before = twice.values();
    foldRecords(twice.records, twice.older, twice.newer);
    CHECK(recordOf(test, "affiliation", affiliation).value(text("organisation")).toId() == twice.older);
    CHECK(recordOf(test, "organisation", part).value(text("parent")).toId() == twice.older);
    CHECK(recordOf(test, "attachment", file).value(text("subject")).toId() == twice.older);
    CHECK(twice.read(twice.older).value(text("parent")).isNull());
    const QByteArray after = twice.values();
    REQUIRE(undo(test.file()));
    CHECK(twice.values() == before);
    REQUIRE(redo(test.file()));
    CHECK(twice.values() == after);
    CHECK(test.file().connection().value("SELECT new FROM edit WHERE \"row\" = ? AND col % 100 = 0 AND live",
                                         twice.newer) == Value(twice.older));
}

TEST_CASE("folding puts no record under itself", "[actions]")
{
    Twice twice;
    const RowId between =
        twice.test.add("organisation", {{"name_fi", text("Piiri")}, {"parent", twice.newer}});
    twice.test.set("organisation", twice.older, {{"parent", between}});
    foldRecords(twice.records, twice.older, twice.newer);
    CHECK(twice.read(between).value(text("parent")).toId() == twice.older);
    CHECK(twice.read(twice.older).value(text("parent")).isNull());
}

TEST_CASE("what is filled in breaks no rule, and what is chosen is refused if it would", "[actions]")
{
    TestFile test;
    Records records = test.records();
    const RowId person = test.add("person", {{"family", text("Koski")}});
    const RowId one = test.add("affiliation", {{"person", person}, {"from_date", text("2024-05-01")}});
    const RowId other = test.add("affiliation", {{"person", person}, {"to_date", text("2023-12-31")}});
    const QByteArray before = valuesIn(test);
    const Outcome refused = foldRecords(records, one, other, {{text("to_date"), other}});
    CHECK_FALSE(refused.isDone());
    CHECK(valuesIn(test) == before);
    CHECK(foldRecords(records, one, other).isWritten);
    CHECK(recordOf(test, "affiliation", one).value(text("to_date")).isNull());
}

TEST_CASE("what cannot be folded is refused with a sentence", "[actions]")
{
    Twice twice;
    const RowId person = twice.test.add("person", {{"family", text("Koski")}});
    const QByteArray before = twice.values();
    const auto refuses = [&twice](RowId one, RowId other) {
        CHECK_THROWS_AS(foldRecords(twice.records, one, other), Failure);
    };
    refuses(twice.older, twice.older);
    refuses(twice.older, person);
    refuses(RowId(743), RowId(91));
    refuses(twice.older, RowId(999999));
    CHECK_THROWS_AS(offerFold(twice.records, twice.older, twice.newer, {{text("email"), person}}), Failure);
    CHECK_THROWS_AS(offerFold(twice.records, twice.older, twice.newer, {{text("nothing"), twice.older}}),
                    Failure);
    twice.test.file().connection().run("INSERT INTO partial(\"row\", col) VALUES(?, 615)", twice.newer);
    refuses(twice.older, twice.newer);
    CHECK(twice.values() == before);
}

TEST_CASE("the history of a folded record says what stands for it", "[actions]")
{
    Twice twice;
    foldRecords(twice.records, twice.older, twice.newer);
    const auto entries = historyOf(twice.test.file(), twice.test.type("organisation"), twice.newer);
    REQUIRE_FALSE(entries.empty());
    CHECK(entries.front().kind == text("fold"));
    CHECK(entries.front().newValue == Value(twice.older));
}
