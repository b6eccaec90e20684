// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/expressions.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

/// A role names a person, who is named by herself: deeper than that no title goes.
constexpr int deepest = 3;

QString columnOf(const QString &alias, const QString &name)
{
    return alias + QLatin1Char('.') + quoted(name);
}

} // namespace

QString Expressions::title(const RecordType &type, const QString &alias) const
{
    return titleOfDepth(type, alias, deepest);
}

QString Expressions::titleLanguage(const RecordType &type, const QString &alias) const
{
    const QStringList &names = type.titleFields();
    const auto fields = names.size() == 1 ? byPreference(type, names.first()) : std::vector<const Field *>();
    if (fields.empty())
        return QStringLiteral("NULL");
    QString sql = QStringLiteral("CASE");
    for (const Field *field : fields)
        sql += QStringLiteral(" WHEN %1 IS NOT NULL THEN %2")
                   .arg(columnOf(alias, field->name), sqlString(field->languageCode()));
    return sql + QStringLiteral(" END");
}

QString Expressions::titleOfDepth(const RecordType &type, const QString &alias, int depth) const
{
    QStringList parts;
    bool isPlain = true;
    for (const QString &name : type.titleFields()) {
        parts += part(type, name, alias, depth);
        const Field *field = type.field(name);
        isPlain = isPlain && field && field->kind == Kind::Text;
    }
    return joined(parts, isPlain ? QStringLiteral(" ") : QStringLiteral(" · "));
}

QString Expressions::part(const RecordType &type, const QString &name, const QString &alias, int depth) const
{
    const Field *field = type.field(name);
    if (!field)
        return inLanguage(type, name, alias);
    if (field->kind == Kind::Reference)
        return depth > 0 ? referenceTitle(*field, columnOf(alias, name), depth - 1) : QStringLiteral("NULL");
    if (field->kind == Kind::Choice)
        return choiceLabel(*field, columnOf(alias, name));
    if (field->kind == Kind::Date)
        return shownDay(columnOf(alias, name));
    return columnOf(alias, name);
}

/// 31.12.2021, and in English as it is kept: SQLite has no names of months.
QString Expressions::shownDay(const QString &column) const
{
    if (m_words.language() == Language::English)
        return column;
    return QStringLiteral("(ltrim(substr(%1, 9, 2), '0') || '.' || ltrim(substr(%1, 6, 2), '0') || '.' || "
                          "substr(%1, 1, 4))")
        .arg(column);
}

/// The fields of one text in several languages, that of the reader first.
std::vector<const Field *> Expressions::byPreference(const RecordType &type, const QString &group) const
{
    std::vector<const Field *> fields;
    const QString own = raatihuone::languageCode(m_words.language());
    for (const Field &field : type.fields())
        if (field.languageOf == group)
            fields.insert(field.languageCode() == own ? fields.begin() : fields.end(), &field);
    return fields;
}

QString Expressions::inLanguage(const RecordType &type, const QString &group, const QString &alias) const
{
    QStringList columns;
    for (const Field *field : byPreference(type, group))
        columns += columnOf(alias, field->name);
    return columns.size() == 1 ? columns.first()
                               : QStringLiteral("coalesce(%1)").arg(columns.join(QStringLiteral(", ")));
}

QString Expressions::referenceTitle(const Field &field, const QString &id, int depth) const
{
    const RecordType &target = m_catalogue.type(field.target);
    const QString alias = QStringLiteral("r%1").arg(depth);
    return QStringLiteral("(SELECT %1 FROM %2 %3 WHERE %3.id=%4)")
        .arg(titleOfDepth(target, alias, depth), quoted(target.name()), alias, id);
}

QString Expressions::linkTitles(const Field &field, const QString &alias) const
{
    const RecordType &link = m_catalogue.type(field.link);
    const QString titleSql = referenceTitle(field, QStringLiteral("l.target"), deepest - 1);
    return QStringLiteral(
               "(SELECT group_concat(title, ', ') FROM (SELECT DISTINCT l.target, %1 AS title FROM %2 l "
               "WHERE l.owner=%3.id ORDER BY title))")
        .arg(titleSql, quoted(link.name()), alias);
}

QString Expressions::choiceLabel(const Field &field, const QString &column) const
{
    QString sql = QStringLiteral("CASE %1").arg(column);
    for (const Choice &choice : field.choices)
        sql +=
            QStringLiteral(" WHEN %1 THEN %2").arg(sqlString(choice.code), sqlString(label(m_words, choice)));
    return sql + QStringLiteral(" END");
}

QString Expressions::joined(const QStringList &parts, const QString &separator) const
{
    if (parts.size() == 1)
        return parts.first();
    QStringList pieces;
    for (const QString &piece : parts)
        pieces += QStringLiteral("coalesce(%1||%2, '')").arg(sqlString(separator), piece);
    return QStringLiteral("substr(%1, %2)").arg(pieces.join(QStringLiteral("||"))).arg(separator.size() + 1);
}

QString Expressions::display(const Field &field, const QString &alias) const
{
    if (field.isDerived())
        return alias == QLatin1String("t") ? field.derived : QStringLiteral("NULL");
    if (field.kind == Kind::Reference)
        return referenceTitle(field, columnOf(alias, field.name), deepest);
    if (field.kind == Kind::References)
        return linkTitles(field, alias);
    return columnOf(alias, field.name);
}

QString Expressions::sortKey(const RecordType &type, const QString &alias) const
{
    if (type.sortFields().isEmpty())
        return title(type, alias);
    QStringList parts;
    for (const QString &name : type.sortFields())
        parts += part(type, name, alias, deepest);
    return joined(parts, QStringLiteral(" "));
}

QString Expressions::searchText(const RecordType &type, const QString &alias) const
{
    QStringList parts;
    for (const Field &field : type.fields()) {
        if (!field.isSearchable || field.isSpecial)
            continue;
        parts += field.languageOf.isEmpty() ? display(field, alias) : columnOf(alias, field.name);
    }
    return parts.isEmpty() ? title(type, alias) : joined(parts, QStringLiteral("\n"));
}

} // namespace raatihuone
