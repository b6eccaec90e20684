// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"
#include "core/rules/dutyrules.h"

namespace raatihuone {

class Connection;
class Words;

enum class DutyState {
    Met,
    Missing, ///< should be there by now, and nothing says that it is
    Due,     ///< has a day, which has not passed
    Overdue, ///< has a day, which has passed
    Unknown  ///< the file says nothing that it could be judged by
};

/// For scripts: met, missing, due, overdue, unknown.
QString dutyStateCode(DutyState state);
/// For people: "Missing".
QString dutyStateInWords(const Words &words, DutyState state);

/// How one duty stands on one day.
struct Duty
{
    QString key;        ///< of the rule
    RowId municipality; ///< whose it is; not valid: of the unit as a whole
    int subjectType = 0;
    RowId subject; ///< the record that fulfils it, or is to be mended; not valid: there is none yet
    DutyState state = DutyState::Unknown;
    QDate due;    ///< the day in question of what is due or overdue
    QString text; ///< a few words that say how it stands

    bool operator==(const Duty &) const = default;
};

struct DutyRequest
{
    QDate day;
    std::vector<RowId> municipalities; ///< those for which the unit of the file works
};

/// How far ahead something is told to be due, in days; a term of a body is told earlier (termNotice).
inline constexpr int dutyNotice = 90;
inline constexpr int termNotice = 183;

/// July is a month of holidays: nobody is reminded.
inline bool isQuiet(QDate day)
{
    return day.month() == 7;
}
/// The day by which deadlines are judged on @p day: in July the last of June, so that nothing becomes due or late.
QDate judgedBy(QDate day);
/// A deadline that would be in July is told for the first of August.
QDate afterQuiet(QDate due);

/// How all duties stand that hold on the day, in the order of the rules, then of the municipalities asked for.
///
/// What the law asks of each municipality is Missing where it is not recorded, but Unknown while the whole file holds
/// nothing of the kind: then nobody has begun to record it, and its absence says nothing. A past year or term is only
/// judged by what was recorded for the day. Rules across memberships are in core/rules as problems, not here.
/// One query a rule, usable in any thread. @throws Failure as SQLite says.
std::vector<Duty> duties(Connection &connection, const Words &words, const DutyRequest &request);

/// Of these, those that the overview's table shows: what it costs to find the others is saved.
std::vector<Duty> dutiesInTable(Connection &connection, const Words &words, const DutyRequest &request);

} // namespace raatihuone
