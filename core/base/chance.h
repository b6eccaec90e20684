// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>
#include <functional>

namespace raatihuone {

/// Gives as many random bytes as asked for. Injected, so that a test can be repeated.
using Chance = std::function<QByteArray(int)>;

inline Chance systemChance()
{
    return [](int count) {
        QByteArray bytes(count, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        return bytes;
    };
}

/// The same bytes in each run.
inline Chance repeatableChance(quint32 seed)
{
    return [generator = QRandomGenerator(seed)](int count) mutable {
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(generator.bounded(256));
        return bytes;
    };
}

} // namespace raatihuone
