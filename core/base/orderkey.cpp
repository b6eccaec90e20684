// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// In the order of their bytes.
constexpr QLatin1String digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

qint64 digitAt(const QString &key, qsizetype place)
{
    return place < key.size() ? std::max<qsizetype>(0, digits.indexOf(key.at(place))) : 0;
}

QString inBase62(qint64 number)
{
    QString text;
    for (; number > 0; number /= digits.size())
        text.prepend(digits.at(number % digits.size()));
    return text;
}

} // namespace

QString orderKeyBetween(const QString &before, const QString &after, RowId row)
{
    QString key;
    bool isBounded = !after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        const qint64 low = digitAt(before, place);
        const qint64 high = isBounded && place < after.size() ? digitAt(after, place) : digits.size();
        if (high - low > 1) {
            // Towards an open end short steps keep keys short when items are written one after the other.
            const bool isOpen = !isBounded && !before.isEmpty();
            key += digits.at(isOpen ? low + 1 : (low + high) / 2);
            break;
        }
        key += digits.at(low);
        isBounded = isBounded && high == low;
    }
    return key + inBase62(row.value()) + QLatin1Char('1');
}

QString orderKeyAt(qint64 index, RowId row)
{
    constexpr int width = 4; // 14 million items
    return inBase62(index).rightJustified(width, digits.front()) + inBase62(row.value()) + QLatin1Char('1');
}

} // namespace raatihuone
