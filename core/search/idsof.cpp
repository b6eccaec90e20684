// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/idsof.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/search/batches.h"
#include "core/search/listsql.h"
#include "core/search/searchtext.h"
#include "core/search/sortkeys.h"
#include "core/search/texttests.h"

#include <QtCore/QtEndian>
#include <algorithm>
#include <cstring>
#include <span>

namespace raatihuone {

namespace {

/// Ids with their sort keys, which lie in one block. Rows are sorted by eight bytes of the key that stand beside the
/// id; only rows that agree in these are looked at again, eight bytes further on.
class SortedIds
{
public:
    explicit SortedIds(const SortKeys &keys) : m_keys(keys) {}

    void add(RowId id, const Query &query, int column)
    {
        const qsizetype start = m_bytes.size();
        m_keys.append(m_bytes, query, column);
        m_rows.push_back({0, start, m_bytes.size() - start, id});
    }

    std::vector<RowId> take()
    {
        sort(m_rows, 0);
        std::vector<RowId> ids;
        ids.reserve(m_rows.size());
        for (const Row &row : m_rows)
            ids.push_back(row.id);
        return ids;
    }

private:
    struct Row
    {
        quint64 part; ///< of the key, so that it compares as a number
        qsizetype start;
        qsizetype size;
        RowId id;
    };

    quint64 partOf(const Row &row, qsizetype from) const
    {
        quint64 bytes = 0;
        std::memcpy(&bytes, m_bytes.constData() + row.start + from,
                    size_t(std::min<qsizetype>(row.size - from, sizeof bytes)));
        return qFromBigEndian(bytes);
    }

    /// Rows whose keys agree up to @p from. No key is the beginning of another, so rows that agree to the end are equal.
    void sort(std::span<Row> rows, qsizetype from) const
    {
        for (Row &row : rows)
            row.part = partOf(row, from);
        const auto isBefore = [](const Row &left, const Row &right) {
            return left.part != right.part ? left.part < right.part : left.id < right.id;
        };
        if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
            std::sort(rows.begin(), rows.end(), isBefore);
        for (auto first = rows.begin(); first != rows.end();) {
            const auto next =
                std::find_if(first, rows.end(), [first](const Row &row) { return row.part != first->part; });
            const qsizetype further = from + qsizetype(sizeof first->part);
            if (next - first > 1 && further < first->size)
                sort({first, next}, further);
            first = next;
        }
    }

    const SortKeys &m_keys;
    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

} // namespace

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
