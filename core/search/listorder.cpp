// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listorder.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// True if every text that holds all of @p words holds all of @p earlier as well.
bool refines(const QList<QByteArray> &words, const QList<QByteArray> &earlier)
{
    return !earlier.isEmpty() &&
           std::all_of(earlier.begin(), earlier.end(), [&words](const QByteArray &before) {
               return std::any_of(words.begin(), words.end(),
                                  [&before](const QByteArray &word) { return word.contains(before); });
           });
}

} // namespace

void ListSearch::setOrder(std::shared_ptr<const ListOrder> order)
{
    if (order->text != text()) {
        m_changes.clear();
        m_lastWords.clear();
    }
    m_order = std::move(order);
}

void ListSearch::change(RowId id, const std::optional<QByteArray> &text)
{
    m_changes.insert(id, text);
}

Matches ListSearch::matches(const QList<QByteArray> &words)
{
    const SearchText &text = *m_order->text;
    m_lastMatches =
        refines(words, m_lastWords) ? text.matches(words, std::move(m_lastMatches)) : text.matches(words);
    m_lastWords = words;
    return m_lastMatches;
}

/// Puts the verdict on changed rows in its place. @returns the hits that have none.
QSet<RowId> ListSearch::applyChanges(Matches &matches, const QList<QByteArray> &words) const
{
    QSet<RowId> placeless;
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        const bool fits = change.value() && containsAll(*change.value(), words);
        const quint32 place = m_order->text->place(change.key());
        if (place != SearchText::NoPlace)
            matches.places[place] = fits;
        else if (fits)
            placeless.insert(change.key());
    }
    return placeless;
}

bool ListSearch::isRemoved(RowId id) const
{
    const auto change = m_changes.constFind(id);
    return change != m_changes.constEnd() && !change.value();
}

std::vector<RowId> ListSearch::hits(const QString &typed)
{
    std::vector<RowId> found;
    const QList<QByteArray> words = searchWords(typed);
    if (!m_order || (!words.isEmpty() && !m_order->text))
        return found;
    const std::vector<RowId> &ids = m_order->ids;
    if (words.isEmpty()) {
        found.reserve(ids.size());
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                     [this](RowId id) { return !isRemoved(id); });
        return found;
    }
    Matches fitting = matches(words);
    const QSet<RowId> placeless = applyChanges(fitting, words);
    found.reserve(std::min(ids.size(), fitting.count + size_t(placeless.size())));
    for (size_t row = 0; row < ids.size(); ++row) {
        const quint32 place = m_order->places[row];
        if (place == SearchText::NoPlace ? placeless.contains(ids[row]) : fitting.places[place])
            found.push_back(ids[row]);
    }
    return found;
}

} // namespace raatihuone
