// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/newterm.h"

#include "core/catalogue/types/types.h"
#include "core/rules/composition.h"
#include "core/rules/recordrules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String chair("chair"); ///< a code of membership.seat

/// The last day of a term that begins on @p from and lasts as long as @p before: terms last whole years where they can.
QDate lastDayOf(QDate from, const Days &before)
{
    const int years = before.to.addDays(1).year() - before.from.year();
    if (years > 0 && before.from.addYears(years) == before.to.addDays(1))
        return from.addYears(years).addDays(-1);
    return from.addDays(before.from.daysTo(before.to));
}

Record termOf(const RecordType &type, const TermPlan &plan)
{
    Record term(type);
    term.set(QStringLiteral("body"), plan.body);
    if (!plan.days.from.isValid() || !plan.days.to.isValid())
        return term; // which its rules tell
    term.set(QStringLiteral("label"), yearsOf(plan.days));
    term.set(QStringLiteral("from_date"), plan.days.from.toString(Qt::ISODate));
    term.set(QStringLiteral("to_date"), plan.days.to.toString(Qt::ISODate));
    return term;
}

/// Whose deputy each personal deputy of a seat is on the last day of a term: of whoever holds the seat then.
QMap<RowId, RowId> personalDeputies(const BodyHistory &history, RowId term)
{
    const auto last = std::find_if(history.terms.begin(), history.terms.end(),
                                   [term](const BodyTerm &each) { return each.id == term; });
    QMap<RowId, RowId> holders;
    if (last == history.terms.end())
        return holders;
    for (const Seat &seat : compositionOn(history, last->days.to).seats)
        if (seat.holder)
            for (const SeatedDeputy &deputy : seat.deputies)
                holders.insert(deputy.seated.membership, seat.holder->person.id);
    return holders;
}

/// The same seat in another term, for all of it, as deputy of @p member.
Record goingOn(const Record &before, RowId term, RowId member)
{
    const Tenure &tenure = *before.type().tenure();
    Record after(before.type());
    for (const QString &field : tenure.held + tenure.passedOn)
        after.set(field, before.value(field));
    after.set(tenure.holder, before.value(tenure.holder));
    after.set(QStringLiteral("term"), term);
    after.set(QStringLiteral("deputy_for"), member.isValid() ? Value(member) : Value());
    return after;
}

void copyPlannedSeats(const Records &records, Commit &commit, RowId from, RowId to)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::SeatPlan);
    const Field &term = Catalogue::field(type, QStringLiteral("term"));
    for (const RowId id : records.referring(type, term, from)) {
        const Record old = records.read(type, id);
        if (old.value(QStringLiteral("archived")).toNumber() != 0)
            continue;
        Record planned = copyOf(old);
        planned.set(term.name, to);
        records.insert(commit, planned);
    }
}

} // namespace

Problems TermPlan::warnings() const
{
    const auto isChair = [](const Seated &each) { return each.seat == chair; };
    if (!hadChair || std::any_of(goingOn.begin(), goingOn.end(), isChair))
        return {};
    return {{Problem::Severity::Warning, QStringLiteral("seat"),
             QCoreApplication::translate(
                 "actions", "Nobody goes on as the chair: the body has no chair until you choose one.")}};
}

TermPlan termAfter(const BodyHistory &history, QDate day)
{
    TermPlan plan{history.body.id, {}, {}, {}};
    const BodyTerm *last = nullptr;
    for (const BodyTerm &term : history.terms)
        if ((!day.isValid() || term.days.isOverBy(day)) && (!last || last->days.to < term.days.to))
            last = &term;
    if (!last)
        return plan;
    plan.last = last->id;
    if (last->days.from.isValid() && last->days.to.isValid()) {
        plan.days.from = last->days.to.addDays(1);
        plan.days.to = lastDayOf(plan.days.from, last->days);
    }
    for (const Seated &each : history.memberships) {
        if (each.term != last->id)
            continue;
        plan.hadChair = plan.hadChair || each.seat == chair;
        if (each.days.contains(last->days.to))
            plan.goingOn.push_back(each);
    }
    return plan;
}

Outcome makeTerm(Records &records, const TermPlan &plan)
{
    DataFile &file = records.file();
    const RecordType &membership = file.catalogue().type(TypeNumber::Membership);
    const Record term = termOf(file.catalogue().type(TypeNumber::Term), plan);
    Outcome outcome{.id = {}, .problems = allProblemsOf(records, term), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    const auto history = bodyHistory(file.connection(), file.catalogue(), records.words(), plan.body);
    const QMap<RowId, RowId> holders = history ? personalDeputies(*history, plan.last) : QMap<RowId, RowId>();
    QSet<RowId> members;
    for (const Seated &each : plan.goingOn)
        if (each.isMember())
            members += each.person.id;
    Commit commit(file, QStringLiteral("new-term"));
    outcome.id = records.insert(commit, term);
    for (const Seated &each : plan.goingOn) {
        const RowId holder = holders.value(each.membership);
        records.insert(commit, goingOn(records.read(membership, each.membership), outcome.id,
                                       members.contains(holder) ? holder : RowId()));
    }
    if (plan.last.isValid())
        copyPlannedSeats(records, commit, plan.last, outcome.id);
    outcome.isWritten = commit.finish();
    outcome.problems = plan.warnings();
    return outcome;
}

Outcome startTerm(Records &records, RowId body, const Days &days)
{
    DataFile &file = records.file();
    records.read(file.catalogue().type(TypeNumber::Body), body);
    TermPlan plan =
        termAfter(*bodyHistory(file.connection(), file.catalogue(), records.words(), body), days.from);
    plan.days = days;
    return makeTerm(records, plan);
}

} // namespace raatihuone
