// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attendanceplan.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/catalogue/types/types.h"
#include "core/file/connection.h"
#include "core/records/likeness.h"
#include "core/records/nameindex.h"
#include "core/rules/bodyhistory.h"
#include "core/search/listrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <algorithm>
#include <array>
#include <iterator>

namespace raatihuone {

namespace {

constexpr int stepsBetweenReports = 50;

struct Standing
{
    RowId row;
    bool isPresent = false;
};

QString keyOf(const ListedName &listed)
{
    return nameKey((listed.given + QLatin1Char(' ') + listed.family).trimmed());
}

class Matcher
{
public:
    Matcher(const ListSource &source, RowId event)
        : m_source(source),
          m_event(event),
          m_people(source.catalogue.type(TypeNumber::Person)),
          m_organisations(source.connection, source.catalogue, source.words,
                          source.catalogue.type(TypeNumber::Organisation))
    {
        readPeople();
        readSeats();
        readStanding();
    }

    Attendee match(const ListedName &listed);
    /// Who stands in the event as present.
    QSet<RowId> present() const
    {
        QSet<RowId> people;
        for (auto each = m_standing.begin(); each != m_standing.end(); ++each)
            if (each->isPresent)
                people.insert(each.key());
        return people;
    }

private:
    void readPeople();
    void readSeats();
    void readStanding();
    std::vector<RowId> named(const ListedName &listed) const;
    std::vector<RowId> meant(const ListedName &listed) const;
    bool hasOtherAddress(RowId person, const QString &email) const;
    Attendee readingOf(const ListedName &listed, const TitledRow &candidate) const;
    void settle(Attendee &attendee);
    void fill(Attendee &attendee) const;
    RowId onlyOrganisation(RowId person) const;
    int lineOfNew(const ListedName &listed);

    const ListSource &m_source;
    RowId m_event;
    const RecordType &m_people;
    NameIndex m_organisations;
    QHash<QString, std::vector<RowId>> m_byName;
    QHash<QString, std::vector<RowId>> m_byAddress;
    QHash<RowId, QString> m_addresses;
    QHash<RowId, Seated> m_seats;
    QHash<RowId, Standing> m_standing;
    QHash<RowId, int> m_lines; ///< where known people were met first
    QHash<QString, std::vector<std::pair<QString, int>>>
        m_new; ///< the same of others: address and line, by name
};

void Matcher::readPeople()
{
    const Likeness likeness(m_source.catalogue, m_people);
    likeness.readLive(m_source.connection, [this](RowId id, const Traits &traits) {
        for (const QString &name : traits.names)
            m_byName[name].push_back(id);
        for (const QString &address : traits.addresses)
            if (!address.isEmpty()) {
                m_byAddress[address].push_back(id);
                m_addresses.insert(id, address);
            }
    });
}

/// The seats in the body of the event on its day; who is both member and deputy counts as a member.
void Matcher::readSeats()
{
    Query query(m_source.connection, "SELECT body, start FROM event WHERE id = ?", m_event);
    if (!query.next() || query.isNull(0))
        return;
    const QDate day = QDate::fromString(query.text(1).left(lengthOfDay), Qt::ISODate);
    const auto history = bodyHistory(m_source.connection, m_source.catalogue, m_source.words, query.id(0));
    for (const Seated &seated : history ? history->memberships : std::vector<Seated>())
        if (seated.days.contains(day) &&
            (!m_seats.contains(seated.person.id) || m_seats.value(seated.person.id).isDeputy()))
            m_seats.insert(seated.person.id, seated);
}

void Matcher::readStanding()
{
    Query query(m_source.connection,
                "SELECT person, id, state = 'present' FROM attendance WHERE event = ? AND person IS NOT NULL "
                "AND NOT archived ORDER BY state = 'present', id",
                m_event);
    while (query.next())
        m_standing.insert(query.id(0), {query.id(1), query.number(2) != 0});
}

std::vector<RowId> Matcher::named(const ListedName &listed) const
{
    if (listed.family.isEmpty())
        return {};
    const QString straight = listed.given + QLatin1Char(' ') + listed.family;
    const std::vector<RowId> found = m_byName.value(nameKey(straight.trimmed()));
    if (!found.empty() || listed.isOrderSure)
        return found;
    return m_byName.value(nameKey(listed.family + QLatin1Char(' ') + listed.given));
}

std::vector<RowId> Matcher::meant(const ListedName &listed) const
{
    std::vector<RowId> alike = named(listed);
    const std::vector<RowId> addressed =
        listed.email.isEmpty() ? std::vector<RowId>() : m_byAddress.value(folded(listed.email));
    std::vector<RowId> both, seated;
    std::copy_if(addressed.begin(), addressed.end(), std::back_inserter(both),
                 [&alike](RowId id) { return std::find(alike.begin(), alike.end(), id) != alike.end(); });
    if (!both.empty())
        alike = both;
    else // an address that several share says who only beside a name
        alike.insert(alike.end(), addressed.begin(), addressed.end());
    std::copy_if(alike.begin(), alike.end(), std::back_inserter(seated),
                 [this](RowId id) { return m_seats.contains(id); });
    return seated.size() == 1 ? seated : alike;
}

bool Matcher::hasOtherAddress(RowId person, const QString &email) const
{
    const QString known = m_addresses.value(person);
    return !email.isEmpty() && !known.isEmpty() && known != folded(email) && !m_seats.contains(person);
}

Attendee Matcher::match(const ListedName &listed)
{
    Attendee attendee{listed};
    if (!listed.isReadable())
        return attendee;
    const std::vector<RowId> ids = meant(listed);
    const bool isNameless = listed.family.isEmpty() || listed.given.isEmpty();
    const std::vector<RowId> namesakes = named(listed);
    const bool fitsName =
        listed.family.isEmpty() ||
        (!ids.empty() && std::find(namesakes.begin(), namesakes.end(), ids.front()) != namesakes.end());
    if (ids.size() == 1 && fitsName && !hasOtherAddress(ids.front(), listed.email)) {
        attendee.found = AttendeeState::Matched;
        attendee.person = ids.front();
    } else {
        attendee.found = ids.empty() && !isNameless && !listed.mayBeOrganisation ? AttendeeState::New
                                                                                 : AttendeeState::Unclear;
    }
    const QStringList titles = titlesOf(m_source, m_people, ids);
    for (size_t i = 0; i < ids.size(); ++i)
        attendee.candidates.push_back({ids[i], titles.value(qsizetype(i))});
    if (attendee.person.isValid())
        attendee.personTitle = titles.value(0);
    const bool isAnybody = ids.empty() && listed.mayBeOrganisation && !m_new.contains(keyOf(listed));
    if (!isAnybody) // who stands on a line of her own is no duplicate of a guess
        settle(attendee);
    if (attendee.found == AttendeeState::Unclear)
        for (const TitledRow &candidate : attendee.candidates)
            attendee.readings.push_back(readingOf(listed, candidate));
    return attendee;
}

/// What an unclear entry is if it means this person.
Attendee Matcher::readingOf(const ListedName &listed, const TitledRow &candidate) const
{
    Attendee reading{listed};
    reading.found = AttendeeState::Matched;
    reading.person = candidate.id;
    reading.personTitle = candidate.title;
    fill(reading);
    return reading;
}

/// Whoever has been met is a duplicate, whoever is present stands already.
void Matcher::settle(Attendee &attendee)
{
    attendee.sameAs = attendee.person.isValid() ? m_lines.value(attendee.person) : lineOfNew(attendee.listed);
    if (attendee.sameAs > 0)
        attendee.found = AttendeeState::Duplicate;
    else
        fill(attendee);
    if (attendee.found != AttendeeState::Duplicate && attendee.person.isValid())
        m_lines.insert(attendee.person, attendee.listed.line);
}

/// The line of the same name with the same address, or where one of both has none; remembers it if there is none.
int Matcher::lineOfNew(const ListedName &listed)
{
    const QString email = folded(listed.email);
    auto &met = m_new[keyOf(listed)];
    for (auto &[address, line] : met)
        if (address == email || address.isEmpty() || email.isEmpty()) {
            if (listed.family.isEmpty() && address != email)
                continue; // nothing but two addresses
            address = address.isEmpty() ? email : address;
            return line;
        }
    met.emplace_back(email, listed.line);
    return 0;
}

void Matcher::fill(Attendee &attendee) const
{
    const Standing standing = m_standing.value(attendee.person);
    attendee.row = standing.row;
    if (standing.isPresent)
        attendee.found = AttendeeState::Already;
    const Seated seated = m_seats.value(attendee.person);
    const std::vector<RowId> listed = m_organisations.find(attendee.listed.organisation);
    attendee.seat = seated.seat;
    attendee.deputyFor = seated.isDeputy() ? seated.deputyFor : RowId();
    attendee.group = seated.group.id;
    if (!attendee.listed.organisation.isEmpty() && listed.size() == 1)
        attendee.organisation = listed.front();
    else if (attendee.listed.organisation.isEmpty() && attendee.person.isValid())
        attendee.organisation =
            seated.organisation.isValid() ? seated.organisation.id : onlyOrganisation(attendee.person);
    if (attendee.organisation.isValid())
        attendee.organisationTitle = titlesOf(m_source, m_source.catalogue.type(TypeNumber::Organisation),
                                              std::array{attendee.organisation})
                                         .value(0);
}

/// The organisation of the person on the day of the event; none if there are several.
RowId Matcher::onlyOrganisation(RowId person) const
{
    const auto found = m_source.connection.value(
        "SELECT max(a.organisation) FROM affiliation a, event e WHERE a.person = ?1 AND e.id = ?2 "
        "AND NOT a.archived AND coalesce(a.from_date, '') <= substr(e.start, 1, 10) "
        "AND coalesce(a.to_date, '9999') >= substr(e.start, 1, 10) HAVING count(DISTINCT a.organisation) = 1",
        person, m_event);
    return found.value_or(Value()).toId();
}

/// The list where what stands after a name and is an organisation of the file is said of that name.
NameList withOrganisations(const ListSource &source, const NameList &list)
{
    const auto isAmbiguous = [](const ListedName &name) { return name.mayBeOrganisation; };
    if (std::none_of(list.names.begin(), list.names.end(), isAmbiguous))
        return list;
    const NameIndex organisations(source.connection, source.catalogue, source.words,
                                  source.catalogue.type(TypeNumber::Organisation));
    NameList found{{}, list.isOnline};
    for (const ListedName &name : list.names)
        if (name.mayBeOrganisation && !organisations.find(name.text).empty())
            found.names.back().organisation = name.text;
        else
            found.names.push_back(name);
    return found;
}

/// What a duplicate says beyond the first entry.
void takeAddress(std::vector<Attendee> &attendees, const Attendee &duplicate)
{
    for (Attendee &attendee : attendees)
        if (attendee.listed.line == duplicate.sameAs && attendee.found == AttendeeState::New &&
            attendee.listed.email.isEmpty() && keyOf(attendee.listed) == keyOf(duplicate.listed))
            attendee.listed.email = duplicate.listed.email;
}

/// A deputy stands in for nobody who is there herself; @p present stand in the event already.
void freeDeputies(std::vector<Attendee> &attendees, QSet<RowId> present)
{
    for (const Attendee &attendee : attendees)
        if (attendee.found == AttendeeState::Matched || attendee.found == AttendeeState::Already)
            present.insert(attendee.person);
    const auto free = [&present](Attendee &attendee) {
        if (present.contains(attendee.deputyFor))
            attendee.deputyFor = {};
    };
    for (Attendee &attendee : attendees) {
        free(attendee);
        std::for_each(attendee.readings.begin(), attendee.readings.end(), free);
    }
}

/// A plan without entries. @throws Failure NotFound without the event.
AttendancePlan emptyPlan(const ListSource &source, RowId event, const NameList &list)
{
    const auto mode = source.connection.value("SELECT coalesce(mode, '') FROM event WHERE id = ?", event);
    if (!mode)
        throw Failure(Failure::Kind::NotFound,
                      QCoreApplication::translate("actions", "The event is no longer in the file."));
    const bool isOnline = list.isOnline || *mode == Value(QStringLiteral("online"));
    return {event, isOnline ? QStringLiteral("online") : QStringLiteral("on_site"), {}};
}

} // namespace

AttendeeState Attendee::state() const
{
    if (found != AttendeeState::Unclear || !answer)
        return found;
    return answer->isValid() ? chosen().found : AttendeeState::New;
}

const Attendee &Attendee::chosen() const
{
    const RowId wanted = found == AttendeeState::Unclear ? answer.value_or(RowId()) : RowId();
    const auto reading = std::find_if(readings.begin(), readings.end(),
                                      [wanted](const Attendee &each) { return each.person == wanted; });
    return reading == readings.end() ? *this : *reading;
}

int AttendancePlan::count(AttendeeState state) const
{
    return int(std::count_if(attendees.begin(), attendees.end(),
                             [state](const Attendee &attendee) { return attendee.state() == state; }));
}

QString leftOutOf(const Attendee &attendee, const Words &words)
{
    switch (attendee.state()) {
    case AttendeeState::Duplicate:
        return QCoreApplication::translate("actions", "The same as line %1")
            .arg(words.number(attendee.sameAs));
    case AttendeeState::Unclear:
        if (attendee.listed.mayBeOrganisation && attendee.candidates.empty())
            return QCoreApplication::translate(
                "actions", "A second person or an organisation: say whether it is somebody new");
        return attendee.candidates.empty()
                   ? QCoreApplication::translate("actions",
                                                 "Only one name or address: say whether it is somebody new")
                   : QCoreApplication::translate("actions", "%n person(s) it may be", nullptr,
                                                 int(attendee.candidates.size()));
    case AttendeeState::Unreadable:
        return attendee.listed.text.isEmpty()
                   ? QCoreApplication::translate("actions",
                                                 "Holds a personal identity code, which is never stored")
                   : QCoreApplication::translate("actions", "No name or address in it");
    default:
        return attendee.listed.organisation.isEmpty() || attendee.organisation.isValid()
                   ? QString()
                   : QCoreApplication::translate("actions", "Not in the file, so left out: %1")
                         .arg(attendee.listed.organisation);
    }
}

AttendancePlan planAttendance(const ListSource &source, RowId event, const NameList &list,
                              const Progress &progress)
{
    AttendancePlan plan = emptyPlan(source, event, list);
    Matcher matcher(source, event);
    Steps steps(progress, stepsBetweenReports);
    const NameList people = withOrganisations(source, list);
    for (const ListedName &listed : people.names) {
        steps.count();
        Attendee attendee = matcher.match(listed);
        if (attendee.found == AttendeeState::Duplicate)
            takeAddress(plan.attendees, attendee);
        plan.attendees.push_back(std::move(attendee));
    }
    freeDeputies(plan.attendees, matcher.present());
    return plan;
}

AttendancePlan planNewPeople(const ListSource &source, RowId event, const NameList &list)
{
    AttendancePlan plan = emptyPlan(source, event, list);
    for (const ListedName &listed : list.names) {
        plan.attendees.push_back({listed});
        if (listed.isReadable())
            plan.attendees.back().found =
                listed.mayBeOrganisation ? AttendeeState::Unclear : AttendeeState::New;
    }
    return plan;
}

} // namespace raatihuone
