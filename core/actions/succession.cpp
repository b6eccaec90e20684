// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/succession.h"

#include "core/catalogue/types/types.h"
#include "core/records/fieldrules.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String person("person");
constexpr QLatin1String fromDate("from_date");
constexpr QLatin1String toDate("to_date");
constexpr QLatin1String substitute("substitute");

Problem wrong(const QString &field, const char *message)
{
    return {Problem::Severity::Error, field, QCoreApplication::translate("actions", message)};
}

/// What the rules of fields cannot know: that this is a handing over.
Problems handingOverProblems(const Record &leaving, RowId successor, QDate on)
{
    Problems problems;
    if (!on.isValid())
        problems.push_back(
            wrong(fromDate, QT_TRANSLATE_NOOP("actions", "Give the day on which the successor starts.")));
    if (leaving.value(person).toId() == successor)
        problems.push_back(
            wrong(person, QT_TRANSLATE_NOOP("actions", "The successor is the same person. Choose another.")));
    const QString began = leaving.value(fromDate).toText();
    if (on.isValid() && !began.isEmpty() && on.toString(Qt::ISODate) <= began)
        problems.push_back(wrong(
            fromDate,
            QT_TRANSLATE_NOOP("actions", "The successor starts before the role began. Choose a later day.")));
    const QString ended = leaving.value(toDate).toText();
    if (!ended.isEmpty() && on.isValid() && ended < on.addDays(-1).toString(Qt::ISODate))
        problems.push_back(wrong(
            toDate, QT_TRANSLATE_NOOP("actions", "The role has ended already. Add a new role instead.")));
    return problems;
}

Record successorOf(const Record &leaving, RowId successor, QDate on)
{
    Record next = leaving;
    next.setId({});
    next.set(person, successor);
    next.set(fromDate, on.toString(Qt::ISODate));
    next.set(toDate, {});
    if (next.value(substitute).toId() == successor)
        next.set(substitute, {});
    return next;
}

/// Whether somebody holds the role already on the day it would be given to her.
bool holds(const Records &records, RowId holder, const Record &role, QDate on)
{
    const RecordType &type = role.type();
    const std::vector<RowId> others = records.referring(type, *type.field(person), holder);
    return std::any_of(others.begin(), others.end(), [&](RowId id) {
        const Record other = records.read(type, id);
        const QString ended = other.value(toDate).toText();
        const bool isSame =
            other.value(QStringLiteral("kind")) == role.value(QStringLiteral("kind")) &&
            other.value(QStringLiteral("municipality")) == role.value(QStringLiteral("municipality")) &&
            other.value(QStringLiteral("organisation")) == role.value(QStringLiteral("organisation"));
        return isSame && (ended.isEmpty() || ended >= on.toString(Qt::ISODate));
    });
}

/// @p successor gives the person who follows, inside the commit.
template <typename Successor>
Outcome handOver(Records &records, const Record &leaving, Problems problems, QDate on,
                 const Successor &successor)
{
    Outcome outcome{.id = {}, .problems = std::move(problems), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Record ended = leaving;
    ended.set(toDate, on.addDays(-1).toString(Qt::ISODate));
    outcome.problems = problemsOf(ended);
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), QStringLiteral("succeed role"));
    if (!records.update(commit, leaving, ended).isEmpty()) {
        outcome.problems.push_back(wrong(
            toDate, QT_TRANSLATE_NOOP("actions", "Somebody else changed the role meanwhile. Try again.")));
        return outcome;
    }
    outcome.id = records.insert(commit, successorOf(leaving, successor(commit), on));
    outcome.isWritten = commit.finish();
    return outcome;
}

Record readRole(const Records &records, RowId role)
{
    return records.read(records.file().catalogue().type(TypeNumber::Role), role);
}

} // namespace

Outcome succeed(Records &records, RowId role, RowId successor, QDate on)
{
    const Record leaving = readRole(records, role);
    records.read(records.file().catalogue().type(TypeNumber::Person), successor);
    Problems problems = handingOverProblems(leaving, successor, on);
    if (!hasErrors(problems) && holds(records, successor, leaving, on))
        problems.push_back(wrong(
            person, QT_TRANSLATE_NOOP("actions", "This person holds the role already. Choose another.")));
    return handOver(records, leaving, std::move(problems), on, [successor](Commit &) { return successor; });
}

Outcome succeed(Records &records, RowId role, const Record &newPerson, QDate on)
{
    const Record leaving = readRole(records, role);
    Problems problems = problemsOf(newPerson);
    const Problems others = handingOverProblems(leaving, {}, on);
    problems.insert(problems.end(), others.begin(), others.end());
    return handOver(records, leaving, std::move(problems), on,
                    [&](Commit &commit) { return records.insert(commit, newPerson); });
}

} // namespace raatihuone
