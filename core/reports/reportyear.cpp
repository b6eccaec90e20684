// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportyear.h"

#include "core/figures/figuretable.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// What reports of a year tell of. ?1 its first day, ?2 its last. What has no day tells of no year.
constexpr auto recorded =
    "SELECT EXISTS (SELECT 1 FROM event e WHERE e.start >= ?1 AND substr(e.start, 1, 10) <= ?2 AND %1) "
    "OR EXISTS (SELECT 1 FROM body b WHERE NOT b.archived AND b.founded <= ?2 AND coalesce(b.ended, ?2) >= "
    "?1) "
    "OR EXISTS (SELECT 1 FROM term t JOIN body b ON b.id = t.body WHERE NOT t.archived AND NOT b.archived "
    "AND t.from_date <= ?2 AND coalesce(t.to_date, ?2) >= ?1) "
    "OR EXISTS (SELECT 1 FROM role r WHERE NOT r.archived AND r.from_date <= ?2 "
    "AND coalesce(r.to_date, ?2) >= ?1) "
    "OR EXISTS (SELECT 1 FROM action a WHERE NOT a.archived AND a.due BETWEEN ?1 AND ?2) "
    "OR EXISTS (SELECT 1 FROM figure_point p WHERE NOT p.archived AND p.value IS NOT NULL "
    "AND p.on_date BETWEEN ?1 AND ?2)";

bool isRecorded(Connection &db, int year)
{
    return db.value(QString::fromLatin1(recorded).arg(tookPlace(QStringLiteral("e"))),
                    QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate))
               ->toNumber() > 0;
}

/// The year of the last event that took place; @p now if none did.
int lastYear(Connection &db, int now)
{
    const auto year = db.value(
        QStringLiteral(
            "SELECT max(CAST(substr(e.start, 1, 4) AS INTEGER)) FROM event e WHERE e.start < ? AND %1")
            .arg(tookPlace(QStringLiteral("e"))),
        QString::number(now + 1));
    return year && !year->isNull() ? int(year->toNumber()) : now;
}

} // namespace

int reportYear(const Records &records, const ReportRequest &request)
{
    const int now = records.file().installation().today().year();
    if (!request.year)
        return lastYear(records.connection(), now);
    if (*request.year > now || !isRecorded(records.connection(), *request.year))
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("report", "Nothing is recorded for the year %1.").arg(*request.year));
    return *request.year;
}

} // namespace raatihuone
