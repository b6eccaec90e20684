// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/startterm.h"

#include "core/catalogue/types/types.h"
#include "core/rules/composition.h"
#include "core/rules/recordrules.h"

namespace raatihuone {

namespace {

const auto termField = QStringLiteral("term");
const auto deputyFor = QStringLiteral("deputy_for");

/// Copies what stands in a term into a new one.
class TermCopier
{
public:
    TermCopier(Records &records, Commit &commit, RowId from, RowId to)
        : m_records(records),
          m_commit(commit),
          m_memberships(records.file().catalogue().type(TypeNumber::Membership)),
          m_plan(records.file().catalogue().type(TypeNumber::SeatPlan)),
          m_from(from),
          m_to(to)
    {
    }

    void copyPlan();
    void copy(const Composition &composition);

private:
    void copy(const Seated &seated, RowId member = {});

    Records &m_records;
    Commit &m_commit;
    const RecordType &m_memberships;
    const RecordType &m_plan;
    RowId m_from;
    RowId m_to;
};

void TermCopier::copyPlan()
{
    for (const RowId id : m_records.referring(m_plan, Catalogue::field(m_plan, termField), m_from)) {
        const Record old = m_records.read(m_plan, id);
        if (old.value(QStringLiteral("archived")).toNumber() != 0)
            continue;
        Record planned = copyOf(old);
        planned.set(termField, m_to);
        m_records.insert(m_commit, planned);
    }
}

/// The seat, who holds it and whom she represents; how and when she was appointed is of the old term.
void TermCopier::copy(const Seated &seated, RowId member)
{
    const Record old = m_records.read(m_memberships, seated.membership);
    const Tenure &tenure = *m_memberships.tenure();
    Record next(m_memberships);
    for (const QString &field : QStringList{tenure.holder} + tenure.held + tenure.passedOn)
        next.set(field, old.value(field));
    next.set(termField, m_to);
    next.set(deputyFor, member.isValid() ? Value(member) : Value());
    m_records.insert(m_commit, next);
}

void TermCopier::copy(const Composition &composition)
{
    for (const Seat &seat : composition.seats) {
        if (seat.holder && seat.term == m_from)
            copy(*seat.holder);
        for (const SeatedDeputy &deputy : seat.deputies)
            if (seat.term == m_from)
                copy(deputy.seated, seat.holder ? seat.holder->person.id : RowId());
    }
    for (const SeatedDeputy &deputy : composition.pooledDeputies)
        if (deputy.seated.term == m_from)
            copy(deputy.seated);
    for (const Seated &other : composition.others)
        if (other.term == m_from)
            copy(other);
}

/// The last term that is over before @p day.
std::optional<BodyTerm> termBefore(const BodyHistory &history, QDate day)
{
    std::optional<BodyTerm> found;
    for (const BodyTerm &term : history.terms)
        if (term.days.isOverBy(day) && (!found || found->days.to < term.days.to))
            found = term;
    return found;
}

Record termOf(const RecordType &type, RowId body, const Days &days)
{
    Record term(type);
    term.set(QStringLiteral("body"), body);
    term.set(QStringLiteral("from_date"), days.from.toString(Qt::ISODate));
    term.set(QStringLiteral("to_date"), days.to.toString(Qt::ISODate));
    term.set(QStringLiteral("label"), yearsOf(days));
    return term;
}

} // namespace

Outcome startTerm(Records &records, RowId body, const Days &days)
{
    DataFile &file = records.file();
    records.read(file.catalogue().type(TypeNumber::Body), body);
    const Record term = termOf(file.catalogue().type(TypeNumber::Term), body, days);
    Outcome outcome{.id = {}, .problems = allProblemsOf(records, term), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    const BodyHistory history = *bodyHistory(file.connection(), file.catalogue(), records.words(), body);
    Commit commit(file, QStringLiteral("add ") + term.type().name());
    outcome.id = records.insert(commit, term);
    if (const auto last = termBefore(history, days.from)) {
        TermCopier copier(records, commit, last->id, outcome.id);
        copier.copyPlan();
        copier.copy(compositionOn(history, last->days.to));
    }
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
