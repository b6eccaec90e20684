// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end-to-end/cli.h"

#include <random>

namespace raatihuone {

/// Commands that write, each with something in the file that it fits. Same seed, same commands.
class Writing
{
public:
    Writing(QString file, unsigned seed) : m_file(std::move(file)), m_random(seed) {}

    static constexpr int kinds = 16;

    /// @p kind: 0 … kinds - 1
    QStringList command(int kind);
    /// A command of any kind.
    QStringList anyCommand() { return command(below(kinds)); }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString one(const QString &from);
    QString successor() { return one(QStringLiteral("person WHERE id NOT IN (SELECT person FROM role)")); }
    QStringList line(const char *text, const char *from = nullptr);

    QString m_file;
    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace raatihuone
