// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutessteps.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String statusField("status");
constexpr QLatin1String lastStatus("published"); ///< further steps are taken in the form

/// The date that tells when a status was reached: `examined_on` of examined.
QString dateFieldOf(const RecordType &type, const QString &status)
{
    const QString name = status + QLatin1String("_on");
    return type.field(name) ? name : QString();
}

} // namespace

Outcome startMinutes(const Records &records, RowId event, Language language)
{
    records.read(records.file().catalogue().type(TypeNumber::Event), event);
    Record minutes(records.file().catalogue().type(TypeNumber::Minutes));
    minutes.set(QStringLiteral("event"), event);
    minutes.set(QStringLiteral("language"), languageCode(language));
    Outcome outcome;
    Commit commit(records.file(), QStringLiteral("add minutes"));
    outcome.id = records.insert(commit, minutes);
    outcome.isWritten = commit.finish();
    return outcome;
}

RowId minutesOf(const Records &records, RowId event)
{
    // Ids begin with the number of a site, which is random: the clock of the commit that made the row tells its age.
    const auto newest = records.file().connection().value(
        "SELECT id FROM minutes WHERE event = ? AND NOT archived ORDER BY (SELECT hlc FROM edit_commit WHERE "
        "edit_commit.id BETWEEN minutes.id >> 32 << 32 AND minutes.id ORDER BY edit_commit.id DESC LIMIT 1) "
        "DESC, id DESC LIMIT 1",
        event);
    return newest.value_or(Value()).toId();
}

QString statusBeside(const RecordType &minutes, const QString &status, int direction)
{
    const std::vector<Choice> &choices = minutes.field(statusField)->choices;
    const auto here = std::find_if(choices.begin(), choices.end(),
                                   [&status](const Choice &choice) { return choice.code == status; });
    if (here == choices.end())
        return {};
    if (direction < 0)
        return here == choices.begin() ? QString() : std::prev(here)->code;
    const auto last = std::find_if(choices.begin(), choices.end(),
                                   [](const Choice &choice) { return choice.code == lastStatus; });
    return here < last ? std::next(here)->code : QString();
}

Outcome stepMinutes(const Records &records, const Record &minutes, int direction, QDate today)
{
    const QString status = minutes.value(statusField).toText();
    const QString next = statusBeside(minutes.type(), status, direction);
    Outcome outcome{.id = minutes.id(), .problems = {}, .changedByOthers = {}};
    if (next.isEmpty())
        return outcome;
    Record after = minutes;
    after.set(statusField, next);
    const QString reached = dateFieldOf(minutes.type(), direction > 0 ? next : status);
    if (!reached.isEmpty())
        after.set(reached, direction > 0 ? Value(today.toString(Qt::ISODate)) : Value());
    Commit commit(records.file(), QStringLiteral("edit minutes"));
    outcome.changedByOthers = records.update(commit, minutes, after);
    if (outcome.changedByOthers.isEmpty())
        outcome.isWritten = commit.finish();
    return outcome;
}

} // namespace raatihuone
