// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/tables.h"

#include <algorithm>

namespace raatihuone {

namespace {

QString defaultClause(const Value &value)
{
    if (value.isNull())
        return {};
    return QStringLiteral(" DEFAULT ") + (value.isNumber() ? value.toText() : sqlString(value.toText()));
}

QString columnSql(const Catalogue &catalogue, const Field &field)
{
    QString sql = quoted(field.name) + QLatin1String(isStoredAsNumber(field.kind) ? " INTEGER" : " TEXT") +
                  defaultClause(field.defaultValue);
    if (field.kind == Kind::Reference)
        sql += QStringLiteral(" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED")
                   .arg(quoted(catalogue.type(field.target).name()));
    return sql;
}

QString createTable(const Catalogue &catalogue, const RecordType &type, int version)
{
    QString sql = QStringLiteral("CREATE TABLE %1(id INTEGER PRIMARY KEY").arg(quoted(type.name()));
    for (const Field *field : columnsOf(type, version))
        sql += QStringLiteral(", ") + columnSql(catalogue, *field);
    return sql + QStringLiteral(") STRICT");
}

QString createIndex(const RecordType &type, const Field &field)
{
    return QStringLiteral("CREATE INDEX %1 ON %2(%3)")
        .arg(quoted(indexName(type, field)), quoted(type.name()), quoted(field.name));
}

QStringList newColumns(const Catalogue &catalogue, const RecordType &type, int version)
{
    QStringList steps;
    for (const Field *field : columnsOf(type, version))
        if (field->since == version)
            steps += QStringLiteral("ALTER TABLE %1 ADD COLUMN %2")
                         .arg(quoted(type.name()), columnSql(catalogue, *field));
    return steps;
}

} // namespace

QString quoted(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

QString sqlString(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) +
           QLatin1Char('\'');
}

QString indexName(const RecordType &type, const Field &field)
{
    return type.name() + QLatin1Char('_') + field.name + QStringLiteral("_index");
}

bool isStoredAsNumber(Kind kind)
{
    switch (kind) {
    case Kind::Year:
    case Kind::Number:
    case Kind::Money:
    case Kind::Flag:
    case Kind::Reference:
    case Kind::Subject:
        return true;
    default:
        return false;
    }
}

std::vector<const Field *> columnsOf(const RecordType &type, int version)
{
    std::vector<const Field *> columns;
    for (const Field &field : type.fields())
        if (field.hasColumn() && field.since <= version)
            columns.push_back(&field);
    std::sort(columns.begin(), columns.end(),
              [](const Field *left, const Field *right) { return left->number < right->number; });
    return columns;
}

QStringList tableSteps(const Catalogue &catalogue, int version)
{
    QStringList steps;
    for (const RecordType &type : catalogue.types()) {
        if (type.since() == version)
            steps += createTable(catalogue, type, version);
        else if (type.since() < version)
            steps += newColumns(catalogue, type, version);
        for (const Field *field : columnsOf(type, version))
            if (field->isIndexed && field->since == version)
                steps += createIndex(type, *field);
    }
    return steps;
}

} // namespace raatihuone
