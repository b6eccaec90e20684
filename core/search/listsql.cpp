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

/// The ways in which a row may fit, joined by OR, with the values for their marks.
class Ways
{
public:
    void add(const QString &sql, const std::vector<Value> &values = {})
    {
        m_sql += sql;
        m_values.insert(m_values.end(), values.begin(), values.end());
    }

    void addTo(Condition &condition) const
    {
        if (m_sql.isEmpty())
            return;
        condition.sql += QStringLiteral(" AND (%1)").arg(m_sql.join(QStringLiteral(" OR ")));
        condition.values.insert(condition.values.end(), m_values.begin(), m_values.end());
    }

private:
    QStringList m_sql;
    std::vector<Value> m_values;
};

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

void addRange(Ways &ways, const Field &field, const Value &from, const Value &to)
{
    const QString column = field.kind == Kind::Moment
                               ? QStringLiteral("substr(%1, 1, 10)").arg(columnSql(field))
                               : columnSql(field);
    QStringList ends;
    std::vector<Value> values;
    if (!from.isNull()) {
        ends += QStringLiteral("%1>=?").arg(column);
        values.push_back(from);
    }
    if (!to.isNull()) {
        ends += QStringLiteral("%1<=?").arg(column);
        values.push_back(to);
    }
    if (!ends.isEmpty())
        ways.add(QLatin1Char('(') + ends.join(QStringLiteral(" AND ")) + QLatin1Char(')'), values);
}

Value dayValue(const QDate &day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
}

/// What text a value must contain is asked row by row, see TextTests: SQLite knows no letters beyond ASCII.
void addField(Condition &condition, const Catalogue &catalogue, const Filter &filter, const QDate &today)
{
    if (!filter.text.isEmpty())
        return;
    Ways ways;
    if (!filter.values.empty())
        ways.add(hasValueSql(catalogue, filter), filter.values);
    if (filter.matchesEmpty)
        ways.add(isEmptySql(catalogue, *filter.field));
    if (filter.matchesAny)
        ways.add(QStringLiteral("NOT (%1)").arg(isEmptySql(catalogue, *filter.field)));
    addRange(ways, *filter.field, filter.from, filter.to);
    for (const Period period : filter.periods) {
        const auto [first, last] = daysOf(period, today);
        addRange(ways, *filter.field, dayValue(first), dayValue(last));
    }
    ways.addTo(condition);
}

/// A moment counts for its whole day. An open end is in force, but an event without an end is over that day.
Condition inForce(const RecordType &type, const QString &alias, const QDate &day)
{
    const Span &span = type.spans().front();
    const QString from = alias + QLatin1Char('.') + quoted(span.from);
    const QString to = alias + QLatin1Char('.') + quoted(span.to);
    const bool endsSameDay = Catalogue::field(type, span.to).kind == Kind::Moment;
    return {QStringLiteral(" AND coalesce(substr(%1, 1, 10)<=?, 1) AND coalesce(substr(%2, 1, 10)>=?, 1)")
                .arg(from, endsSameDay ? QStringLiteral("coalesce(%1, %2)").arg(to, from) : to),
            std::vector<Value>(2, Value(day.toString(Qt::ISODate)))};
}

/// What a record must be to count, over the row `x`: it refers to the row and is not archived, and what is asked.
Condition countingSql(const RecordType &owner, const Filter &filter, const QDate &today)
{
    const auto &[type, field] = filter.relation;
    Condition counting{QStringLiteral("x.%1=t.id").arg(quoted(field->name)), {}};
    if (field->kind == Kind::Subject)
        counting.sql += QStringLiteral(" AND x.%1=%2")
                            .arg(quoted(field->name + QStringLiteral("_type")))
                            .arg(owner.number());
    if (type->field(QStringLiteral("archived")))
        counting.sql += QStringLiteral(" AND NOT x.archived");
    if (filter.field && !filter.values.empty()) {
        counting.sql +=
            QStringLiteral(" AND x.%1 IN (%2)").arg(quoted(filter.field->name), marks(filter.values.size()));
        counting.values = filter.values;
    }
    if (filter.isInForce && !type->spans().empty()) {
        const Condition span = inForce(*type, QStringLiteral("x"), today);
        counting.sql += span.sql;
        counting.values.insert(counting.values.end(), span.values.begin(), span.values.end());
    }
    return counting;
}

void addRelation(Condition &condition, const RecordType &owner, const Filter &filter, const QDate &today)
{
    const Condition counting = countingSql(owner, filter, today);
    condition.sql += QStringLiteral(" AND %1EXISTS(SELECT 1 FROM %2 x WHERE %3)")
                         .arg(filter.matchesEmpty ? QStringLiteral("NOT ") : QString(),
                              quoted(filter.relation.type->name()), counting.sql);
    condition.values.insert(condition.values.end(), counting.values.begin(), counting.values.end());
}

/// The ids as one value that SQL takes apart.
QString listOf(const std::vector<RowId> &ids)
{
    QStringList texts;
    for (const RowId id : ids)
        texts += id.toText();
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

void Condition::bindTo(Query &query) const
{
    for (const Value &value : values)
        query.bind(value);
}

Condition hidingOthers(const RecordType &type, const QByteArray &viewer)
{
    Condition condition;
    for (const Field &field : type.fields()) {
        if (!field.hidesFromOthers)
            continue;
        condition.sql += QStringLiteral(" AND (NOT t.%1 OR EXISTS(SELECT 1 FROM site s WHERE s.id = t.id >> "
                                        "32 AND s.uuid = ?))")
                             .arg(quoted(field.name));
        condition.values.emplace_back(viewer);
    }
    return condition;
}

Condition conditionOf(const Catalogue &catalogue, const ListRequest &request)
{
    Condition condition = hidingOthers(*request.type, request.viewer);
    if (!request.includesArchived && request.type->field(QStringLiteral("archived")))
        condition.sql += QStringLiteral(" AND NOT t.archived");
    if (request.only) {
        condition.sql += QStringLiteral(" AND t.id IN (SELECT value FROM json_each(?))");
        condition.values.emplace_back(listOf(request.only->ids));
    }
    for (const Filter &filter : request.filters) {
        if (filter.isRelation())
            addRelation(condition, *request.type, filter, request.today);
        else
            addField(condition, catalogue, filter, request.today);
    }
    if (request.on && !request.type->spans().empty()) {
        const Condition span = inForce(*request.type, QStringLiteral("t"), *request.on);
        condition.sql += span.sql;
        condition.values.insert(condition.values.end(), span.values.begin(), span.values.end());
    }
    return condition;
}

QString displaySql(const ListSource &source, const RecordType &type, const ListColumn &column)
{
    const Expressions expressions(source.catalogue, source.words);
    return column.isGroup ? expressions.inLanguage(type, column.field->languageOf, QStringLiteral("t"))
                          : expressions.display(*column.field, QStringLiteral("t"));
}

} // namespace raatihuone
