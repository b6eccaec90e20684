// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/succession.h"

#include "core/catalogue/tables.h"
#include "core/records/fieldrules.h"
#include "core/rules/days.h"
#include "core/rules/recordrules.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

const Tenure &tenureOf(const RecordType &type)
{
    if (!type.tenure())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("actions", "Nobody holds a record of this kind."),
                      type.name());
    return *type.tenure();
}

Problem wrong(const QString &field, const char *message)
{
    return {Problem::Severity::Error, field, QCoreApplication::translate("actions", message)};
}

/// Why @p leaving cannot end on the day before @p next, told at @p field; on @p needed what it stands in must go on.
Problems endingProblems(const Records &records, const Record &leaving, QDate next, QDate needed,
                        const QString &field)
{
    const Days bounds = boundsOf(records, leaving);
    const Days days = ownDays(leaving).within(bounds);
    Problems problems;
    if (days.from.isValid() && next <= days.from)
        problems.push_back(
            wrong(field, QT_TRANSLATE_NOOP("actions", "The one who leaves started later. Choose a later "
                                                      "day.")));
    if (bounds.isOverBy(needed))
        problems.push_back(
            wrong(field, QT_TRANSLATE_NOOP("actions",
                                           "The term has ended before this day. Choose an earlier day.")));
    if (isOver(leaving, next.addDays(-1)))
        problems.push_back(
            wrong(tenureOf(leaving.type()).to,
                  QT_TRANSLATE_NOOP("actions", "This has ended already. Add a new one instead.")));
    return problems;
}

/// Whether a successor from @p on is recorded already: this has ended by then, and for each that ended on the day before
/// there is one that began.
bool isFollowed(const Records &records, const Record &leaving, QDate on)
{
    const RecordType &type = leaving.type();
    const Tenure &tenure = tenureOf(type);
    if (leaving.value(tenure.to).toText() != on.addDays(-1).toString(Qt::ISODate))
        return false;
    QStringList fields = tenure.held, same;
    for (const QString &own : tenure.kept)
        fields.removeAll(own);
    for (const QString &field : std::as_const(fields))
        same += quoted(field) + QStringLiteral(" IS ?");
    Query query(
        records.file().connection(),
        QStringLiteral("SELECT count(*) FILTER (WHERE %1 = ?), count(*) FILTER (WHERE %2 = ?) FROM %3 "
                       "WHERE NOT archived AND %4")
            .arg(quoted(tenure.to), quoted(tenure.from), quoted(type.name()),
                 same.join(QStringLiteral(" AND "))));
    query.bind(leaving.value(tenure.to)).bind(on.toString(Qt::ISODate));
    for (const QString &field : std::as_const(fields))
        query.bind(leaving.value(field));
    return query.next() && query.number(1) >= query.number(0);
}

/// What the rules of fields cannot know: that this is a handing over.
Problems handingOverProblems(const Records &records, const Record &leaving, RowId successor, QDate on)
{
    const Tenure &tenure = tenureOf(leaving.type());
    if (!on.isValid())
        return {
            wrong(tenure.from, QT_TRANSLATE_NOOP("actions", "Give the day on which the successor starts."))};
    Problems problems = endingProblems(records, leaving, on, on, tenure.from);
    if (leaving.value(tenure.holder).toId() == successor)
        problems.push_back(
            wrong(tenure.holder,
                  QT_TRANSLATE_NOOP("actions", "The successor is the same person. Choose another.")));
    return problems;
}

/// Nobody stands in for herself.
void clearOtherReferencesTo(Record &record, RowId successor)
{
    const Field &holder = *record.type().field(tenureOf(record.type()).holder);
    for (const Field &field : record.type().fields())
        if (field.kind == Kind::Reference && field.target == holder.target && field.name != holder.name &&
            record.value(field.name).toId() == successor)
            record.set(field.name, {});
}

Record successorOf(const Record &leaving, RowId successor, QDate on)
{
    const Tenure &tenure = tenureOf(leaving.type());
    Record next(leaving.type());
    for (const QString &field : tenure.held + tenure.passedOn)
        next.set(field, leaving.value(field));
    next.set(tenure.holder, successor);
    next.set(tenure.from, on.toString(Qt::ISODate));
    clearOtherReferencesTo(next, successor);
    return next;
}

/// Whether somebody holds the same already on the day it would be given to her.
bool holds(const Records &records, RowId holder, const Record &held, QDate on)
{
    const RecordType &type = held.type();
    const Tenure &tenure = tenureOf(type);
    const std::vector<RowId> others = records.referring(type, *type.field(tenure.holder), holder);
    return std::any_of(others.begin(), others.end(), [&](RowId id) {
        const Record other = records.read(type, id);
        return !isOver(other, on) && other.value(QStringLiteral("archived")).toNumber() == 0 &&
               std::all_of(tenure.held.begin(), tenure.held.end(),
                           [&](const QString &field) { return other.value(field) == held.value(field); });
    });
}

void append(Problems &problems, const Problems &more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

/// Whether two records of one type cannot be at a time; for a rule between those of one holder.
bool exclude(const Exclusion &rule, const Record &one, const Record &other)
{
    const bool agree = std::all_of(rule.same.begin(), rule.same.end(), [&](const QString &field) {
        return one.value(field) == other.value(field);
    });
    const QString code = one.value(rule.choice).toText(), otherCode = other.value(rule.choice).toText();
    return agree &&
           (rule.choice.isEmpty() || (rule.codes.contains(code) && rule.others.contains(otherCode)) ||
            (rule.others.contains(code) && rule.codes.contains(otherCode)));
}

/// What the holder of @p next has on its first day and cannot keep beside it.
std::vector<Record> givenUpFor(const Records &records, const Record &next)
{
    const RecordType &type = next.type();
    const Tenure &tenure = tenureOf(type);
    std::vector<Record> found;
    for (const RowId id :
         records.referring(type, *type.field(tenure.holder), next.value(tenure.holder).toId())) {
        const Record other = records.read(type, id);
        const bool isExcluded =
            std::any_of(type.exclusions().begin(), type.exclusions().end(), [&](const Exclusion &rule) {
                return rule.same.contains(tenure.holder) && exclude(rule, next, other);
            });
        if (isExcluded && !isOver(other, ownDays(next).from) &&
            other.value(QStringLiteral("archived")).toNumber() == 0)
            found.push_back(other);
    }
    return found;
}

void keepOwn(Record &next, const Record &givenUp)
{
    const QStringList &fields = tenureOf(next.type()).kept;
    const bool saysAny = std::any_of(fields.begin(), fields.end(),
                                     [&](const QString &field) { return !givenUp.value(field).isNull(); });
    for (const QString &field : fields)
        if (saysAny)
            next.set(field, givenUp.value(field));
}

/// Ends @p record on the day before @p next, inside @p commit, unless @p outcome then has an error.
void end(Records &records, Commit &commit, const Record &record, QDate next, const QString &reason,
         Outcome &outcome)
{
    const Tenure &tenure = tenureOf(record.type());
    Record ended = record;
    ended.set(tenure.to, next.addDays(-1).toString(Qt::ISODate));
    if (!reason.isEmpty() && !tenure.reason.isEmpty())
        ended.set(tenure.reason, reason);
    append(outcome.problems, problemsOf(ended));
    if (outcome.isDone() && !records.update(commit, record, ended).isEmpty())
        outcome.problems.push_back(wrong(
            tenure.to, QT_TRANSLATE_NOOP("actions", "Somebody else changed this meanwhile. Try again.")));
}

/// @p successor gives the person who follows, inside the commit.
template <typename Successor>
Outcome handOver(Records &records, const Record &leaving, Problems problems, QDate on, const QString &reason,
                 const Successor &successor)
{
    if (!hasErrors(problems) && isFollowed(records, leaving, on))
        problems.push_back(
            wrong(tenureOf(leaving.type()).from,
                  QT_TRANSLATE_NOOP("actions", "A successor from this day is recorded already.")));
    Outcome outcome{.id = {}, .problems = std::move(problems), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("succeed ") + leaving.type().name());
    end(records, commit, leaving, on, reason, outcome);
    if (!outcome.isDone())
        return outcome;
    Record next = successorOf(leaving, successor(commit), on);
    for (const Record &givenUp : givenUpFor(records, next)) {
        keepOwn(next, givenUp);
        end(records, commit, givenUp, on, {}, outcome);
    }
    if (outcome.isDone())
        append(outcome.problems, allProblemsOf(records, next));
    if (!outcome.isDone())
        return outcome;
    outcome.id = records.insert(commit, next);
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace

Outcome succeed(Records &records, const Held &held, RowId successor, QDate on, const QString &reason)
{
    const Record leaving = records.read(*held.type, held.id);
    const Tenure &tenure = tenureOf(*held.type);
    records.read(records.file().catalogue().type(held.type->field(tenure.holder)->target), successor);
    Problems problems = handingOverProblems(records, leaving, successor, on);
    if (!hasErrors(problems) && holds(records, successor, leaving, on))
        problems.push_back(wrong(
            tenure.holder, QT_TRANSLATE_NOOP("actions", "This person holds it already. Choose another.")));
    return handOver(records, leaving, std::move(problems), on, reason,
                    [successor](Commit &) { return successor; });
}

Outcome succeed(Records &records, const Held &held, const Record &newHolder, QDate on, const QString &reason)
{
    const Record leaving = records.read(*held.type, held.id);
    Problems problems = problemsOf(newHolder);
    const Problems others = handingOverProblems(records, leaving, {}, on);
    problems.insert(problems.end(), others.begin(), others.end());
    return handOver(records, leaving, std::move(problems), on, reason,
                    [&](Commit &commit) { return records.insert(commit, newHolder); });
}

Outcome endHeld(Records &records, const Held &held, QDate last, const QString &reason)
{
    const Record leaving = records.read(*held.type, held.id);
    const Tenure &tenure = tenureOf(*held.type);
    Outcome outcome{.id = held.id, .problems = {}, .changedByOthers = {}};
    if (last.isValid())
        outcome.problems = endingProblems(records, leaving, last.addDays(1), last, tenure.to);
    else
        outcome.problems = {wrong(tenure.to, QT_TRANSLATE_NOOP("actions", "Give the last day."))};
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("edit ") + held.type->name());
    end(records, commit, leaving, last.addDays(1), reason, outcome);
    if (outcome.isDone())
        outcome.isWritten = commit.finish();
    return outcome;
}

Outcome addHeld(Records &records, Record record, const Record &newHolder)
{
    const QString holder = tenureOf(record.type()).holder;
    Outcome outcome{.id = {}, .problems = problemsOf(newHolder), .changedByOthers = {}};
    for (Problem &problem : outcome.problems)
        problem.field = holder;
    record.set(holder, RowId(1)); // the holder is not missing, she only has no id yet
    const Problems others = allProblemsOf(records, record);
    outcome.problems.insert(outcome.problems.end(), others.begin(), others.end());
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("add ") + record.type().name());
    record.set(holder, records.insert(commit, newHolder));
    outcome.id = records.insert(commit, record);
    outcome.isWritten = commit.finish();
    return outcome;
}

bool isOver(const Record &record, QDate today)
{
    const auto &tenure = record.type().tenure();
    const QString ended = tenure ? record.value(tenure->to).toText() : QString();
    return !ended.isEmpty() && ended < today.toString(Qt::ISODate);
}

const Field *placeOf(const RecordType &held, const RecordType &type)
{
    const auto &tenure = held.tenure();
    const auto &fields = held.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return tenure && field.kind == Kind::Reference && field.target == type.number() &&
               (field.name == tenure->holder || tenure->held.contains(field.name));
    });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<const RecordType *> heldTypes(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<const RecordType *> types;
    for (const RecordType &held : catalogue.types())
        if (placeOf(held, type))
            types.push_back(&held);
    return types;
}

std::vector<Held> heldAt(const Records &records, const RecordType &type, RowId id, QDate today)
{
    if (type.tenure())
        return {{&type, id}};
    std::vector<Held> all;
    for (const RecordType *held : heldTypes(records.file().catalogue(), type))
        for (const RowId found : records.referring(*held, *placeOf(*held, type), id))
            if (!isOver(records.read(*held, found), today))
                all.push_back({held, found});
    return all;
}

} // namespace raatihuone
