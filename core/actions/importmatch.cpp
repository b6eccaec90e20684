// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importmatch.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Weights of what two records share: none of the lesser ones together outweighs a greater.
enum Weight { SameAddress = 1, SameDay = 2, SameName = 4, SameNumber = 8 };

QStringList prefixed(const QString &prefix, QStringList texts)
{
    texts.removeAll(QString());
    for (QString &text : texts)
        text.prepend(prefix);
    return texts;
}

} // namespace

ImportMatch::ImportMatch(const ListSource &source, const RecordType &type)
    : m_likeness(source.catalogue, type)
{
    read(source);
}

void ImportMatch::read(const ListSource &source)
{
    m_likeness.readAll(source.connection, [this](RowId id, const Traits &traits) {
        const QStringList keys = keysOf(traits);
        if (keys.isEmpty())
            return;
        for (const QString &key : keys)
            m_byKey[key].push_back(m_known.size());
        m_known.push_back({id, traits});
    });
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
    const Traits wanted = m_likeness.of(record);
    Hit best;
    int most = 0;
    for (const size_t place : candidates(wanted)) {
        const auto &[id, traits] = m_known[place];
        const bool hasNumber = haveSame(wanted.numbers, traits.numbers);
        const bool isAnother =
            differ(wanted.numbers, traits.numbers) || differ(wanted.days, traits.days, lengthOfDay);
        const bool hasName = haveCommon(wanted.names, traits.names);
        const bool hasAddress = haveSame(wanted.addresses, traits.addresses);
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
    const Traits traits = m_likeness.of(record);
    const QStringList keys = keysInTable(traits);
    for (const QString &key : keys)
        if (const int row = m_rows.value(key); row > 0)
            return {row, key.startsWith(QLatin1Char('#'))};
    return {};
}

void ImportMatch::remember(const Record &record, int row)
{
    const QStringList keys = keysInTable(m_likeness.of(record));
    for (const QString &key : keys)
        if (!m_rows.contains(key))
            m_rows.insert(key, row);
}

} // namespace raatihuone
