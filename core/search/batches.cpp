// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/batches.h"

#include "core/catalogue/tables.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr int batchSize = 4096;
constexpr int rowsBetweenReports = 512;

} // namespace

void readInBatches(const ListSource &source, const Selection &selection, const ListProgress &progress,
                   const std::function<void(const Query &row)> &take)
{
    const QStringList columns = QStringList{QStringLiteral("t.id")} + selection.expressions;
    Query query(
        source.connection,
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.id > ?%3 ORDER BY t.id LIMIT ?")
            .arg(columns.join(QLatin1Char(',')), quoted(selection.type->name()), selection.condition.sql));
    RowId last;
    qint64 rows = 0;
    for (int found = batchSize; found == batchSize;) {
        tell(progress, rows);
        query.bind(last);
        selection.condition.bindTo(query);
        query.bind(batchSize);
        for (found = 0; query.next(); ++found) {
            last = query.id(0);
            take(query);
            if (++rows % rowsBetweenReports == 0)
                tell(progress, rows);
        }
        query.reset();
    }
}

void tell(const ListProgress &progress, qint64 rows)
{
    if (progress && !progress(rows))
        throw Failure(Failure::Kind::Cancelled,
                      QCoreApplication::translate("search", "The work was stopped."));
}

} // namespace raatihuone
