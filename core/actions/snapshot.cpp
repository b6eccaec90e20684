// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/snapshot.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The key figure of the unit as a whole that the file has of a measure and a day.
RowId knownPoint(const Records &records, const SnapshotPlan &plan, const QString &measure)
{
    const auto known = records.file().connection().value(
        "SELECT id FROM figure_point WHERE measure = ?1 AND on_date = ?2 AND NOT archived AND organisation "
        "IS "
        "NULL AND municipality IS NULL AND body IS NULL AND (unit IS NULL OR unit = ?3) ORDER BY id LIMIT 1",
        measure, iso(plan.day), plan.unit.isValid() ? Value(plan.unit) : Value());
    return known ? known->toId() : RowId();
}

/// Source and method are part of the record, so they are in the language of what is written in the file.
Record pointOf(const Records &records, const SnapshotPlan &plan, const RegisterCount &count)
{
    const Words words(contentLanguage(records));
    Record point(records.file().catalogue().type(TypeNumber::FigurePoint));
    point.set(QStringLiteral("measure"), count.measure);
    point.set(QStringLiteral("on_date"), iso(plan.day));
    point.set(QStringLiteral("value"), count.value);
    if (count.precision != Precision::Exact)
        point.set(QStringLiteral("qualifier"), codeOf(count.precision));
    point.set(QStringLiteral("unit"), plan.unit.isValid() ? Value(plan.unit) : Value());
    point.set(QStringLiteral("source"), words("actions", QT_TRANSLATE_NOOP("actions", "This file")));
    point.set(QStringLiteral("method"),
              words("actions", QT_TRANSLATE_NOOP("actions", "Counted from the register on %1"))
                  .arg(words.date(iso(records.file().installation().today()))));
    return point;
}

} // namespace

SnapshotPlan planSnapshot(const Records &records, QDate day)
{
    if (day > records.file().installation().today())
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("actions", "%1 has not come yet. Choose today or a day before it.")
                .arg(records.words().date(iso(day))));
    SnapshotPlan plan{day, unitOf(records), {}};
    for (const RegisterCount &count :
         registerCounts(records.file().connection(), day, records.file().installation().today()))
        plan.points.push_back({count, knownPoint(records, plan, count.measure)});
    return plan;
}

Outcome writeSnapshot(Records &records, const SnapshotPlan &plan)
{
    const auto isKnown = [](const SnapshotPlan::Point &point) { return point.known.isValid(); };
    if (std::all_of(plan.points.begin(), plan.points.end(), isKnown))
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("actions", "The key figures of %1 are in the file already. "
                                                             "Change them in their list.")
                          .arg(records.words().date(iso(plan.day))));
    Outcome outcome;
    Commit commit(records.file(), QStringLiteral("snapshot"));
    for (const SnapshotPlan::Point &point : plan.points)
        if (!isKnown(point))
            outcome.id = records.insert(commit, pointOf(records, plan, point.count));
    outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
