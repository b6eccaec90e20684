// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/succession.h"
#include "core/edits/undo.h"
#include "core/rules/brokenrules.h"
#include "core/sharing/merge.h"
#include "tests/support/council.h"
#include "tests/support/slowproperty.h"

#include <QtCore/QFile>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

/// What happens to one seat.
struct Change
{
    size_t term = 0; ///< 0 or 1
    size_t seat = 0;
    int kind = 0;
    QDate day; ///< the first day on which it is so
};

/// One seat as it is from the last change on.
struct Place
{
    QString code;
    QString holder; ///< empty: vacant
    QString deputy; ///< empty: none
    RowId membership;
    RowId person; ///< who holds it, or held it last
    RowId organisation;
    RowId deputyMembership;
    RowId deputyPerson;
    RowId deputyOrganisation;
};

QString line(size_t number, const Place &place)
{
    const QString dash = QStringLiteral("-"), question = QStringLiteral("?");
    return QStringLiteral("%1 %2 %3 / %4")
        .arg(int(number) + 1)
        .arg(place.code, place.holder.isEmpty() ? dash : place.holder,
             place.deputy.isEmpty() ? question : place.deputy);
}

/// Two terms of four seats with a deputy each. Beside the file, each day is written down on its own.
class Years
{
public:
    Years();

    /// Does it in one commit of @p records, and writes down every day from then on.
    void apply(Records &records, const Change &change);
    void apply(const Change &change)
    {
        Records records = council.test.records();
        apply(records, change);
    }
    /// The first day that differs from what the file says; empty if none does.
    QString difference(const QMap<QDate, QStringList> &expected);

    Council council;
    QMap<QDate, QStringList> days;

private:
    struct Term
    {
        RowId id;
        QDate to;
        std::vector<Place> places;
    };

    void fill(Term &term);
    void writeDown(const Term &term, QDate from);
    Record person();
    void leave(Records &records, Place &place, QDate day);
    void follow(Records &records, Place &place, const Term &term, QDate day);
    void rise(Records &records, Place &place, QDate day);
    void changeDeputy(Records &records, Place &place, const Term &term, QDate day);

    std::array<Term, 2> m_terms;
    int m_people = 0;
};

Years::Years()
{
    m_terms[0] = {council.addTerm("2022-01-01", "2022-12-31"), QDate(2022, 12, 31), {}};
    m_terms[1] = {council.addTerm("2023-01-01", "2023-12-31"), QDate(2023, 12, 31), {}};
    for (Term &term : m_terms) {
        fill(term);
        writeDown(term, QDate(term.to.year(), 1, 1));
    }
}

void Years::fill(Term &term)
{
    for (const char *code : {"chair", "member", "member", "member"}) {
        Place place;
        place.code = QLatin1String(code);
        place.holder = QStringLiteral("P%1").arg(++m_people);
        place.deputy = QStringLiteral("P%1").arg(++m_people);
        place.organisation = council.addOrganisation("Ours");
        place.deputyOrganisation = council.addOrganisation("Theirs");
        place.membership = council.seat(term.id, place.holder.toLatin1().constData(), code,
                                        {{"represents_organisation", place.organisation}});
        place.person = council.personOf(place.membership);
        place.deputyMembership = council.seat(
            term.id, place.deputy.toLatin1().constData(), "deputy",
            {{"deputy_for", place.person}, {"represents_organisation", place.deputyOrganisation}});
        place.deputyPerson = council.personOf(place.deputyMembership);
        term.places.push_back(place);
    }
}

void Years::writeDown(const Term &term, QDate from)
{
    QStringList lines;
    for (size_t i = 0; i < term.places.size(); ++i)
        lines += line(i, term.places[i]);
    for (QDate day = from; day <= term.to; day = day.addDays(1))
        days[day] = lines;
}

Record Years::person()
{
    Record record(council.test.type("person"));
    record.set(QStringLiteral("family"), QStringLiteral("P%1").arg(++m_people));
    return record;
}

void Years::leave(Records &records, Place &place, QDate day)
{
    RC_ASSERT(
        endHeld(records, {&council.test.type("membership"), place.membership}, day.addDays(-1)).isWritten);
    place.holder.clear();
}

/// Somebody new, on a seat that is held or vacant.
void Years::follow(Records &records, Place &place, const Term &term, QDate day)
{
    const Record newcomer = person();
    Outcome outcome;
    if (place.holder.isEmpty()) {
        Record next(council.test.type("membership"));
        next.set(QStringLiteral("term"), term.id);
        next.set(QStringLiteral("seat"), place.code);
        next.set(QStringLiteral("represents_organisation"), place.organisation);
        next.set(QStringLiteral("from_date"), day.toString(Qt::ISODate));
        outcome = addHeld(records, next, newcomer);
    } else {
        outcome = succeed(records, {&council.test.type("membership"), place.membership}, newcomer, day);
    }
    RC_ASSERT(outcome.isWritten);
    place.holder = newcomer.value(QStringLiteral("family")).toText();
    place.membership = outcome.id;
    place.person =
        records.read(council.test.type("membership"), outcome.id).value(QStringLiteral("person")).toId();
}

void Years::rise(Records &records, Place &place, QDate day)
{
    const Outcome outcome =
        succeed(records, {&council.test.type("membership"), place.membership}, place.deputyPerson, day);
    RC_ASSERT(outcome.isWritten);
    place.holder = place.deputy;
    place.membership = outcome.id;
    place.person = place.deputyPerson;
    if (place.deputyOrganisation.isValid())
        place.organisation = place.deputyOrganisation;
    place.deputy.clear();
}

/// The deputy leaves, or there is a new one.
void Years::changeDeputy(Records &records, Place &place, const Term &term, QDate day)
{
    const RecordType &type = council.test.type("membership");
    if (!place.deputy.isEmpty()) {
        RC_ASSERT(endHeld(records, {&type, place.deputyMembership}, day.addDays(-1)).isWritten);
        place.deputy.clear();
        return;
    }
    const Record newcomer = person();
    Record next(type);
    next.set(QStringLiteral("term"), term.id);
    next.set(QStringLiteral("seat"), QStringLiteral("deputy"));
    next.set(QStringLiteral("deputy_for"), place.person);
    next.set(QStringLiteral("from_date"), day.toString(Qt::ISODate));
    const Outcome outcome = addHeld(records, next, newcomer);
    RC_ASSERT(outcome.isWritten);
    place.deputy = newcomer.value(QStringLiteral("family")).toText();
    place.deputyMembership = outcome.id;
    place.deputyPerson = records.read(type, outcome.id).value(QStringLiteral("person")).toId();
    place.deputyOrganisation = {};
}

void Years::apply(Records &records, const Change &change)
{
    Term &term = m_terms[change.term];
    Place &place = term.places[change.seat];
    if (change.kind == 0 && !place.holder.isEmpty())
        leave(records, place, change.day);
    else if (change.kind <= 1)
        follow(records, place, term, change.day);
    else if (change.kind == 2 && !place.holder.isEmpty() && !place.deputy.isEmpty())
        rise(records, place, change.day);
    else
        changeDeputy(records, place, term, change.day);
    writeDown(term, change.day);
}

QString Years::difference(const QMap<QDate, QStringList> &expected)
{
    const BodyHistory history = council.history();
    for (auto day = expected.begin(); day != expected.end(); ++day)
        if (const QStringList found = linesOf(compositionOn(history, day.key())); found != day.value())
            return day.key().toString(Qt::ISODate) + QStringLiteral(": ") + found.join(QStringLiteral("; ")) +
                   QStringLiteral(" instead of ") + day.value().join(QStringLiteral("; "));
    return {};
}

/// Four changes, those of a term one after the other.
std::vector<Change> anyChanges()
{
    std::array<QDate, 2> latest{QDate(2022, 1, 1), QDate(2023, 1, 1)};
    std::vector<Change> changes;
    for (int i = 0; i < 4; ++i) {
        Change change{
            *rc::gen::inRange<size_t>(0, 2), *rc::gen::inRange<size_t>(0, 4), *rc::gen::inRange(0, 4), {}};
        change.day = latest[change.term] = latest[change.term].addDays(*rc::gen::inRange(1, 90));
        changes.push_back(change);
    }
    return changes;
}

} // namespace

TEST_CASE("the composition of every day of two terms is that written down day by day, also after each undo",
          "[actions]")
{
    REQUIRE(holdsInCases(100, 100, [] {
        Years years;
        std::vector<QMap<QDate, QStringList>> states{years.days};
        for (const Change &change : anyChanges()) {
            years.apply(change);
            states.push_back(years.days);
        }
        RC_ASSERT(years.difference(states.back()).toStdString() == std::string());
        RC_ASSERT(brokenRules(years.council.test.records()).empty());
        while (states.size() > 1) {
            states.pop_back();
            undo(years.council.test.file());
            RC_ASSERT(years.difference(states.back()).toStdString() == std::string());
        }
    }));
}

TEST_CASE("two files that each changed one seat have both changes on every day when they are merged",
          "[actions]")
{
    REQUIRE(rc::check([] {
        Years years;
        TestFile &mine = years.council.test;
        const std::vector<Change> changes = anyChanges();
        Change other = changes[1];
        other.seat = (changes[0].seat + 1) % 4;
        const QString path = mine.path(QStringLiteral("theirs.raati"));
        RC_ASSERT(QFile::copy(mine.file().path(), path));
        Installation installation(
            std::make_unique<QSettings>(mine.path(QStringLiteral("t.ini")), QSettings::IniFormat),
            mine.path(QStringLiteral("backups")), QStringLiteral("Other"),
            fixedClock(mine.file().installation().now().addSecs(60)));
        {
            DataFile theirs(path, DataFile::Mode::ReadWrite, mine.file().schema(), installation);
            Records records(theirs, mine.words());
            years.apply(records, other);
        }
        Records records = mine.records();
        const QMap<QDate, QStringList> before = years.days;
        Change first = changes[0];
        if (first.term == other.term && first.day < other.day)
            first.day = other.day; // what was written down last holds from then on
        years.apply(records, first);
        RC_ASSERT(merge(mine.file(), {path}).size() == 1);
        RC_ASSERT(years.difference(years.days).toStdString() == std::string());
        RC_ASSERT(years.days != before);
    }));
}
