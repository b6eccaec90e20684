// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duties.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr int soini = 759, teuva = 846;

QDate dayOf(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

QString text(const char *content)
{
    return QLatin1String(content);
}

/// A file, and what it says of the duties of two municipalities.
class Office
{
public:
    std::vector<Duty> all(const char *day, const char *key)
    {
        std::vector<Duty> found =
            duties(test.file().connection(), test.words(), {dayOf(day), {RowId(soini), RowId(teuva)}});
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [key](const Duty &duty) { return duty.key != QLatin1String(key); }),
                    found.end());
        return found;
    }
    /// "met", with the day in question behind it if there is one.
    QString state(const char *day, const char *key, int municipality)
    {
        for (const Duty &duty : all(day, key))
            if (duty.municipality == RowId(municipality))
                return (dutyStateCode(duty.state) + QLatin1Char(' ') + duty.due.toString(Qt::ISODate))
                    .trimmed();
        return {};
    }
    RowId role(int municipality, const char *from, const Value &to = {})
    {
        const RowId person = test.add("person", {{"family", QStringLiteral("Aho")}});
        return test.add("role", {{"person", person},
                                 {"kind", QStringLiteral("liaison_person")},
                                 {"municipality", RowId(municipality)},
                                 {"from_date", text(from)},
                                 {"to_date", to}});
    }
    RowId council(const char *kind, const QStringList &municipalities)
    {
        return test.add("body", {{"name_fi", QStringLiteral("Neuvosto")},
                                 {"kind", text(kind)},
                                 {"municipalities", Value::several(municipalities)}});
    }
    RowId term(RowId body, const char *from, const char *to)
    {
        return test.add("term", {{"body", body}, {"from_date", text(from)}, {"to_date", text(to)}});
    }
    RowId event(const char *start, const char *status, const FieldValues &more = {})
    {
        FieldValues values{{"title_fi", QStringLiteral("Ilta")},
                           {"kind", QStringLiteral("partnership_table")},
                           {"start", text(start)},
                           {"status", text(status)},
                           {"municipalities", Value::several({QString::number(soini)})}};
        values.insert(values.end(), more.begin(), more.end());
        return test.add("event", values);
    }

    TestFile test;
};

} // namespace

TEST_CASE("what nobody has begun to record is unknown, not missing", "[rules][duties]")
{
    Office office;
    for (const char *key : {"liaison_person", "partnership_table", "elderly_council", "disability_council",
                            "youth_council", "client_panel", "negotiation"})
        CHECK(office.state("2026-11-22", key, soini) == text("unknown"));
    office.role(teuva, "2020-01-01");
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("missing"));
    CHECK(office.state("2026-11-22", "liaison_person", teuva) == text("met"));
    CHECK(office.state("2019-12-31", "liaison_person", teuva) == text("missing"));
}

TEST_CASE("the table's duties are those of all duties that it has a column for", "[rules][duties]")
{
    Office office;
    office.role(soini, "2020-01-01");
    office.event("2022-03-01", "held");
    office.term(office.council("client_panel", {QString::number(teuva)}), "2021-01-01", "2025-12-31");
    office.term(office.council("elderly_council", {QString::number(teuva)}), "2021-01-01", "2022-08-31");
    const DutyRequest request{dayOf("2022-06-01"), {RowId(soini), RowId(teuva)}};
    Connection &db = office.test.file().connection();
    const std::vector<DutyRule> rules = dutyRules(office.test.words().language());
    std::vector<Duty> all = duties(db, office.test.words(), request);
    const size_t found = all.size();
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&rules](const Duty &duty) {
                                 return std::none_of(rules.begin(), rules.end(),
                                                     [&duty](const DutyRule &rule) {
                                                         return rule.isShown && rule.key == duty.key;
                                                     });
                             }),
              all.end());
    CHECK(dutiesInTable(db, office.test.words(), request) == all);
    CHECK(all.size() < found);
    CHECK(all.size() == 12);
}

TEST_CASE("a liaison person who leaves soon is told", "[rules][duties]")
{
    Office office;
    const RowId role = office.role(soini, "2020-01-01", text("2026-12-31"));
    CHECK(office.state("2026-09-01", "liaison_person", soini) == text("met"));
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("due 2026-12-31"));
    office.role(soini, "2026-01-01");
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("met"));
    office.test.remove("role", role);
    CHECK(office.state("2027-01-01", "liaison_person", soini) == text("met"));
}

TEST_CASE("a council is own, joint or of two groups, and lasts as long as its terms", "[rules][duties]")
{
    Office office;
    const RowId joint =
        office.council("elderly_and_disability_council", {QString::number(soini), QString::number(teuva)});
    for (const int municipality : {soini, teuva}) {
        CHECK(office.state("2026-11-22", "elderly_council", municipality) == text("met"));
        CHECK(office.state("2026-11-22", "disability_council", municipality) == text("met"));
    }
    CHECK(office.state("2026-11-22", "youth_council", soini) == text("unknown"));
    office.term(joint, "2021-08-01", "2025-05-31");
    CHECK(office.state("2025-01-01", "elderly_council", soini) == text("met"));
    CHECK(office.state("2025-04-01", "elderly_council", soini) == text("due 2025-05-31"));
    CHECK(office.state("2025-06-01", "elderly_council", soini) == text("overdue 2025-05-31"));
    office.term(joint, "2025-06-01", "2029-05-31");
    CHECK(office.state("2025-06-01", "elderly_council", soini) == text("met"));
    CHECK(office.state("2021-07-31", "elderly_council", soini) == text("missing"));
    CHECK(office.all("2028-12-31", "term_end").size() == 1);
    CHECK(office.all("2028-10-01", "term_end").empty());
}

TEST_CASE("a table a year: held, agreed, still time, missing", "[rules][duties]")
{
    Office office;
    office.event("2025-03-01T18:00", "held");
    CHECK(office.state("2025-12-31", "partnership_table", soini) == text("met"));
    CHECK(office.state("2025-02-28", "partnership_table", soini) == text("due 2025-12-31"));
    CHECK(office.state("2026-02-01", "partnership_table", soini) == text("due 2026-12-31"));
    CHECK(office.state("2026-11-22", "partnership_table", soini) == text("missing 2026-12-31"));
    office.event("2026-12-03T18:00", "invited");
    CHECK(office.state("2026-11-22", "partnership_table", soini) == text("due 2026-12-03"));
    CHECK(office.state("2026-12-10", "partnership_table", soini) == text("missing 2026-12-31"));
    CHECK(office.state("2026-11-22", "partnership_table", teuva) == text("missing 2026-12-31"));
}

TEST_CASE("the yearly negotiation is held with those it names, or with all", "[rules][duties]")
{
    Office office;
    office.event("2026-03-01", "held", {{"fulfils", Value::several({text("negotiation")})}});
    CHECK(office.state("2026-11-22", "negotiation", soini) == text("met"));
    CHECK(office.state("2026-11-22", "negotiation", teuva) == text("missing 2026-12-31"));
    CHECK(office.state("2021-11-22", "negotiation", teuva) == QString()); // the law was not in force
    office.test.add("event", {{"title_fi", text("Neuvottelu")},
                              {"kind", text("meeting")},
                              {"start", text("2026-05-05")},
                              {"status", text("held")},
                              {"fulfils", Value::several({text("negotiation"), text("handbook_review")})}});
    CHECK(office.state("2026-11-22", "negotiation", teuva) == text("met"));
    REQUIRE(office.all("2026-11-22", "handbook").size() == 1);
    CHECK(office.all("2026-11-22", "handbook").front().state == DutyState::Met);
}

TEST_CASE("July is quiet: nothing becomes due or late", "[rules][duties]")
{
    Office office;
    const RowId event = office.event("2026-06-20", "held"); // its minutes are due on 4 July
    const auto minutes = [&](const char *day) {
        const std::vector<Duty> found = office.all(day, "minutes");
        return found.empty() ? DutyState::Met : found.front().state;
    };
    CHECK(minutes("2026-06-30") == DutyState::Due);
    CHECK(minutes("2026-07-31") == DutyState::Due);
    CHECK(minutes("2026-08-01") == DutyState::Due);
    CHECK(minutes("2026-08-02") == DutyState::Overdue);
    CHECK(office.all("2026-08-02", "minutes").front().due == dayOf("2026-08-01"));
    office.test.add("minutes", {{"event", event}});
    CHECK(office.all("2026-08-02", "minutes").front().text == text("Minutes are not published"));
    office.test.add("minutes", {{"event", event}, {"status", text("published")}});
    CHECK(minutes("2026-08-02") == DutyState::Met);
}

TEST_CASE("minutes are taken off the net when their public time is over", "[rules][duties]")
{
    Office office;
    const RowId event = office.event("2026-03-10", "held");
    const RowId minutes = office.test.add("minutes", {{"event", event}, {"status", text("published")}});
    const auto stands = [&](const char *day) {
        const std::vector<Duty> found = office.all(day, "public_minutes");
        return found.empty() ? QString() : dutyStateCode(found.front().state);
    };
    CHECK(stands("2026-05-01").isEmpty());
    office.test.set("minutes", minutes, {{"public_until", text("2026-04-30")}});
    CHECK(stands("2026-04-30").isEmpty());
    CHECK(stands("2026-05-01") == text("overdue"));
    CHECK(office.all("2026-05-01", "public_minutes").front().subject == event);

    office.test.set("minutes", minutes, {{"status", text("withdrawn")}});
    CHECK(stands("2026-05-01").isEmpty());
    CHECK(office.all("2026-05-01", "minutes").empty()); // they were written and published
    office.test.set("minutes", minutes, {{"public_until", Value()}});
    CHECK(office.all("2026-05-01", "minutes").front().text == text("Minutes are missing"));
}

TEST_CASE("a matter waits for its answer until the day that was asked", "[rules][duties]")
{
    Office office;
    const RowId body = office.council("youth_council", {QString::number(soini)});
    const RowId matter = office.test.add("matter", {{"body", body},
                                                    {"heading_fi", text("Pysäkki")},
                                                    {"asked_on", text("2026-02-01")},
                                                    {"due_on", text("2026-03-01")}});
    CHECK(office.state("2026-01-31", "matter", soini) == QString());
    CHECK(office.state("2026-03-01", "matter", soini) == text("due 2026-03-01"));
    CHECK(office.state("2026-03-02", "matter", soini) == text("overdue 2026-03-01"));
    office.test.set("matter", matter, {{"answered_on", text("2026-03-05")}});
    CHECK(office.state("2026-03-06", "matter", soini) == text("met"));
    CHECK(office.all("2026-03-06", "matter").front().text.startsWith(text("Answered late")));
}

TEST_CASE("a county council has a member from each municipality", "[rules][duties]")
{
    Office office;
    const RowId body = office.council("disability_council", {});
    CHECK(office.state("2026-11-22", "county_council", soini) == text("unknown"));
    const RowId term = office.term(body, "2025-06-01", "2029-05-31");
    const RowId person = office.test.add("person", {{"family", text("Niemi")}});
    office.test.add("membership", {{"term", term},
                                   {"person", person},
                                   {"seat", text("member")},
                                   {"represents_municipality", RowId(soini)}});
    CHECK(office.state("2026-11-22", "county_council", soini) == text("met"));
    CHECK(office.state("2026-11-22", "county_council", teuva) == text("missing"));
}

TEST_CASE("every rule has its words in three languages", "[rules][duties]")
{
    const size_t count = dutyRules(Language::English).size();
    for (const Language language : allLanguages) {
        const std::vector<DutyRule> rules = dutyRules(language);
        CHECK(rules.size() == count);
        for (const DutyRule &rule : rules) {
            CHECK_FALSE(rule.name.isEmpty());
            CHECK(rule.isShown != rule.shortName.isEmpty());
            CHECK(rule.law.isEmpty() == rule.url.isEmpty());
        }
    }
}

TEST_CASE("what participants need is to be erased three months after the event", "[duties]")
{
    Office office;
    const RowId event = office.event("2026-03-10T17:00", "held");
    office.test.add("attendance", {{"event", event}, {"needs", text("tulkki")}});
    CHECK(office.all("2026-03-09", "needs").empty());
    const std::vector<Duty> soon = office.all("2026-03-10", "needs");
    REQUIRE(soon.size() == 1);
    CHECK(soon.front().state == DutyState::Due);
    CHECK(soon.front().due == QDate(2026, 6, 10));
    CHECK(soon.front().subject == event);
    CHECK(office.all("2026-06-11", "needs").front().state == DutyState::Overdue);
}

TEST_CASE("a liaison person whose successor is named does not end", "[duties]")
{
    Office office;
    office.role(soini, "2021-01-01", text("2026-12-10"));
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("due 2026-12-10"));
    office.role(soini, "2026-12-12");
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("due 2026-12-10")); // a day between
    office.role(soini, "2026-12-11");
    CHECK(office.state("2026-11-22", "liaison_person", soini) == text("met"));
}

TEST_CASE("a partnership table that is planned for today is agreed upon", "[duties]")
{
    Office office;
    office.event("2026-11-22T17:00", "planned");
    CHECK(office.state("2026-11-22", "partnership_table", soini) == text("due 2026-11-22"));
    CHECK(office.state("2026-11-23", "partnership_table", soini).startsWith(text("missing")));
}
