// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attendance.h"
#include "core/actions/attendanceplan.h"
#include "core/edits/undo.h"
#include "core/figures/eventattendance.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A meeting of a council with a chair, a member with her personal deputy, and a namesake outside.
class Meeting : public TestFile
{
public:
    Meeting()
    {
        const RowId body = add("body", {{"name_fi", QStringLiteral("Vanhusneuvosto")},
                                        {"kind", QStringLiteral("elderly_council")},
                                        {"seats", 3}});
        const RowId term = add("term", {{"body", body},
                                        {"from_date", QStringLiteral("2021-01-01")},
                                        {"to_date", QStringLiteral("2022-12-31")}});
        event = add("event", {{"title_fi", QStringLiteral("Kokous")},
                              {"kind", QStringLiteral("meeting")},
                              {"start", QStringLiteral("2021-03-04")},
                              {"body", body}});
        chair = person("Aino", "Salo", "aino@example.fi");
        member = person("Matti", "Virtanen", "matti@example.fi");
        deputy = person("Veli", "Niemi", nullptr);
        namesake = person("Matti", "Virtanen", "toinen@example.fi");
        seat(term, chair, "chair");
        seat(term, member, "member");
        const RowId third = person("Oona", "Kivi", nullptr);
        seat(term, third, "member");
        const RowId row = seat(term, deputy, "deputy");
        set("membership", row, {{"deputy_for", member}});
    }

    RowId person(const char *given, const char *family, const char *email)
    {
        return add("person", {{"given", QString::fromUtf8(given)},
                              {"family", QString::fromUtf8(family)},
                              {"email", email ? Value(QString::fromUtf8(email)) : Value()}});
    }

    RowId seat(RowId term, RowId person, const char *seat)
    {
        return add("membership", {{"term", term}, {"person", person}, {"seat", QString::fromUtf8(seat)}});
    }

    AttendancePlan plan(const QString &text)
    {
        return planAttendance({file().connection(), catalogue(), words()}, event, readNames(text));
    }

    AttendancePlan plan(const char *text) { return plan(QString::fromUtf8(text)); }

    EventAttendance attendance() { return attendanceOf(file().connection(), catalogue(), words(), event); }

    RowId event, chair, member, deputy, namesake;
};

std::vector<AttendeeState> statesOf(const AttendancePlan &plan)
{
    std::vector<AttendeeState> states;
    for (const Attendee &attendee : plan.attendees)
        states.push_back(attendee.state());
    return states;
}

using States = std::vector<AttendeeState>;
using enum AttendeeState;

TypedCount typed(const char *text)
{
    return TypedCount::read(QString::fromUtf8(text)).value();
}

} // namespace

TEST_CASE("a pasted list is matched by address, then by name, and a member goes before a namesake",
          "[attendance]")
{
    Meeting meeting;
    const AttendancePlan plan =
        meeting.plan("Aino Salo\nVirtanen, Matti\nMatti Virtanen <toinen@example.fi>\n"
                     "Niemi Veli\nUusi Ihminen\n12345\nsalo, AINO\ninfo@example.fi");
    CHECK(statesOf(plan) == States{Matched, Matched, Matched, Matched, New, Unreadable, Duplicate, Unclear});
    CHECK(plan.attendees[1].person == meeting.member);
    CHECK(plan.attendees[2].person == meeting.namesake);
    CHECK(plan.attendees[3].person == meeting.deputy);
    CHECK(plan.attendees[3].seat == QStringLiteral("deputy"));
    CHECK_FALSE(plan.attendees[3].deputyFor.isValid()); // the member is there herself
    CHECK(plan.attendees[6].sameAs == 1);
}

TEST_CASE("a second name on a line is a person if one is known or said so, else a question", "[attendance]")
{
    Meeting meeting;
    const RowId association = meeting.add("organisation", {{"name_fi", QStringLiteral("Rauman Martat")}});
    AttendancePlan plan = meeting.plan("Uusi Ihminen, Veli Niemi\nToinen Uusi, Kolmas Uusi\n"
                                       "Aino Salo, Rauman Martat");
    REQUIRE(statesOf(plan) == States{New, Matched, New, Unclear, Matched});
    CHECK(plan.attendees[1].person == meeting.deputy);
    CHECK(plan.attendees[4].organisation == association);
    CHECK(leftOutOf(plan.attendees[3], meeting.words()).startsWith(QStringLiteral("A second person")));
    CHECK(plan.writable() == 4);
    plan.attendees[3].answer = RowId();
    CHECK(plan.writable() == 5);
    CHECK(writeAttendance(meeting.records(), plan) == 5);
    CHECK(meeting.attendance().present() == 5);
}

TEST_CASE("what a second name means never hides somebody who stands on a line of her own", "[attendance]")
{
    Meeting meeting;
    CHECK(statesOf(meeting.plan("Anna Aalto, Bo Berg\nBo Berg")) == States{New, Unclear, New});
    CHECK(statesOf(meeting.plan("Bo Berg\nAnna Aalto, Bo Berg")) == States{New, New, Duplicate});
    const AttendancePlan plan = meeting.plan("Anna Aalto, Cia Holm, Bo Berg\nBo Berg <bo@example.fi>");
    CHECK(statesOf(plan) == States{New, New, New, Duplicate});
    CHECK(plan.attendees[0].listed.email.isEmpty());
    CHECK(plan.attendees[2].listed.email == QStringLiteral("bo@example.fi"));
}

TEST_CASE("of several alike nobody is chosen by the program", "[attendance]")
{
    Meeting meeting;
    const RowId first = meeting.person("Liisa", "Koski", nullptr);
    const RowId second = meeting.person("Liisa", "Koski", "liisa@example.fi");
    AttendancePlan plan = meeting.plan("Liisa Koski\nAino Salo");
    REQUIRE(plan.attendees[0].state() == Unclear);
    CHECK(plan.attendees[0].candidates.size() == 2);
    CHECK(plan.writable() == 1);
    plan.attendees[0].answer = second;
    CHECK(plan.writable() == 2);
    CHECK(writeAttendance(meeting.records(), plan) == 2);
    CHECK(meeting.attendance().named.front().person == second);
    CHECK(first != second);
}

TEST_CASE("a namesake with another address is asked about", "[attendance]")
{
    Meeting meeting;
    const RowId known = meeting.person("Liisa", "Koski", "liisa@example.fi");
    AttendancePlan plan = meeting.plan("Liisa Koski <koski@example.fi>");
    REQUIRE(plan.attendees[0].state() == Unclear);
    CHECK(plan.attendees[0].candidates.front().id == known);
    plan.attendees[0].answer = RowId();
    CHECK(plan.attendees[0].state() == New);
}

TEST_CASE("an address that several share says who only beside a name", "[attendance]")
{
    Meeting meeting;
    const RowId matti = meeting.person("Matti", "Oja", "perhe@example.fi");
    const RowId liisa = meeting.person("Liisa", "Oja", nullptr);
    AttendancePlan plan = meeting.plan("Matti Oja <perhe@example.fi>\nLiisa Oja <perhe@example.fi>\n"
                                       "Anna Oja <perhe@example.fi>\nperhe@example.fi");
    CHECK(statesOf(plan) == States{Matched, Unclear, Unclear, Duplicate});
    CHECK(plan.attendees[0].person == matti);
    REQUIRE(plan.attendees[1].candidates.size() == 2);
    plan.attendees[1].answer = liisa;
    plan.attendees[2].answer = RowId();
    CHECK(writeAttendance(meeting.records(), plan) == 3);
}

TEST_CASE("an answered line knows the seat and the registration of whom it means", "[attendance]")
{
    Meeting meeting;
    const RowId registered = meeting.add("attendance", {{"event", meeting.event},
                                                        {"person", meeting.deputy},
                                                        {"state", QStringLiteral("registered")},
                                                        {"needs", QStringLiteral("tulkki")}});
    meeting.person("Veli", "Niemi", "veli@example.fi");
    meeting.set("person", meeting.deputy, {{"email", QStringLiteral("niemi@example.fi")}});
    AttendancePlan plan = meeting.plan("Veli Niemi <muu@example.fi>");
    if (plan.attendees[0].state() == Unclear)
        plan.attendees[0].answer = meeting.deputy;
    CHECK(plan.attendees[0].chosen().seat == QStringLiteral("deputy"));
    CHECK(plan.attendees[0].chosen().deputyFor == meeting.member);
    REQUIRE(writeAttendance(meeting.records(), plan) == 1);
    CHECK(meeting.attendance().named.size() == 1);
    const Record record = meeting.records().read(meeting.type("attendance"), registered);
    CHECK(record.value(QStringLiteral("state")).toText() == QStringLiteral("present"));
    CHECK(record.value(QStringLiteral("needs")).toText() == QStringLiteral("tulkki"));
    meeting.set("attendance", registered, {{"state", QStringLiteral("present")}});
    AttendancePlan again = meeting.plan("Veli Niemi <muu@example.fi>");
    if (again.attendees[0].state() == Unclear)
        again.attendees[0].answer = meeting.deputy;
    CHECK(again.attendees[0].state() == Already);
}

TEST_CASE("numbers of the sheet for the door stay when somebody is taken off the list", "[attendance]")
{
    Meeting meeting;
    std::vector<RowId> rows;
    for (const RowId person : {meeting.chair, meeting.member, meeting.deputy})
        rows.push_back(meeting.add("attendance", {{"event", meeting.event}, {"person", person}}));
    const auto numberOf = [&meeting](RowId person) {
        for (const NamedAttendee &each : meeting.attendance().named)
            if (each.person == person)
                return each.number;
        return 0;
    };
    CHECK(numberOf(meeting.deputy) == 3);
    meeting.remove("attendance", rows[0]);
    CHECK(numberOf(meeting.chair) == 0);
    CHECK(numberOf(meeting.member) == 2);
    CHECK(numberOf(meeting.deputy) == 3);
    meeting.set("attendance", rows[1], {{"archived", 1}});
    CHECK(numberOf(meeting.deputy) == 3);
}

TEST_CASE("a pasted list becomes one commit, and a second time nothing is left to write", "[attendance]")
{
    Meeting meeting;
    const RowId registered = meeting.add(
        "attendance",
        {{"event", meeting.event}, {"person", meeting.chair}, {"state", QStringLiteral("registered")}});
    const EventAttendance before = meeting.attendance();
    CHECK(before.present() == 0);
    const char *const text = "Aino Salo\nVeli Niemi\nUusi Ihminen (Kylä ry)";
    CHECK(writeAttendance(meeting.records(), meeting.plan(text)) == 3);
    const EventAttendance after = meeting.attendance();
    CHECK(after.named.size() == 3);
    CHECK(after.present() == 3);
    CHECK(after.participants == 3);
    CHECK(after.named.back().row == registered); // Salo comes last
    CHECK(statesOf(meeting.plan(text)) == States{Already, Already, Already});
    CHECK(writeAttendance(meeting.records(), meeting.plan(text)) == 0);
    REQUIRE(undo(meeting.file()));
    CHECK(meeting.attendance() == before);
}

TEST_CASE("a deputy counts for the quorum in the place of a member who is not there", "[attendance]")
{
    Meeting meeting;
    REQUIRE(meeting.attendance().quorum);
    CHECK(meeting.attendance().quorum == Quorum{2, 0, 3});
    writeAttendance(meeting.records(), meeting.plan("Aino Salo\nUusi Ihminen"));
    CHECK(meeting.attendance().quorum == Quorum{2, 1, 3});
    CHECK_FALSE(meeting.attendance().quorum->isReached());
    writeAttendance(meeting.records(), meeting.plan("Veli Niemi"));
    CHECK(meeting.attendance().quorum == Quorum{2, 2, 3});
    writeAttendance(meeting.records(), meeting.plan("matti@example.fi"));
    CHECK(meeting.attendance().quorum == Quorum{2, 2, 3});
}

TEST_CASE("a number is read as it is typed, with what is known of it", "[attendance]")
{
    CHECK(typed("12") == TypedCount{true, 12, QStringLiteral("exact")});
    CHECK(typed(" ~12 ") == TypedCount{true, 12, QStringLiteral("about")});
    CHECK(typed(">1 000") == TypedCount{true, 1000, QStringLiteral("over")});
    CHECK(typed("-") == TypedCount{true, std::nullopt, QStringLiteral("exact")});
    CHECK(typed("") == TypedCount{});
    for (const char *wrong : {"x", "-3", "1,5", "~", "99999999999999999999", "+4"})
        CHECK_FALSE(TypedCount::read(QString::fromUtf8(wrong)));
    for (const char *same : {"0", "~5", "<7", ">9", "-", ""})
        CHECK(typed(same).text() == QString::fromUtf8(same));
}

TEST_CASE("a head count is written, changed and taken away, one commit each", "[attendance]")
{
    Meeting meeting;
    Records records = meeting.records();
    const CountPlace place{meeting.event, {}, RowId(3001), QStringLiteral("on_site")};
    const auto cell = [&meeting] {
        return meeting.attendance().groups.front().byMode.value(QStringLiteral("on_site"));
    };
    CHECK(setCount(records, place, typed("~9")).isWritten);
    CHECK(cell().count == 9);
    CHECK(cell().qualifier == QStringLiteral("about"));
    CHECK_FALSE(setCount(records, place, typed("~9")).isWritten);
    CHECK(setCount(records, place, typed("-")).isWritten);
    CHECK(cell().row.isValid());
    CHECK_FALSE(cell().count);
    CHECK(setCount(records, place, typed("")).isWritten);
    CHECK_FALSE(cell().row.isValid());
    REQUIRE(undo(meeting.file()));
    CHECK(cell().row.isValid());
}

TEST_CASE("the same count twice becomes one when it is typed again", "[attendance]")
{
    Meeting meeting;
    Records records = meeting.records();
    for (const int count : {4, 6})
        meeting.add("headcount",
                    {{"event", meeting.event}, {"stakeholder_group", RowId(3001)}, {"count", count}});
    CHECK(meeting.attendance().counted == 6);
    setCount(records, {meeting.event, {}, RowId(3001), QStringLiteral("on_site")}, typed("5"));
    CHECK(meeting.attendance().counted == 5);
}

TEST_CASE("the total of a series stands without an event", "[attendance]")
{
    Meeting meeting;
    Records records = meeting.records();
    const RowId series = meeting.add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
    CHECK_FALSE(meeting.attendance().seriesTotal);
    meeting.set("event", meeting.event, {{"series", series}});
    CHECK(meeting.attendance().seriesTotal == HeadCount{});
    setCount(records, {{}, series, {}, QStringLiteral("on_site")}, typed("478"));
    CHECK(meeting.attendance().seriesTotal->count == 478);
    CHECK(meeting.attendance().participants == std::nullopt);
}

TEST_CASE("numbers of the sheet are read with ranges", "[attendance]")
{
    CHECK(numbersIn(QStringLiteral("3 7, 12-14")) == QList<int>{3, 7, 12, 13, 14});
    CHECK(numbersIn(QStringLiteral("2 - 3;3")) == QList<int>{2, 3});
    for (const char *wrong : {"", "x", "0", "5-3", "3 a", "1-99999"})
        CHECK_FALSE(numbersIn(QString::fromUtf8(wrong)));
}

TEST_CASE("300 names in all writings are sorted before anything is written, and one undo takes them back",
          "[attendance]")
{
    Meeting meeting;
    Records records = meeting.records();
    QStringList lines;
    for (int i = 0; i < 100; ++i) {
        const QString number = QString(QChar('a' + i % 26)) + QChar('a' + i / 26);
        const QString family = QStringLiteral("Koe") + number;
        const QString email = QStringLiteral("%1@example.fi").arg(family.toLower());
        if (i < 60)
            meeting.add("person", {{"given", QStringLiteral("Anna")}, {"family", family}, {"email", email}});
        lines += QStringLiteral("%1, Anna").arg(family);
        lines += i % 2 ? QStringLiteral("Anna %1 <%2>").arg(family, email) : email; // the same once more
        lines += i % 10 == 0   ? QString()
                 : i % 10 == 1 ? QStringLiteral("%1:%1").arg(i)
                               : QStringLiteral("Uusi %1nen").arg(family);
    }
    REQUIRE(lines.size() == 300);
    meeting.person("Anna", "Koeaa", nullptr); // a namesake of the first
    const AttendancePlan plan = meeting.plan(lines.join(QLatin1Char('\n')));
    CHECK(plan.attendees.size() == 290); // ten lines are blank
    CHECK(plan.count(Unreadable) == 10);
    CHECK(plan.count(Unclear) == 21); // the namesake; addresses of twenty new ones tell no given name
    CHECK(plan.count(Matched) == 60);
    CHECK(plan.count(Duplicate) == 79); // of 59 known and 20 new people
    CHECK(plan.count(New) == 120);
    CHECK(plan.attendees[176].listed.email == QStringLiteral("koejc@example.fi")); // told by the duplicate
    const EventAttendance before = meeting.attendance();
    CHECK(writeAttendance(records, plan) == plan.writable());
    CHECK(meeting.attendance().present() == plan.writable());
    REQUIRE(undo(meeting.file()));
    CHECK(meeting.attendance() == before);
}
