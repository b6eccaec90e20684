// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportyear.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

std::optional<int> lastYear(Connection &db)
{
    const auto year =
        db.value("SELECT max(CAST(substr(start, 1, 4) AS INTEGER)) FROM event WHERE NOT archived "
                 "AND status NOT IN ('planned', 'invited')");
    return year && !year->isNull() ? std::optional(int(year->toNumber())) : std::nullopt;
}

bool hasEvents(Connection &db, int year)
{
    return db
        .value("SELECT 1 FROM event WHERE NOT archived AND substr(start, 1, 4) = ? LIMIT 1",
               QString::number(year))
        .has_value();
}

} // namespace

int reportYear(const Records &records, const ReportRequest &request)
{
    Connection &db = records.connection();
    const std::optional<int> last = lastYear(db);
    if (request.year && last && !hasEvents(db, *request.year))
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "No events are recorded for the year %1.")
                          .arg(*request.year));
    const int now = records.file().installation().now().toLocalTime().date().year();
    return request.year.value_or(last.value_or(now));
}

} // namespace raatihuone
