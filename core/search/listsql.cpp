// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listsql.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

namespace raatihuone {

namespace {

QString columnSql(const Field &field)
{
    return field.isDerived() ? field.derived : QStringLiteral("t.") + quoted(field.name);
}

QString linkedSql(const Catalogue &catalogue, const Field &field, const QString &rest)
{
    return QStringLiteral("EXISTS(SELECT 1 FROM %1 l WHERE l.owner=t.id%2)")
        .arg(quoted(catalogue.type(field.link).name()), rest);
}

QString marks(size_t count)
{
    return QStringList(qsizetype(count), QStringLiteral("?")).join(QLatin1Char(','));
}

/// One line of the text equals the value.
QString lineSql(const Field &field)
{
    return QStringLiteral("instr(char(10)||%1||char(10), char(10)||?||char(10))>0").arg(columnSql(field));
}

QString hasValueSql(const Catalogue &catalogue, const Filter &filter)
{
    const Field &field = *filter.field;
    const size_t count = filter.values.size();
    if (field.link > 0)
        return linkedSql(catalogue, field, QStringLiteral(" AND l.target IN (%1)").arg(marks(count)));
    if (holdsSeveral(field.kind))
        return QStringList(qsizetype(count), lineSql(field)).join(QStringLiteral(" OR "));
    return QStringLiteral("%1 IN (%2)").arg(columnSql(field), marks(count));
}

QString isEmptySql(const Catalogue &catalogue, const Field &field)
{
    if (field.link > 0)
        return QStringLiteral("NOT ") + linkedSql(catalogue, field, {});
    return QStringLiteral("coalesce(%1, '')=''").arg(columnSql(field));
}

void add(Condition &condition, const Catalogue &catalogue, const Filter &filter)
{
    QStringList ways;
    if (!filter.values.empty())
        ways += hasValueSql(catalogue, filter);
    if (filter.matchesEmpty)
        ways += isEmptySql(catalogue, *filter.field);
    if (ways.isEmpty())
        return;
    condition.sql += QStringLiteral(" AND (%1)").arg(ways.join(QStringLiteral(" OR ")));
    condition.values.insert(condition.values.end(), filter.values.begin(), filter.values.end());
}

/// A moment counts for its whole day. An open end is in force, but an event without an end is over that day.
void add(Condition &condition, const RecordType &type, const Span &span, const QDate &day)
{
    const QString from = QStringLiteral("t.") + quoted(span.from);
    const QString to = QStringLiteral("t.") + quoted(span.to);
    const bool endsSameDay = Catalogue::field(type, span.to).kind == Kind::Moment;
    condition.sql +=
        QStringLiteral(" AND coalesce(substr(%1, 1, 10)<=?, 1) AND coalesce(substr(%2, 1, 10)>=?, 1)")
            .arg(from, endsSameDay ? QStringLiteral("coalesce(%1, %2)").arg(to, from) : to);
    condition.values.insert(condition.values.end(), 2, Value(day.toString(Qt::ISODate)));
}

} // namespace

void Condition::bindTo(Query &query) const
{
    for (const Value &value : values)
        query.bind(value);
}

Condition conditionOf(const Catalogue &catalogue, const ListRequest &request)
{
    Condition condition;
    if (!request.includesArchived && request.type->field(QStringLiteral("archived")))
        condition.sql = QStringLiteral(" AND NOT t.archived");
    for (const Filter &filter : request.filters)
        add(condition, catalogue, filter);
    if (request.on && !request.type->spans().empty())
        add(condition, *request.type, request.type->spans().front(), *request.on);
    return condition;
}

QString displaySql(const ListSource &source, const RecordType &type, const ListColumn &column)
{
    const Expressions expressions(source.catalogue, source.words);
    return column.isGroup ? expressions.inLanguage(type, column.field->languageOf, QStringLiteral("t"))
                          : expressions.display(*column.field, QStringLiteral("t"));
}

} // namespace raatihuone
