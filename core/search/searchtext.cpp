// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtext.h"

#include "core/base/text.h"
#include "core/catalogue/expressions.h"
#include "core/catalogue/tables.h"
#include "core/search/batches.h"

#include <algorithm>
#include <cstring>

namespace raatihuone {

namespace {

/// Up to here looking into each text found so far is faster than through all of them.
constexpr size_t fewMatches = 200000;

/// Place of @p word from @p start on, or @p end. Jumps from one occurrence of its letter at @p landmark to
/// the next: the rarer that is, the faster.
const char *find(const char *start, const char *end, const QByteArray &word, qsizetype landmark)
{
    if (end - start < word.size())
        return end;
    const char *const lastLandmark = end - (word.size() - landmark);
    for (const char *place = start + landmark; place <= lastLandmark; ++place) {
        place =
            static_cast<const char *>(std::memchr(place, word[landmark], size_t(lastLandmark - place) + 1));
        if (!place)
            break;
        if (std::memcmp(place - landmark, word.constData(), size_t(word.size())) == 0)
            return place - landmark;
    }
    return end;
}

bool contains(QByteArrayView text, const QByteArray &word, qsizetype landmark = 0)
{
    return find(text.begin(), text.end(), word, landmark) != text.end();
}

/// Ranks of SearchText::best(): which word of the text begins so, the late ones together, and last what only lies
/// inside of words.
constexpr size_t lateWord = 8;
constexpr size_t insideWord = lateWord + 1;

size_t rankOf(QByteArrayView text, const QByteArray &word)
{
    size_t number = 0;
    for (const char *start = text.begin(); text.end() - start >= word.size(); ++number) {
        if (std::memcmp(start, word.constData(), size_t(word.size())) == 0)
            return std::min(number, lateWord);
        start = std::find_if(start, text.end(), [](char sign) { return sign == ' ' || sign == '-'; });
        if (start != text.end())
            ++start;
    }
    return insideWord;
}

SearchText readSelection(const ListSource &source, const RecordType &type, const Condition &condition,
                         const Progress &progress)
{
    SearchText text;
    readInBatches(source, {&type, {searchTextSql(source, type)}, condition}, progress,
                  [&text](const Query &row) { text.add(row.id(0), foldedBytes(row.text(1))); });
    return text;
}

} // namespace

QByteArray foldedBytes(const QString &text)
{
    return folded(text).toUtf8();
}

QList<QByteArray> searchWords(const QString &typed)
{
    QList<QByteArray> words = foldedBytes(typed).split(' ');
    std::stable_sort(words.begin(), words.end(), [](const QByteArray &left, const QByteArray &right) {
        return left.size() > right.size();
    });
    QList<QByteArray> wanted;
    for (const QByteArray &word : std::as_const(words)) {
        const auto holdsIt = [&word](const QByteArray &longer) { return longer.contains(word); };
        if (!word.isEmpty() && std::none_of(wanted.cbegin(), wanted.cend(), holdsIt))
            wanted += word;
    }
    return wanted;
}

bool containsAll(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QByteArray &word) { return contains(text, word); });
}

QString searchTextSql(const ListSource &source, const RecordType &type)
{
    return Expressions(source.catalogue, source.words).searchText(type, QStringLiteral("t"));
}

std::optional<QByteArray> searchTextOf(const ListSource &source, const RecordType &type, RowId id)
{
    const auto text = source.connection.value(QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?")
                                                  .arg(searchTextSql(source, type), quoted(type.name())),
                                              id);
    return text ? std::optional(foldedBytes(text->toText())) : std::nullopt;
}

SearchText SearchText::read(const ListSource &source, const RecordType &type, const Progress &progress)
{
    return readSelection(source, type, {}, progress);
}

SearchText SearchText::readLive(const ListSource &source, const RecordType &type, const Progress &progress)
{
    ListRequest live;
    live.type = &type;
    return readSelection(source, type, conditionOf(source.catalogue, live), progress);
}

void SearchText::add(RowId id, const QByteArray &folded)
{
    m_block += folded;
    m_block += '\n';
    for (const char byte : folded)
        ++m_frequency[quint8(byte)];
    m_ids.push_back(id);
    m_ends.push_back(size_t(m_block.size()));
}

quint32 SearchText::place(RowId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found != m_ids.end() && *found == id ? quint32(found - m_ids.begin()) : NoPlace;
}

std::vector<quint32> SearchText::places(const std::vector<RowId> &ids) const
{
    std::vector<quint32> places;
    places.reserve(ids.size());
    for (const RowId id : ids)
        places.push_back(place(id));
    return places;
}

Matches SearchText::matches(const QList<QByteArray> &words) const
{
    if (words.isEmpty())
        return {std::vector<bool>(size(), true), size()};
    return matches(words.mid(1), containing(words.first()));
}

Matches SearchText::matches(const QList<QByteArray> &words, Matches earlier) const
{
    for (const QByteArray &word : words)
        narrow(earlier, word);
    return earlier;
}

std::vector<RowId> SearchText::best(const QString &typed, size_t most) const
{
    const QList<QByteArray> words = searchWords(typed);
    const Matches found = matches(words);
    std::array<std::vector<RowId>, insideWord + 1> ranks;
    for (size_t place = 0; place < size() && ranks.front().size() < most; ++place) {
        if (!found.places[place])
            continue;
        size_t rank = 0;
        for (const QByteArray &word : words)
            rank = std::max(rank, rankOf(text(place), word));
        if (ranks[rank].size() < most)
            ranks[rank].push_back(m_ids[place]);
    }
    std::vector<RowId> ids;
    for (const std::vector<RowId> &rank : ranks)
        ids.insert(ids.end(), rank.begin(), rank.end());
    ids.resize(std::min(ids.size(), most));
    return ids;
}

QByteArrayView SearchText::text(size_t place) const
{
    const size_t start = place == 0 ? 0 : m_ends[place - 1];
    return {m_block.constData() + start, qsizetype(m_ends[place] - start)};
}

/// Index of the byte of @p word that is rarest in the text.
qsizetype SearchText::landmark(const QByteArray &word) const
{
    const auto isRarer = [this](char left, char right) {
        return m_frequency[quint8(left)] < m_frequency[quint8(right)];
    };
    return std::min_element(word.begin(), word.end(), isRarer) - word.begin();
}

/// The whole block in one go; a hit belongs to the first text that ends behind it.
Matches SearchText::containing(const QByteArray &word) const
{
    Matches found{std::vector<bool>(size(), false), 0};
    const char *const begin = m_block.constData();
    const char *const end = begin + m_block.size();
    const qsizetype mark = landmark(word);
    size_t place = 0;
    for (const char *hit = find(begin, end, word, mark); hit != end;
         hit = find(begin + m_ends[place], end, word, mark)) {
        while (m_ends[place] <= size_t(hit - begin))
            ++place;
        found.places[place] = true;
        ++found.count;
    }
    return found;
}

void SearchText::narrow(Matches &matches, const QByteArray &word) const
{
    const bool isFew = matches.count <= fewMatches;
    const Matches all = isFew ? Matches() : containing(word);
    const qsizetype mark = landmark(word);
    matches.count = 0;
    for (size_t place = 0; place < matches.places.size(); ++place) {
        if (!matches.places[place])
            continue;
        matches.places[place] = isFew ? contains(text(place), word, mark) : all.places[place];
        matches.count += matches.places[place] ? 1 : 0;
    }
}

} // namespace raatihuone
