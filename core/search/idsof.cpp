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

#include <QtCore/QtEndian>
#include <algorithm>
#include <cstring>

namespace raatihuone {

namespace {

/// Ids with their sort keys: the keys in one block, and of each the first bytes beside the id, which settle
/// most comparisons.
class SortedIds
{
public:
    explicit SortedIds(const SortKeys &keys) : m_keys(keys) {}

    void add(RowId id, const Query &query, int column)
    {
        const qsizetype start = m_bytes.size();
        m_keys.append(m_bytes, query, column);
        const qsizetype size = m_bytes.size() - start;
        quint64 beginning = 0;
        std::memcpy(&beginning, m_bytes.constData() + start, size_t(std::min<qsizetype>(size, 8)));
        m_rows.push_back({qFromBigEndian(beginning), start, size, id});
    }

    std::vector<RowId> take()
    {
        std::sort(m_rows.begin(), m_rows.end(),
                  [this](const Row &left, const Row &right) { return isBefore(left, right); });
        std::vector<RowId> ids;
        ids.reserve(m_rows.size());
        for (const Row &row : m_rows)
            ids.push_back(row.id);
        return ids;
    }

private:
    struct Row
    {
        quint64 beginning;
        qsizetype start;
        qsizetype size;
        RowId id;
    };

    bool isBefore(const Row &left, const Row &right) const
    {
        if (left.beginning != right.beginning)
            return left.beginning < right.beginning;
        const auto common = size_t(std::min(left.size, right.size));
        const int order =
            std::memcmp(m_bytes.constData() + left.start, m_bytes.constData() + right.start, common);
        return order != 0 ? order < 0 : left.id < right.id;
    }

    const SortKeys &m_keys;
    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

} // namespace

std::vector<RowId> idsOf(const ListSource &source, const ListRequest &request, const ListProgress &progress)
{
    const SortKeys keys(source, request);
    const QList<QByteArray> words = searchWords(request.search);
    const QString text = words.isEmpty() ? QString() : searchTextSql(source, *request.type);
    const int firstKey = words.isEmpty() ? 1 : 2;
    SortedIds sorted(keys);
    QStringList columns = keys.expressions();
    if (!words.isEmpty())
        columns.prepend(text);
    readInBatches(source, {request.type, columns, conditionOf(source.catalogue, request)}, progress,
                  [&](const Query &row) {
                      if (words.isEmpty() || containsAll(foldedBytes(row.text(1)), words))
                          sorted.add(row.id(0), row, firstKey);
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
