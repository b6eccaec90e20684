// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/idsof.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/search/batches.h"
#include "core/search/listsql.h"
#include "core/search/searchtext.h"
#include "core/search/sortedids.h"
#include "core/search/texttests.h"

namespace raatihuone {

std::vector<RowId> idsOf(const ListSource &source, const ListRequest &request, const Progress &progress)
{
    const SortKeys keys(source, request);
    const TextTests tests(source, request);
    const QList<QByteArray> words = searchWords(request.search);
    QStringList columns = keys.expressions() + tests.expressions();
    const int firstTest = 1 + int(keys.expressions().size());
    const int textColumn = 1 + int(columns.size());
    if (!words.isEmpty())
        columns += searchTextSql(source, *request.type);
    SortedIds sorted(keys);
    readInBatches(source, {request.type, columns, conditionOf(source.catalogue, request)}, progress,
                  [&](const Query &row) {
                      const bool isFound =
                          words.isEmpty() || containsAll(foldedBytes(row.text(textColumn)), words);
                      if (isFound && tests.isPassed(row, firstTest))
                          sorted.add(row.id(0), row, 1);
                  });
    std::vector<RowId> ids = sorted.take();
    if (request.limit > 0 && ids.size() > size_t(request.limit))
        ids.resize(size_t(request.limit));
    return ids;
}

qint64 countOf(const ListSource &source, const RecordType &type)
{
    ListRequest all;
    all.type = &type;
    return source.connection
        .value(QStringLiteral("SELECT count(*) FROM %1 t WHERE 1%2")
                   .arg(quoted(type.name()), conditionOf(source.catalogue, all).sql))
        ->toNumber();
}

} // namespace raatihuone
