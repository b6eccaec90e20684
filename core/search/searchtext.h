// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

#include <QtCore/QList>
#include <array>
#include <limits>

namespace raatihuone {

/// Text as it lies in memory for searching: folded, UTF-8.
QByteArray foldedBytes(const QString &text);

/// The folded words of what somebody typed, the longest first, without those that lie in another.
QList<QByteArray> searchWords(const QString &typed);

/// True if @p text contains every word.
bool containsAll(QByteArrayView text, const QList<QByteArray> &words);

/// Everything that search looks into, over the row `t`.
QString searchTextSql(const ListSource &source, const RecordType &type);

/// The searchable text of one row, folded; nothing if there is no such row.
std::optional<QByteArray> searchTextOf(const ListSource &source, const RecordType &type, RowId id);

/// The places of a SearchText that fit what was typed.
struct Matches
{
    std::vector<bool> places;
    size_t count = 0;
};

/// The folded text of all rows of a type in one block of memory, for finding while somebody types. A row
/// keeps its place, whatever the order of the list.
class SearchText
{
public:
    static constexpr quint32 NoPlace = std::numeric_limits<quint32>::max();

    /// Reads the rows of @p type, archived ones too. @throws Failure Cancelled when @p progress says so.
    static SearchText read(const ListSource &source, const RecordType &type, const Progress &progress = {});
    /// As read(), without those that are archived.
    static SearchText readLive(const ListSource &source, const RecordType &type,
                               const Progress &progress = {});

    /// Adds the next row; ids must rise.
    void add(RowId id, const QByteArray &folded);

    size_t size() const { return m_ids.size(); }

    /// The place of @p id, or NoPlace.
    quint32 place(RowId id) const;
    std::vector<quint32> places(const std::vector<RowId> &ids) const;

    /// The places whose text contains every word of @ref searchWords; all if there is none.
    Matches matches(const QList<QByteArray> &words) const;
    /// The same among @p earlier, the matches of words that lie in these.
    Matches matches(const QList<QByteArray> &words, Matches earlier) const;

    /// At most @p most rows that contain every word of @p typed, the likeliest first: those of which a word begins
    /// with it, and the earlier in the text, the better, for what names a record stands first.
    std::vector<RowId> best(const QString &typed, size_t most) const;

private:
    QByteArrayView text(size_t place) const;
    qsizetype landmark(const QByteArray &word) const;
    Matches containing(const QByteArray &word) const;
    void narrow(Matches &matches, const QByteArray &word) const;

    std::vector<RowId> m_ids;
    std::vector<size_t> m_ends; ///< where each text ends, behind its line feed
    QByteArray m_block;
    std::array<size_t, 256> m_frequency{}; ///< of each byte in the block
};

} // namespace raatihuone
