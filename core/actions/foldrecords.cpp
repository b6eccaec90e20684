// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/foldrecords.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/evaluation.h"
#include "core/records/fieldrules.h"
#include "core/records/severalvalues.h"
#include "core/sharing/distinctpairs.h"
#include "core/sharing/duplicates.h"
#include "core/sharing/folding.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

Failure refused(const char *text, const QString &details = {})
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("actions", text), details);
}

/// The type of the shown record that has this id.
const RecordType &typeOf(const Records &records, RowId id)
{
    for (const RecordType &type : records.file().catalogue().types())
        if (!type.isLink() && records.exists(type, id))
            return type;
    throw Failure(
        Failure::Kind::NotFound,
        QCoreApplication::translate("actions", "There is no record with the id %1.").arg(id.toText()));
}

const RecordType &commonType(const Records &records, RowId one, RowId other)
{
    const RecordType &type = typeOf(records, one);
    if (&typeOf(records, other) != &type)
        throw refused(QT_TRANSLATE_NOOP("actions", "The two records are of different types."));
    if (one == other)
        throw refused(QT_TRANSLATE_NOOP("actions", "A record and itself were named. Name two records."));
    return type;
}

void expectFoldable(const Records &records, const RecordType &type, RowId id)
{
    Connection &db = records.file().connection();
    if (id.isReference() || type.isReferenceData())
        throw refused(QT_TRANSLATE_NOOP("actions", "Records that ship with the program are not combined."));
    if (type.isKeptByProgram())
        throw refused(QT_TRANSLATE_NOOP("actions", "Records of this type are not combined."));
    if (db.value("SELECT 1 FROM erased WHERE \"row\" = ?1 UNION ALL SELECT 1 FROM partial WHERE \"row\" = ?1",
                 id))
        throw refused(QT_TRANSLATE_NOOP("actions",
                                        "Values of one of the records were erased or withheld. They are not "
                                        "combined."),
                      id.toText());
}

bool holdsSeveral(const Field &field)
{
    return field.link > 0 || raatihuone::holdsSeveral(field.kind);
}

/// A record that is one of the two is not referred to by their union.
Value withoutBoth(const Field &field, const Value &value, const FoldOffer &offer)
{
    const Value survivor(offer.survivor.id()), other(offer.other.id());
    if (field.kind == Kind::Reference)
        return value == survivor || value == other ? Value() : value;
    return field.link > 0 ? withTakenAway(value, Value::several({survivor.toText(), other.toText()})) : value;
}

Value united(const Field &field, const FoldOffer &offer)
{
    const Value mine = offer.survivor.value(field.name), yours = offer.other.value(field.name);
    if (holdsSeveral(field))
        return withAdded(mine, yours);
    return mine.isNull() ? yours : mine;
}

Value chosen(const Field &field, const FoldOffer &offer, RowId from)
{
    if (from != offer.survivor.id() && from != offer.other.id())
        throw refused(QT_TRANSLATE_NOOP("actions", "A field is taken from a record that is none of the two."),
                      field.name);
    return (from == offer.survivor.id() ? offer.survivor : offer.other).value(field.name);
}

/// What would break a rule is not filled in, unless somebody has chosen it.
void leaveOutProblems(FoldOffer &offer, const FoldChoices &choices)
{
    const Problems before = problemsOf(offer.survivor);
    for (const Problem &problem : problemsOf(offer.result)) {
        const bool isOld = std::find(before.begin(), before.end(), problem) != before.end();
        if (isOld || problem.severity == Problem::Severity::Warning)
            continue;
        if (choices.contains(problem.field))
            offer.problems.push_back(problem);
        else
            offer.result.set(problem.field, offer.survivor.value(problem.field));
    }
}

void fill(FoldOffer &offer, const FoldChoices &choices)
{
    for (const Field &field : offer.survivor.type().fields()) {
        if (field.isDerived())
            continue;
        const Value mine = offer.survivor.value(field.name), yours = offer.other.value(field.name);
        if (!mine.isNull() && !yours.isNull() && mine != yours)
            offer.differing += field.name;
        const auto choice = choices.find(field.name);
        const Value value = choice == choices.end() ? united(field, offer) : chosen(field, offer, *choice);
        offer.result.set(field.name, withoutBoth(field, value, offer));
    }
    leaveOutProblems(offer, choices);
}

/// Folding may put a record under itself.
void openRings(Connection &connection, Record &record)
{
    for (const Problem &problem : ringsOf(connection, record))
        record.set(problem.field, {});
}

} // namespace

FoldOffer offerFold(Records &records, RowId one, RowId other, const FoldChoices &choices)
{
    const RecordType &type = commonType(records, one, other);
    expectFoldable(records, type, one);
    expectFoldable(records, type, other);
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        Catalogue::field(type, choice.key());
    const bool isFirst = isOlder(records.file().connection(), one, other);
    const Record survivor = records.read(type, isFirst ? one : other);
    FoldOffer offer{survivor, records.read(type, isFirst ? other : one), survivor, {}};
    fill(offer, choices);
    return offer;
}

Outcome foldRecords(Records &records, RowId one, RowId other, const FoldChoices &choices)
{
    const RecordType &type = commonType(records, one, other);
    Commit commit(records.file(), QStringLiteral("fold ") + type.name(), Commit::Kind::Fold);
    FoldOffer offer = offerFold(records, one, other, choices);
    Outcome outcome{.id = offer.survivor.id(), .problems = offer.problems, .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    if (Evaluation(commit.connection(), commit.file().catalogue()).isGone(outcome.id))
        keepRow(commit, type, outcome.id); // perhaps it was the other one that kept it
    repoint(commit, type, offer.other.id(), offer.survivor.id());
    foldInto(commit, type, offer.other.id(), offer.survivor.id());
    openRings(commit.connection(), offer.result);
    records.update(commit, records.read(type, offer.survivor.id()), offer.result);
    outcome.isWritten = commit.finish();
    return outcome;
}

Outcome sayDistinct(Records &records, RowId one, RowId other)
{
    const RecordType &type = commonType(records, one, other);
    DataFile &file = records.file();
    const Pair pair = pairOf(one, other);
    if (distinctPairs(file.connection(), file.catalogue()).contains(pair))
        return {.id = {}, .problems = {}, .changedByOthers = {}};
    Record said(file.catalogue().type(TypeNumber::DistinctPair));
    said.set(QStringLiteral("first"), pair.first);
    said.set(QStringLiteral("first_type"), type.number());
    said.set(QStringLiteral("second"), pair.second);
    said.set(QStringLiteral("second_type"), type.number());
    Commit commit(file, QStringLiteral("distinct ") + type.name());
    Outcome outcome{.id = records.insert(commit, said), .problems = {}, .changedByOthers = {}};
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
