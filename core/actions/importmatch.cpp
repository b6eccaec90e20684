// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importmatch.h"

#include "core/base/text.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Weights of what two records share: none of the lesser ones together outweighs a greater.
enum Weight { SameAddress = 1, SameDay = 2, SameName = 4, SameNumber = 8 };

constexpr qsizetype lengthOfDay = 10; // YYYY-MM-DD

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
    if (isOwnText)
        parts.push_back(titles);
    return parts;
}

/// Whether two records have the same text in one of the fields.
bool share(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        if (!left[i].isEmpty() && left[i] == right[i])
            return true;
    return false;
}

/// Whether two records say something else in one of the fields, as far as @p length letters.
bool differ(const QStringList &left, const QStringList &right, qsizetype length = -1)
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

QStringList prefixed(const QString &prefix, QStringList texts)
{
    texts.removeAll(QString());
    for (QString &text : texts)
        text.prepend(prefix);
    return texts;
}

} // namespace

ImportMatch::ImportMatch(const ListSource &source, const RecordType &type)
    : m_type(type), m_nameParts(namePartsOf(type))
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
    }
    read(source);
}

/// @p textOf gives the text of a field by its name.
template <typename TextOf> ImportMatch::Traits ImportMatch::traitsOf(const TextOf &textOf) const
{
    const auto texts = [&textOf](const std::vector<const Field *> &fields) {
        QStringList all;
        for (const Field *field : fields)
            all += folded(textOf(field->name));
        return all;
    };
    Traits traits{texts(m_numbers), texts(m_addresses), texts(m_days), {}};
    for (const QStringList &parts : m_nameParts) {
        QStringList words;
        for (const QString &part : parts)
            words += textOf(part);
        traits.names += folded(words.join(QLatin1Char(' ')));
    }
    return traits;
}

ImportMatch::Traits ImportMatch::traitsOf(const Record &record) const
{
    return traitsOf([&record](const QString &name) { return record.value(name).toText(); });
}

void ImportMatch::read(const ListSource &source)
{
    QStringList names;
    for (const auto *fields : {&m_numbers, &m_addresses, &m_days})
        for (const Field *field : *fields)
            names += field->name;
    for (const QStringList &parts : m_nameParts)
        names += parts;
    names.removeDuplicates();
    QStringList columns{QStringLiteral("id")};
    for (const QString &name : std::as_const(names))
        columns += quoted(name);
    Query query(source.connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                       .arg(columns.join(QLatin1Char(',')), quoted(m_type.name())));
    while (query.next()) {
        const Traits traits =
            traitsOf([&](const QString &name) { return query.text(int(names.indexOf(name)) + 1); });
        const QStringList keys = keysOf(traits);
        if (keys.isEmpty())
            continue;
        for (const QString &key : keys)
            m_byKey[key].push_back(m_known.size());
        m_known.push_back({query.id(0), traits});
    }
}

QStringList ImportMatch::keysOf(const Traits &traits)
{
    QStringList keys = prefixed(QStringLiteral("#"), traits.numbers) +
                       prefixed(QStringLiteral("@"), traits.addresses) +
                       prefixed(QStringLiteral(" "), traits.names);
    keys.removeDuplicates();
    return keys;
}

std::vector<size_t> ImportMatch::candidates(const Traits &traits) const
{
    std::vector<size_t> places;
    const QStringList keys = keysOf(traits);
    for (const QString &key : keys) {
        const std::vector<size_t> some = m_byKey.value(key);
        places.insert(places.end(), some.begin(), some.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

ImportMatch::Hit ImportMatch::find(const Record &record) const
{
    const Traits wanted = traitsOf(record);
    Hit best;
    int most = 0;
    for (const size_t place : candidates(wanted)) {
        const auto &[id, traits] = m_known[place];
        const bool hasNumber = share(wanted.numbers, traits.numbers);
        const bool isAnother =
            differ(wanted.numbers, traits.numbers) || differ(wanted.days, traits.days, lengthOfDay);
        const bool hasName = haveCommon(wanted.names, traits.names);
        const bool hasAddress = share(wanted.addresses, traits.addresses);
        if ((isAnother && !hasNumber) || !(hasNumber || hasName || hasAddress))
            continue;
        const int weight = hasNumber * SameNumber + hasName * SameName +
                           !differ(wanted.days, traits.days) * SameDay + hasAddress * SameAddress;
        if (weight > most)
            best = {{}, hasNumber && !isAnother};
        most = std::max(most, weight);
        if (weight == most)
            best.ids.push_back(id);
    }
    return best;
}

/// Two rows with the same number are the same. Names count where there is no number to tell them apart, together with
/// the day and the address: several bodies may share an address, and several people a name.
QStringList ImportMatch::keysInTable(const Traits &traits)
{
    const QStringList numbers = prefixed(QStringLiteral("#"), traits.numbers);
    if (!numbers.isEmpty())
        return numbers;
    QStringList keys = prefixed(QStringLiteral(" "), traits.names);
    for (QString &key : keys)
        key = (QStringList{key} + traits.days + traits.addresses).join(QLatin1Char('\n'));
    return keys;
}

ImportMatch::EarlierRow ImportMatch::earlierRow(const Record &record) const
{
    const Traits traits = traitsOf(record);
    const QStringList keys = keysInTable(traits);
    for (const QString &key : keys)
        if (const int row = m_rows.value(key); row > 0)
            return {row, key.startsWith(QLatin1Char('#'))};
    return {};
}

void ImportMatch::remember(const Record &record, int row)
{
    const QStringList keys = keysInTable(traitsOf(record));
    for (const QString &key : keys)
        if (!m_rows.contains(key))
            m_rows.insert(key, row);
}

} // namespace raatihuone
