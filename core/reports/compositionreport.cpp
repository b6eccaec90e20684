// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/compositionreport.h"

#include "core/catalogue/types/types.h"
#include "core/reports/composer.h"
#include "core/rules/composition.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

class CompositionReport
{
public:
    CompositionReport(const Records &records, const ReportRequest &request);

    Document build();

private:
    QString dateOf(QDate day) const { return m_out.words().date(day.toString(Qt::ISODate)); }
    QString numberOf(int number) const { return m_out.words().number(number); }
    QString seatOf(const QString &code) const;
    QString nameOf(const Seated &seated) const;
    QString withRepresented(const Seated &seated) const;
    Worded named(const Named &record, int type) const;
    Worded representedBy(const Seated &seated) const;
    Worded representedAt(const Seat &seat) const;
    QString deputiesOf(const Seat &seat) const;
    void addFacts();
    void addSeats();
    void addList(const char *heading, const std::vector<Seated> &seated);
    void addPlan();
    void addChanges();

    Composer m_out;
    Record m_body;
    BodyHistory m_history;
    Composition m_now;
};

/// The day that is looked at when nobody says one.
QDate usualDay(const BodyHistory &history, QDate today)
{
    QDate latest;
    for (const BodyTerm &term : history.terms) {
        if (term.days.contains(today))
            return today;
        if (term.days.isOverBy(today) && (!latest.isValid() || latest < term.days.to))
            latest = term.days.to;
    }
    return latest.isValid() ? latest : today;
}

CompositionReport::CompositionReport(const Records &records, const ReportRequest &request)
    : m_out(records, request.isPublic),
      m_body(records.read(m_out.type(TypeNumber::Body), *request.body)),
      m_history(
          *bodyHistory(records.connection(), records.file().catalogue(), records.words(), *request.body))
{
    const QDate today = records.file().installation().today();
    m_now = compositionOn(m_history, request.on.value_or(usualDay(m_history, today)));
}

QString CompositionReport::seatOf(const QString &code) const
{
    const Field &field = Catalogue::field(m_out.type(TypeNumber::Membership), QStringLiteral("seat"));
    return m_out.records().shown(m_out.type(TypeNumber::Membership), field, code);
}

QString CompositionReport::nameOf(const Seated &seated) const
{
    if (m_out.isPublic() || seated.person.name.isEmpty())
        return m_out.say(QT_TRANSLATE_NOOP("report", "(name left out)"));
    return seated.person.name;
}

Worded CompositionReport::named(const Named &record, int type) const
{
    return record.isValid() ? m_out.titleOf(type, record.id) : Worded();
}

/// As Seated::represents() has it, with the language of the name.
Worded CompositionReport::representedBy(const Seated &seated) const
{
    if (seated.organisation.isValid())
        return named(seated.organisation, TypeNumber::Organisation);
    return seated.municipality.isValid() ? named(seated.municipality, TypeNumber::Municipality)
                                         : named(seated.group, TypeNumber::StakeholderGroup);
}

QString CompositionReport::withRepresented(const Seated &seated) const
{
    const QString represented = representedBy(seated);
    return represented.isEmpty() ? nameOf(seated)
                                 : QStringLiteral("%1 (%2)").arg(nameOf(seated), represented);
}

Worded CompositionReport::representedAt(const Seat &seat) const
{
    const Worded by =
        seat.holder ? representedBy(*seat.holder) : named(seat.group, TypeNumber::StakeholderGroup);
    const Worded category = named(seat.category, TypeNumber::OrganisationCategory);
    if (by.text == category.text)
        return by;
    return seat.holder ? joined({by, category}, QStringLiteral(", "))
                       : joined({category, by}, QStringLiteral(", "));
}

QString CompositionReport::deputiesOf(const Seat &seat) const
{
    QStringList deputies;
    for (const SeatedDeputy &deputy : seat.deputies)
        deputies += withRepresented(deputy.seated);
    if (seat.lacksDeputy)
        deputies += m_out.say(QT_TRANSLATE_NOOP("report", "vacant"));
    return deputies.join(QStringLiteral(", "));
}

void CompositionReport::addFacts()
{
    QStringList terms;
    for (const BodyTerm &term : m_now.terms)
        terms += QStringLiteral("%1 (%2 – %3)").arg(term.label, dateOf(term.days.from), dateOf(term.days.to));
    if (m_history.terms.empty())
        terms += m_out.say(QT_TRANSLATE_NOOP("report", "no term known"));
    const auto ofTerm = [&](int number) { return m_now.terms.empty() ? QString() : numberOf(number); };
    m_out.addFacts(
        {{m_out.say(QT_TRANSLATE_NOOP("report", "Composition on")), dateOf(m_now.day)},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Term")), terms.join(QStringLiteral(", "))},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Kind of body")), m_out.shown(m_body, "kind")},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Municipalities")), m_out.shown(m_body, "municipalities")},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Set by")), m_out.shown(m_body, "set_by")},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Secretary")), m_out.shown(m_body, "secretary")},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Seats")), ofTerm(m_now.planned)},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Seats held")), ofTerm(m_now.held())},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Vacant seats")), ofTerm(m_now.vacant())},
         {m_out.say(QT_TRANSLATE_NOOP("report", "Quorum")), ofTerm(m_now.quorum)}});
}

void CompositionReport::addSeats()
{
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Members")));
    if (m_now.seats.empty())
        return m_out.addParagraph(
            m_out.say(QT_TRANSLATE_NOOP("report", "No members have been recorded for this day.")));
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Seats, who holds them and who stands in"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Seat"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Member"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Represents"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Deputy"))}};
    for (const Seat &seat : m_now.seats)
        table.rows.push_back(
            {{QStringLiteral("%1 %2").arg(numberOf(seat.number), seatOf(seat.code))},
             {seat.holder ? nameOf(*seat.holder) : m_out.say(QT_TRANSLATE_NOOP("report", "vacant"))},
             {representedAt(seat)},
             {deputiesOf(seat)}});
    m_out.add({std::move(table)});
}

void CompositionReport::addList(const char *heading, const std::vector<Seated> &seated)
{
    if (seated.empty())
        return;
    m_out.addHeading(2, m_out.say(heading));
    List list;
    for (const Seated &each : seated)
        list.items.push_back({QStringLiteral("%1: %2").arg(seatOf(each.seat), withRepresented(each)), {}});
    m_out.add({std::move(list)});
}

void CompositionReport::addPlan()
{
    if (m_now.balances.empty() && m_now.missingGroups.empty())
        return;
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Planned composition")));
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Planned seats and those held"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Represented"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Planned")), true},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Seats held")), true},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Missing")), true},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Too many")), true}};
    for (const SeatBalance &balance : m_now.balances)
        table.rows.push_back(
            {{balance.category.isValid() ? named(balance.category, TypeNumber::OrganisationCategory)
                                         : named(balance.group, TypeNumber::StakeholderGroup)},
             {numberOf(balance.planned), true},
             {numberOf(balance.held), true},
             {numberOf(balance.lacking()), true},
             {numberOf(balance.surplus()), true}});
    if (!table.rows.empty())
        m_out.add({std::move(table)});
    QStringList missing;
    for (const Named &group : m_now.missingGroups)
        missing += group.name;
    if (!missing.isEmpty())
        m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP("report", "Must be represented and is not: %1."))
                               .arg(missing.join(QStringLiteral(", "))));
}

/// Who came after the start of a term and who left before its end.
void CompositionReport::addChanges()
{
    std::vector<std::pair<QDate, QString>> changes;
    const auto add = [&](QDate day, const char *sentence, const Seated &seated) {
        changes.emplace_back(
            day, m_out.say(sentence).arg(dateOf(day), withRepresented(seated), seatOf(seated.seat)));
    };
    for (const BodyTerm &term : m_now.terms)
        for (const Seated &each : m_history.memberships) {
            if (each.term != term.id)
                continue;
            if (each.days.from != term.days.from)
                add(each.days.from, QT_TRANSLATE_NOOP("report", "%1: %2 started (%3)"), each);
            if (each.leavesOn.isValid())
                add(each.leavesOn, QT_TRANSLATE_NOOP("report", "%1: last day of %2 (%3)"), each);
        }
    if (changes.empty())
        return;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Changes during the term")));
    List list;
    for (const auto &[day, sentence] : changes)
        list.items.push_back({sentence, {}});
    m_out.add({std::move(list)});
}

Document CompositionReport::build()
{
    const Worded title = m_out.titleOf(TypeNumber::Body, m_body.id());
    m_out.addHeading(1, title);
    addFacts();
    addSeats();
    std::vector<Seated> deputies;
    for (const SeatedDeputy &deputy : m_now.pooledDeputies)
        deputies.push_back(deputy.seated);
    addList(QT_TRANSLATE_NOOP("report", "Deputies of all members"), deputies);
    addList(QT_TRANSLATE_NOOP("report", "Others who take part"), m_now.others);
    addPlan();
    addChanges();
    m_out.addMissingNames();
    return m_out.take(title, m_out.say(QT_TRANSLATE_NOOP("report", "Composition of a body")));
}

} // namespace

Document compositionReport(const Records &records, const ReportRequest &request)
{
    if (!request.body)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which body with --body."));
    return CompositionReport(records, request).build();
}

} // namespace raatihuone
