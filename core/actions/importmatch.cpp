// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importmatch.h"

#include "core/base/text.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <algorithm>

namespace raatihuone {

namespace {

bool isIdentifier(const Field &field)
{
    return field.kind == Kind::BusinessId || field.kind == Kind::AssociationNumber ||
           field.kind == Kind::Email;
}

/// Numbers of registers belong to one record; an address may be shared.
bool isCertain(const Field &field)
{
    return field.kind != Kind::Email;
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
    if (isOwnText)
        parts.push_back(titles);
    return parts;
}

QString joinedName(const QStringList &texts)
{
    return folded(texts.join(QLatin1Char(' ')));
}

} // namespace

ImportMatch::ImportMatch(const ListSource &source, const RecordType &type)
    : m_type(type), m_nameParts(namePartsOf(type))
{
    for (const Field &field : type.fields())
        if (isIdentifier(field) && !field.isSpecial)
            m_identifiers.push_back(&field);
    readIdentifiers(source);
    readNames(source);
}

void ImportMatch::readIdentifiers(const ListSource &source)
{
    for (const Field *field : m_identifiers) {
        Index &index = m_byIdentifier.emplace_back();
        Query query(source.connection,
                    QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL ORDER BY id")
                        .arg(quoted(field->name), quoted(m_type.name())));
        while (query.next())
            index[folded(query.text(1))].push_back(query.id(0));
    }
}

void ImportMatch::readNames(const ListSource &source)
{
    for (const QStringList &parts : m_nameParts) {
        QStringList columns{QStringLiteral("id")};
        for (const QString &part : parts)
            columns += quoted(part);
        Query query(source.connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                           .arg(columns.join(QLatin1Char(',')), quoted(m_type.name())));
        while (query.next()) {
            QStringList texts;
            for (int column = 1; column < query.columnCount(); ++column)
                texts += query.text(column);
            const QString name = joinedName(texts);
            std::vector<RowId> &bearers = m_byName[name];
            if (!name.isEmpty() && (bearers.empty() || bearers.back() != query.id(0)))
                bearers.push_back(query.id(0));
        }
    }
}

QStringList ImportMatch::namesOf(const Record &record) const
{
    QStringList names;
    for (const QStringList &parts : m_nameParts) {
        QStringList texts;
        for (const QString &part : parts)
            texts += record.value(part).toText();
        names += joinedName(texts);
    }
    names.removeAll(QString());
    return names;
}

ImportMatch::Hit ImportMatch::find(const Record &record) const
{
    for (size_t i = 0; i < m_identifiers.size(); ++i) {
        const QString text = folded(record.value(m_identifiers[i]->name).toText());
        if (!text.isEmpty() && m_byIdentifier[i].contains(text))
            return {m_byIdentifier[i].value(text), isCertain(*m_identifiers[i])};
    }
    for (const QString &name : namesOf(record))
        if (m_byName.contains(name))
            return {m_byName.value(name), false};
    return {};
}

/// Two rows with the same number are the same. Names count where there is no number to tell them apart, together with
/// the address: several bodies may share an address, and several people a name.
QStringList ImportMatch::keysOf(const Record &record) const
{
    QStringList numbers, addresses;
    for (const Field *field : m_identifiers)
        if (const QString text = folded(record.value(field->name).toText()); !text.isEmpty())
            (isCertain(*field) ? numbers : addresses) += field->name + QLatin1Char('=') + text;
    if (!numbers.isEmpty())
        return numbers;
    QStringList keys;
    for (const QString &name : namesOf(record))
        keys += (QStringList{name} + addresses).join(QLatin1Char('\n'));
    return keys;
}

int ImportMatch::earlierRow(const Record &record, int row)
{
    int earlier = 0;
    for (const QString &key : keysOf(record)) {
        if (earlier == 0)
            earlier = m_rows.value(key);
        if (!m_rows.contains(key))
            m_rows.insert(key, row);
    }
    return earlier;
}

} // namespace raatihuone
