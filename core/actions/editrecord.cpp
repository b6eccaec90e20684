// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editrecord.h"

#include "core/rules/recordrules.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString label(const char *verb, const RecordType &type)
{
    return QLatin1String(verb) + QLatin1Char(' ') + type.name();
}

void refuseShipped(const RecordType &type, RowId id)
{
    if (!id.isReference())
        return;
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate(
                      "actions", "This row ships with the program and cannot be removed. Archive it."),
                  type.name() + QLatin1Char(' ') + id.toText());
}

} // namespace

Outcome addRecord(Records &records, const Record &record)
{
    Outcome outcome{.id = {}, .problems = allProblemsOf(records, record), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), label("add", record.type()));
    outcome.id = records.insert(commit, record);
    outcome.isWritten = commit.finish();
    return outcome;
}

Outcome changeRecord(Records &records, const Record &before, const Record &after,
                     WhenOverlapping whenOverlapping)
{
    Outcome outcome{
        .id = before.id(), .problems = problemsOfChange(records, before, after), .changedByOthers = {}};
    if (!outcome.isDone())
        return outcome;
    Commit commit(records.file(), label("edit", before.type()));
    outcome.changedByOthers = records.update(commit, before, after);
    if (outcome.changedByOthers.isEmpty() || whenOverlapping == WhenOverlapping::WriteOthers)
        outcome.isWritten = commit.finish();
    return outcome;
}

void removeRecords(Records &records, const RecordType &type, const QList<RowId> &ids,
                   const Progress &progress)
{
    constexpr qint64 rowsBetweenReports = 50;
    Commit commit(records.file(), label("remove", type));
    Steps steps(progress, rowsBetweenReports);
    for (const RowId id : ids) {
        steps.count();
        refuseShipped(type, id);
        records.read(type, id);
        records.remove(commit, type, id);
    }
    commit.finish();
}

} // namespace raatihuone
