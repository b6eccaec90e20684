// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/duplicates.h"

#include "core/edits/commit.h"
#include "core/records/likeness.h"
#include "core/sharing/distinctpairs.h"

#include <algorithm>
#include <tuple>

namespace raatihuone {

namespace {

using Reason = Duplicate::Reason;

constexpr qint64 rowsBetweenReports = 1000;

/// The clock and the nonce of the commit that made a row, and its place there: it outlives renumbering.
using Age = std::tuple<qint64, QByteArray, quint32>;

Age ageOf(Connection &connection, RowId row)
{
    Query commit(connection, QStringLiteral("SELECT hlc, nonce FROM edit_commit ") + whereCommitOf, row);
    return commit.next() ? Age(commit.number(0), commit.value(1).toBytes(), row.seq())
                         : Age(0, {}, row.seq());
}

/// Finds the pairs of one type. Only keys of a few bytes are held of records that resemble no other.
class Pairing
{
public:
    Pairing(Connection &connection, const Catalogue &catalogue, const RecordType &type)
        : m_db(connection), m_likeness(catalogue, type)
    {
    }

    std::vector<Duplicate> find(const QSet<Pair> &distinct, Steps &steps);
    std::optional<Reason> compare(const Traits &left, const Traits &right) const;
    const Likeness &likeness() const { return m_likeness; }

private:
    struct Known
    {
        RowId id;
        Traits traits;
        Age age;
    };
    using Group = std::vector<Known>;

    void readKeys(Steps &steps);
    void addKeys(RowId id, const Traits &traits);
    bool sharesAddress(const Traits &left, const Traits &right) const;
    void pairUp(const Group &group, const QSet<Pair> &distinct);
    Group groupOf(const std::vector<std::pair<size_t, RowId>>::const_iterator &first,
                  const std::vector<std::pair<size_t, RowId>>::const_iterator &last) const;

    Connection &m_db;
    Likeness m_likeness;
    std::vector<std::pair<size_t, RowId>> m_keys;
    QMap<Pair, Duplicate> m_found;
};

void Pairing::addKeys(RowId id, const Traits &traits)
{
    QStringList keys;
    for (const QString &number : traits.numbers)
        keys += number.isEmpty() ? QString() : QLatin1Char('#') + number;
    for (qsizetype i = 0; i < traits.addresses.size(); ++i)
        if (!traits.addresses[i].isEmpty() && m_likeness.isOwnAddress(size_t(i)))
            keys += QLatin1Char('@') + traits.addresses[i];
    keys += traits.names;
    keys.removeAll(QString());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        m_keys.emplace_back(qHash(key), id);
}

void Pairing::readKeys(Steps &steps)
{
    m_likeness.readLive(m_db, [&](RowId id, const Traits &traits) {
        steps.count();
        addKeys(id, traits);
    });
    std::sort(m_keys.begin(), m_keys.end());
}

bool Pairing::sharesAddress(const Traits &left, const Traits &right) const
{
    for (qsizetype i = 0; i < left.addresses.size(); ++i)
        if (m_likeness.isOwnAddress(size_t(i)) && !left.addresses[i].isEmpty() &&
            left.addresses[i] == right.addresses[i])
            return true;
    return false;
}

bool saysNothingMore(const Traits &traits)
{
    const auto isEmpty = [](const QStringList &texts) {
        return QStringList(texts).removeAll(QString()) == texts.size();
    };
    return isEmpty(traits.days) && isEmpty(traits.others) && isEmpty(traits.addresses) &&
           isEmpty(traits.phones);
}

/// A name alone is borne by many: something else must be the same, or one of the two say nothing else.
std::optional<Reason> Pairing::compare(const Traits &left, const Traits &right) const
{
    if (haveSame(left.numbers, right.numbers))
        return Reason::Number;
    if (differ(left.numbers, right.numbers) || differ(left.days, right.days, lengthOfDay))
        return std::nullopt;
    if (sharesAddress(left, right))
        return Reason::Address;
    if (!haveCommon(left.names, right.names) || differ(left.others, right.others))
        return std::nullopt;
    const bool sharesMore = haveSame(left.others, right.others) || haveSame(left.days, right.days) ||
                            haveSame(left.addresses, right.addresses) || haveSame(left.phones, right.phones);
    return sharesMore || saysNothingMore(left) || saysNothingMore(right) ? std::optional(Reason::Name)
                                                                         : std::nullopt;
}

Pairing::Group Pairing::groupOf(const std::vector<std::pair<size_t, RowId>>::const_iterator &first,
                                const std::vector<std::pair<size_t, RowId>>::const_iterator &last) const
{
    Group group;
    for (auto key = first; key != last; ++key)
        if (const auto traits = m_likeness.read(m_db, key->second))
            group.push_back({key->second, *traits, ageOf(m_db, key->second)});
    std::sort(group.begin(), group.end(),
              [](const Known &left, const Known &right) { return left.age < right.age; });
    return group;
}

/// Each with the oldest that fits, so that a name borne by many does not fill the list.
void Pairing::pairUp(const Group &group, const QSet<Pair> &distinct)
{
    for (size_t later = 1; later < group.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Pair pair = pairOf(group[earlier].id, group[later].id);
            const auto reason = compare(group[earlier].traits, group[later].traits);
            if (!reason || distinct.contains(pair))
                continue;
            m_found.insert(pair, {&m_likeness.type(), group[earlier].id, group[later].id, *reason});
            break;
        }
}

std::vector<Duplicate> Pairing::find(const QSet<Pair> &distinct, Steps &steps)
{
    readKeys(steps);
    for (auto first = m_keys.cbegin(); first != m_keys.cend();) {
        const auto last = std::find_if(first, m_keys.cend(),
                                       [&first](const auto &key) { return key.first != first->first; });
        if (last - first > 1) {
            steps.count();
            pairUp(groupOf(first, last), distinct);
        }
        first = last;
    }
    return {m_found.begin(), m_found.end()};
}

bool mayHaveDuplicates(const RecordType &type)
{
    return !type.isLink() && !type.isReferenceData() && !type.isKeptByProgram() && !type.isPart();
}

} // namespace

std::vector<Duplicate> duplicatesOf(Connection &connection, const Catalogue &catalogue,
                                    const Progress &progress)
{
    const QSet<Pair> distinct = distinctPairs(connection, catalogue);
    Steps steps(progress, rowsBetweenReports);
    std::vector<Duplicate> all;
    for (const RecordType &type : catalogue.types()) {
        if (!mayHaveDuplicates(type))
            continue;
        Pairing pairing(connection, catalogue, type);
        if (!pairing.likeness().hasTraits())
            continue;
        const auto found = pairing.find(distinct, steps);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::optional<Reason> whatIsShared(Connection &connection, const Catalogue &catalogue, const RecordType &type,
                                   RowId one, RowId other)
{
    const Pairing pairing(connection, catalogue, type);
    const auto left = pairing.likeness().read(connection, one);
    const auto right = pairing.likeness().read(connection, other);
    return left && right ? pairing.compare(*left, *right) : std::nullopt;
}

bool isOlder(Connection &connection, RowId one, RowId other)
{
    return ageOf(connection, one) < ageOf(connection, other);
}

} // namespace raatihuone
