// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"

namespace raatihuone {

/// Another database that a connection sees under a name as long as this lives. Made and destroyed outside a
/// transaction; one that is still open then is rolled back.
class Attached
{
public:
    /// How many a connection can have at once.
    static constexpr int most = 10;

    /// The file of @p path, for reading. It must have been examined: what lies in it is trusted from here on.
    Attached(Connection &connection, const QString &name, const QString &path);
    /// A copy of @p source in memory, which can be written to within the transactions of the connection.
    Attached(Connection &connection, const QString &name, Connection &source);
    ~Attached();
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

    const QString &name() const { return m_name; }
    bool isWritable() const { return m_isWritable; }

    /// A copy of a database in memory, with a connection of its own.
    static std::unique_ptr<Connection> copyInMemory(Connection &source);

    /// Puts the content of @p source in the place of that of @p target, in one transaction. @p isWanted is called when
    /// nobody else can write the target any more; what it throws leaves it as it is.
    /// @throws Failure as SQLite says; the target is as before then.
    static void replace(Connection &target, Connection &source, const std::function<void()> &isWanted);

private:
    static void copy(Connection &source, Connection &target, const QByteArray &name);

    Connection &m_connection;
    QString m_name;
    bool m_isWritable;
};

} // namespace raatihuone
