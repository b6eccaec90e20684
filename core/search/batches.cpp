// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/batches.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

constexpr int batchSize = 4096;
constexpr int rowsBetweenReports = 512;

} // namespace

void readInBatches(const ListSource &source, const Selection &selection, const Progress &progress,
                   const std::function<void(const Query &row)> &take)
{
    const QStringList columns = QStringList{QStringLiteral("t.id")} + selection.expressions;
    Query query(
        source.connection,
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.id > ?%3 ORDER BY t.id LIMIT ?")
            .arg(columns.join(QLatin1Char(',')), quoted(selection.type->name()), selection.condition.sql));
    RowId last;
    Steps steps(progress, rowsBetweenReports);
    for (int found = batchSize; found == batchSize;) {
        query.bind(last);
        selection.condition.bindTo(query);
        query.bind(batchSize);
        for (found = 0; query.next(); ++found) {
            steps.count();
            last = query.id(0);
            take(query);
        }
        query.reset();
    }
}

} // namespace raatihuone
