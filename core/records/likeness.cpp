// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/likeness.h"

#include "core/base/text.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

namespace raatihuone {

namespace {

/// Numbers of registers belong to one record; an address may be shared.
bool isNumber(const Field &field)
{
    return field.kind == Kind::BusinessId || field.kind == Kind::AssociationNumber;
}

bool isDay(const Field &field)
{
    return field.isRequired && (field.kind == Kind::Date || field.kind == Kind::Moment);
}

/// "name_fi", "name_sv" for a name in several languages; the fields together for others.
std::vector<QStringList> namePartsOf(const RecordType &type)
{
    std::vector<QStringList> parts;
    const QStringList titles = type.titleFields();
    for (const Field &field : type.fields())
        if (titles.size() == 1 && field.languageOf == titles.first())
            parts.push_back({field.name});
    const bool isOwnText = std::all_of(titles.begin(), titles.end(), [&type](const QString &name) {
        const Field *field = type.field(name);
        return field && field->kind == Kind::Text;
    });
    if (isOwnText && !titles.isEmpty())
        parts.push_back(titles);
    return parts;
}

QString digitsOf(const QString &phone)
{
    QString digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits),
                 [](QChar letter) { return letter.isDigit(); });
    static const QRegularExpression country(QStringLiteral("^(00)?358"));
    return digits.replace(country, QStringLiteral("0"));
}

} // namespace

QString nameKey(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(" (ry|rf|sr|sf|r y|r f)$"));
    const QString words = foldedWords(name);
    QString key = words;
    return key.remove(form);
}

bool haveSame(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        if (!left[i].isEmpty() && left[i] == right[i])
            return true;
    return false;
}

bool differ(const QStringList &left, const QStringList &right, qsizetype length)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        if (!left[i].isEmpty() && !right[i].isEmpty() && left[i].left(length) != right[i].left(length))
            return true;
    return false;
}

bool haveCommon(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(),
                       [&right](const QString &text) { return !text.isEmpty() && right.contains(text); });
}

Likeness::Likeness(const Catalogue &catalogue, const RecordType &type)
    : m_catalogue(catalogue), m_type(type), m_nameParts(namePartsOf(type))
{
    for (const Field &field : type.fields()) {
        if (field.isSpecial)
            continue;
        if (isNumber(field))
            m_numbers.push_back(&field);
        else if (field.kind == Kind::Email)
            m_addresses.push_back(&field);
        else if (isDay(field))
            m_days.push_back(&field);
        else if (field.kind == Kind::Phone)
            m_phones.push_back(&field);
        if (field.tellsApart)
            m_others.push_back(&field);
    }
    for (const auto *fields : {&m_numbers, &m_addresses, &m_days, &m_phones, &m_others})
        for (const Field *field : *fields)
            m_columns += field->name;
    for (const QStringList &parts : m_nameParts)
        m_columns += parts;
    m_columns.removeDuplicates();
}

bool Likeness::hasTraits() const
{
    return !m_numbers.empty() || !m_nameParts.empty();
}

/// @p textOf gives the text of a field by its name.
template <typename TextOf> Traits Likeness::traitsFrom(const TextOf &textOf) const
{
    const auto texts = [&textOf](const std::vector<const Field *> &fields,
                                 QString (*normal)(const QString &)) {
        QStringList all;
        for (const Field *field : fields)
            all += normal(textOf(field->name));
        return all;
    };
    Traits traits{texts(m_numbers, folded),  texts(m_addresses, folded), texts(m_days, folded), {},
                  texts(m_phones, digitsOf), texts(m_others, folded)};
    for (const QStringList &parts : m_nameParts) {
        QStringList words;
        for (const QString &part : parts)
            words += textOf(part);
        traits.names += nameKey(words.join(QLatin1Char(' ')));
    }
    return traits;
}

Traits Likeness::of(const Record &record) const
{
    return traitsFrom([&record](const QString &name) { return record.value(name).toText(); });
}

Traits Likeness::traitsIn(const Query &row) const
{
    return traitsFrom([&](const QString &name) { return row.text(int(m_columns.indexOf(name)) + 1); });
}

/// Several references as Record holds them, one a line.
QString Likeness::columnOf(const QString &name) const
{
    const Field &field = *m_type.field(name);
    if (field.link == 0)
        return QStringLiteral("t.") + quoted(name);
    return QStringLiteral("(SELECT group_concat(target, char(10)) FROM (SELECT DISTINCT target FROM %1 WHERE "
                          "owner = t.id ORDER BY target))")
        .arg(quoted(m_catalogue.type(field.link).name()));
}

QString Likeness::select(const QString &which) const
{
    QStringList columns{QStringLiteral("t.id")};
    for (const QString &name : m_columns)
        columns += columnOf(name);
    return QStringLiteral("SELECT %1 FROM %2 t %3")
        .arg(columns.join(QLatin1Char(',')), quoted(m_type.name()), which);
}

void Likeness::readAll(Connection &connection, const std::function<void(RowId, const Traits &)> &take) const
{
    Query query(connection, select(QStringLiteral("ORDER BY t.id")));
    while (query.next())
        take(query.id(0), traitsIn(query));
}

void Likeness::readLive(Connection &connection, const std::function<void(RowId, const Traits &)> &take) const
{
    Query query(connection, select(QStringLiteral("WHERE NOT coalesce(t.archived, 0) ORDER BY t.id")));
    while (query.next())
        take(query.id(0), traitsIn(query));
}

std::optional<Traits> Likeness::read(Connection &connection, RowId id) const
{
    Query query(connection, select(QStringLiteral("WHERE t.id = ?")), id);
    return query.next() ? std::optional(traitsIn(query)) : std::nullopt;
}

} // namespace raatihuone
