// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listrows.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/records/fieldtext.h"
#include "core/search/listsql.h"

#include <algorithm>

namespace raatihuone {

namespace {

QString lookUpSql(const RecordType &type, const QStringList &expressions)
{
    return QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?")
        .arg(expressions.join(QLatin1Char(',')), quoted(type.name()));
}

bool isShowable(const Field &field)
{
    return !field.isSpecial && field.kind != Kind::Subject && field.kind != Kind::Order &&
           field.kind != Kind::Digest;
}

QStringList displayExpressions(const ListSource &source, const RecordType &type,
                               const std::vector<ListColumn> &columns)
{
    QStringList expressions;
    for (const ListColumn &column : columns)
        expressions += displaySql(source, type, column);
    return expressions;
}

ListRow valuesFrom(const Query &query, int firstColumn)
{
    ListRow row;
    for (int column = firstColumn; column < query.columnCount(); ++column)
        row.push_back(query.value(column));
    return row;
}

ListRow readRow(Query &query, RowId id)
{
    const ListRow row = query.bind(id).next() ? valuesFrom(query, 0) : ListRow();
    query.reset();
    return row;
}

bool isOfTitle(const RecordType &type, const ListColumn &column)
{
    return std::ranges::any_of(type.titleFields(),
                               [&](const QString &name) { return listColumn(type, name) == column; });
}

} // namespace

std::vector<ListRow> rowsOf(const ListSource &source, const RecordType &type,
                            const std::vector<ListColumn> &columns, std::span<const RowId> ids,
                            const Progress &progress)
{
    constexpr qint64 rowsBetweenReports = 64;
    Query query(source.connection, lookUpSql(type, displayExpressions(source, type, columns)));
    std::vector<ListRow> rows;
    rows.reserve(ids.size());
    Steps steps(progress, rowsBetweenReports);
    for (const RowId id : ids) {
        steps.count();
        rows.push_back(readRow(query, id));
    }
    return rows;
}

ListPage firstRows(const ListSource &source, const RecordType &type, const std::vector<ListColumn> &columns,
                   int limit)
{
    const bool canBeArchived = type.field(QStringLiteral("archived"));
    const QStringList expressions =
        QStringList{QStringLiteral("t.id"),
                    canBeArchived ? QStringLiteral("t.archived") : QStringLiteral("0")} +
        displayExpressions(source, type, columns);
    Query query(source.connection,
                QStringLiteral("SELECT %1 FROM %2 t WHERE t.id > 0 ORDER BY t.id LIMIT ?")
                    .arg(expressions.join(QLatin1Char(',')), quoted(type.name())),
                limit);
    ListPage page;
    while (query.next()) {
        if (query.number(1) != 0)
            continue;
        page.ids.push_back(query.id(0));
        page.rows.push_back(valuesFrom(query, 2));
    }
    return page;
}

QStringList titlesOf(const ListSource &source, const RecordType &type, std::span<const RowId> ids)
{
    const QString title = Expressions(source.catalogue, source.words).title(type, QStringLiteral("t"));
    Query query(source.connection, lookUpSql(type, {title}));
    QStringList titles;
    for (const RowId id : ids) {
        const ListRow row = readRow(query, id);
        titles += row.empty() ? QString() : row.front().toText();
    }
    return titles;
}

QStringList detailsOf(const ListSource &source, const RecordType &type, std::span<const RowId> ids)
{
    constexpr size_t most = 2;
    std::vector<ListColumn> columns = usualColumns(type);
    std::erase_if(columns, [&type](const ListColumn &column) { return isOfTitle(type, column); });
    columns.resize(std::min(columns.size(), most));
    QStringList details;
    for (const ListRow &row : rowsOf(source, type, columns, ids)) {
        QStringList texts;
        for (size_t i = 0; i < row.size(); ++i)
            texts += shownValue(source.words, *columns[i].field, row[i]);
        texts.removeAll(QString());
        details += texts.join(QStringLiteral(" \u00b7 "));
    }
    return details;
}

std::vector<ListColumn> usualColumns(const RecordType &type)
{
    std::vector<ListColumn> columns = possibleColumns(type);
    const auto isNotListed = [](const ListColumn &column) { return !column.field->isListed; };
    const auto end = std::remove_if(columns.begin(), columns.end(), isNotListed);
    if (end != columns.begin())
        columns.erase(end, columns.end());
    std::stable_partition(columns.begin(), columns.end(),
                          [&type](const ListColumn &column) { return isOfTitle(type, column); });
    return columns;
}

std::vector<ListColumn> possibleColumns(const RecordType &type)
{
    std::vector<ListColumn> columns;
    for (const Field &field : type.fields()) {
        if (!isShowable(field))
            continue;
        const ListColumn column =
            field.languageOf.isEmpty() ? ListColumn{&field} : listColumn(type, field.languageOf);
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    return columns;
}

QString heading(const Words &words, const ListColumn &column)
{
    return column.isGroup ? words("catalogue", column.field->label) : label(words, *column.field);
}

} // namespace raatihuone
