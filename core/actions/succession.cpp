// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/succession.h"

#include "core/records/fieldrules.h"

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

/// What the rules of fields cannot know: that this is a handing over.
Problems handingOverProblems(const Record &leaving, RowId successor, QDate on)
{
    const Tenure &tenure = tenureOf(leaving.type());
    Problems problems;
    if (!on.isValid())
        problems.push_back(
            wrong(tenure.from, QT_TRANSLATE_NOOP("actions", "Give the day on which the successor starts.")));
    if (leaving.value(tenure.holder).toId() == successor)
        problems.push_back(
            wrong(tenure.holder,
                  QT_TRANSLATE_NOOP("actions", "The successor is the same person. Choose another.")));
    const QString began = leaving.value(tenure.from).toText();
    if (on.isValid() && !began.isEmpty() && on.toString(Qt::ISODate) <= began)
        problems.push_back(wrong(
            tenure.from, QT_TRANSLATE_NOOP("actions", "The successor starts before the one who leaves did. "
                                                      "Choose a later day.")));
    if (on.isValid() && isOver(leaving, on.addDays(-1)))
        problems.push_back(
            wrong(tenure.to, QT_TRANSLATE_NOOP("actions", "This has ended already. Add a new one instead.")));
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
        return !isOver(other, on) &&
               std::all_of(tenure.held.begin(), tenure.held.end(),
                           [&](const QString &field) { return other.value(field) == held.value(field); });
    });
}

/// @p successor gives the person who follows, inside the commit.
template <typename Successor>
Outcome handOver(Records &records, const Record &leaving, Problems problems, QDate on,
                 const Successor &successor)
{
    const Tenure &tenure = tenureOf(leaving.type());
    Outcome outcome{.id = {}, .problems = std::move(problems), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Record ended = leaving;
    ended.set(tenure.to, on.addDays(-1).toString(Qt::ISODate));
    outcome.problems = problemsOf(ended);
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("succeed ") + leaving.type().name());
    if (!records.update(commit, leaving, ended).isEmpty()) {
        outcome.problems.push_back(wrong(
            tenure.to, QT_TRANSLATE_NOOP("actions", "Somebody else changed this meanwhile. Try again.")));
        return outcome;
    }
    outcome.id = records.insert(commit, successorOf(leaving, successor(commit), on));
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace

Outcome succeed(Records &records, const Held &held, RowId successor, QDate on)
{
    const Record leaving = records.read(*held.type, held.id);
    const Tenure &tenure = tenureOf(*held.type);
    records.read(records.file().catalogue().type(held.type->field(tenure.holder)->target), successor);
    Problems problems = handingOverProblems(leaving, successor, on);
    if (!hasErrors(problems) && holds(records, successor, leaving, on))
        problems.push_back(wrong(
            tenure.holder, QT_TRANSLATE_NOOP("actions", "This person holds it already. Choose another.")));
    return handOver(records, leaving, std::move(problems), on, [successor](Commit &) { return successor; });
}

Outcome succeed(Records &records, const Held &held, const Record &newHolder, QDate on)
{
    const Record leaving = records.read(*held.type, held.id);
    Problems problems = problemsOf(newHolder);
    const Problems others = handingOverProblems(leaving, {}, on);
    problems.insert(problems.end(), others.begin(), others.end());
    return handOver(records, leaving, std::move(problems), on,
                    [&](Commit &commit) { return records.insert(commit, newHolder); });
}

Outcome addHeld(Records &records, Record record, const Record &newHolder)
{
    const QString holder = tenureOf(record.type()).holder;
    Outcome outcome{.id = {}, .problems = problemsOf(newHolder), .changedByOthers = {}};
    for (Problem &problem : outcome.problems)
        problem.field = holder;
    record.set(holder, RowId(1)); // the holder is not missing, she only has no id yet
    const Problems others = problemsOf(record);
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
