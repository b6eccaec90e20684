// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "core/records/severalvalues.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

Failure wrong(const Field &field, const char *message)
{
    return Failure(Failure::Kind::BadInput,
                   field.name + QStringLiteral(": ") + QCoreApplication::translate("cli", message));
}

Assignment assignmentIn(const QString &word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    QString name = word.left(equals);
    auto way = Assignment::Way::Set;
    if (name.endsWith(QLatin1Char('+')))
        way = Assignment::Way::Add;
    else if (name.endsWith(QLatin1Char('-')))
        way = Assignment::Way::TakeAway;
    if (way != Assignment::Way::Set)
        name.chop(1);
    if (equals < 0 || name.isEmpty())
        throw UsageError(QCoreApplication::translate("cli", "\"%1\" is no FIELD=VALUE").arg(word));
    return {name, way, word.mid(equals + 1)};
}

Value changedBy(const Value &before, Assignment::Way way, const Value &value)
{
    return way == Assignment::Way::Add ? withAdded(before, value) : withTakenAway(before, value);
}

/// A reference to any record at all says beside it of which type that is.
void setSubjectType(const Records &records, Record &record, const Field &field)
{
    const RowId subject = record.value(field.name).toId();
    Value number;
    for (const RecordType &type : records.file().catalogue().types())
        if (subject.isValid() && records.exists(type, subject))
            number = type.number();
    if (subject.isValid() && number.isNull())
        throw wrong(field, QT_TRANSLATE_NOOP("cli", "There is no record with this id."));
    record.set(field.name + QStringLiteral("_type"), number);
}

} // namespace

std::vector<Assignment> assignmentsIn(const QStringList &words)
{
    std::vector<Assignment> assignments;
    for (const QString &word : words)
        assignments.push_back(assignmentIn(word));
    return assignments;
}

void assign(const Records &records, Record &record, const Assignment &assignment)
{
    const Field &field = Catalogue::field(record.type(), assignment.field);
    if (field.isReadOnly)
        throw wrong(field, QT_TRANSLATE_NOOP("cli", "This field cannot be changed."));
    if (assignment.way != Assignment::Way::Set && !holdsSeveral(field.kind))
        throw wrong(field, QT_TRANSLATE_NOOP("cli", "This field holds one value. Write FIELD=VALUE."));
    const Value value = valueOf(records, field, assignment.value);
    record.set(field.name, assignment.way == Assignment::Way::Set
                               ? value
                               : changedBy(record.value(field.name), assignment.way, value));
    if (field.kind == Kind::Subject)
        setSubjectType(records, record, field);
}

} // namespace raatihuone
