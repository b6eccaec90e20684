// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"

#include "tests/core/base/anytext.h"

#include <QtCore/QStringList>

using namespace raatihuone;

TEST_CASE("a key between two others sorts between them, wherever items are put in", "[base]")
{
    CHECK(rc::check([](const std::vector<quint8> &places, bool startsFull) {
        QStringList keys;
        quint32 row = 1;
        for (; startsFull && row <= 5; ++row)
            keys += orderKeyAt(row, RowId(7, row));
        for (const quint8 place : places) {
            const qsizetype at = place % (keys.size() + 1);
            const QString before = at > 0 ? keys[at - 1] : QString();
            const QString after = at < keys.size() ? keys[at] : QString();
            const QString key = orderKeyBetween(before, after, RowId(7, row++));
            RC_ASSERT(key > before);
            RC_ASSERT(after.isEmpty() || key < after);
            keys.insert(at, key);
        }
    }));
}

TEST_CASE("two people who put items at the same place get two keys", "[base]")
{
    const QString before = orderKeyAt(1, RowId(1, 1)), after = orderKeyAt(2, RowId(1, 2));
    CHECK(orderKeyBetween(before, after, RowId(1, 3)) != orderKeyBetween(before, after, RowId(2, 3)));
}

TEST_CASE("keys of items put at the end one after the other stay short", "[base]")
{
    QString last;
    for (quint32 row = 1; row <= 300; ++row)
        last = orderKeyBetween(last, {}, RowId(1, row));
    CHECK(last.size() < 60);
}
