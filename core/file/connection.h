// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/file/value.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace raatihuone {

/// What one statement cost, told to an observer when it ends.
struct StatementCost
{
    QByteArray sql;
    int rows = 0;          ///< rows handed out
    int fullScanSteps = 0; ///< rows passed over without an index
};

/// One connection to one SQLite file, used by one thread.
///
/// The journal is a rollback journal, foreign keys are checked, deleted content is overwritten. Every failure
/// of SQLite leaves as a Failure that says what to do. Long reads elsewhere are stopped by interrupt().
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// @p vfs names the SQLite VFS to use; tests pass one that fails on purpose.
    /// @throws Failure CannotOpen, ReadOnly, NotADatabase … as SQLite says.
    Connection(const QString &path, Mode mode, const QByteArray &vfs = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A database in memory that nobody else sees.
    static std::unique_ptr<Connection> inMemory();

    const QString &path() const { return m_path; }

    /// Runs one statement to its end with @p values bound in order.
    template <typename... Values> void run(const char *sql, const Values &...values);
    template <typename... Values> void run(const QString &sql, const Values &...values);

    /// The first column of the first row, or nothing if there is no row.
    template <typename... Values> std::optional<Value> value(const char *sql, const Values &...values);
    template <typename... Values> std::optional<Value> value(const QString &sql, const Values &...values);

    /// Runs a script of several statements.
    void runScript(const QString &script);

    /// True while a transaction is open. SQLite itself ends one when the disk is full.
    bool isInTransaction() const;
    /// Ends the transaction, if one is still open, without its changes. Never throws.
    void rollBack() noexcept;

    /// Rows changed since the connection was opened.
    qint64 totalChanges() const;

    /// True while rows changed in this transaction refer to rows that are not there: it cannot be committed.
    bool hasDanglers() const;

    /// How long a statement waits for another connection that keeps the file busy, in milliseconds.
    static constexpr int usualPatience = 2000;
    void setPatience(int milliseconds);

    /// Stops whatever this connection is doing, from any thread.
    void interrupt();

    /// Gives the connection room for large transactions, and takes back a write-ahead log that another
    /// program may have set. Reads the file, so it comes after distrust() or trust.
    void prepareForWork();

    /// Switches off what a hostile file could use: what lies in it, attaching, memory mapping.
    void distrust();

    /// Switches off what lies in the file and could run: triggers, views, trusted schema. Temporary views work, and so
    /// does copying the file.
    void distrustSchema();

    /// Statements fail as interrupted once @p deadline is over.
    void setDeadline(const QDeadlineTimer &deadline);

    /// Triggers that lie in the file no longer fire for this connection; temporary ones do.
    void disableTriggersOfFile();

    /// Is called for each statement that ends.
    void setObserver(std::function<void(const StatementCost &)> observer)
    {
        m_observer = std::move(observer);
    }

private:
    friend class Attached;
    friend class Query;
    explicit Connection(const QString &path, sqlite3 *handle);

    void configure();
    sqlite3_stmt *prepared(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement) noexcept;
    void dropIdle() noexcept;
    [[noreturn]] void fail(int code, const QByteArray &sql) const;

    QString m_path;
    sqlite3 *m_handle = nullptr;
    QDeadlineTimer m_deadline = QDeadlineTimer::Forever;
    QMultiHash<QByteArray, sqlite3_stmt *> m_idle;
    std::function<void(const StatementCost &)> m_observer;
};

/// A prepared statement with its values: bind, then step through the rows.
class Query
{
public:
    Query(Connection &connection, const char *sql);
    Query(Connection &connection, const QString &sql);
    template <typename... Values> Query(Connection &connection, const char *sql, const Values &...values);
    template <typename... Values> Query(Connection &connection, const QString &sql, const Values &...values);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameter.
    Query &bind(const Value &value);

    /// Moves to the next row; false after the last one.
    /// @throws Failure Internal if a parameter has no value: SQLite would take it for nothing.
    bool next();
    /// Runs to the end, and makes the query ready for new values.
    void run();
    /// Makes the query ready for new values.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 number(int column) const;
    RowId id(int column) const { return RowId(number(column)); }
    QString text(int column) const;
    Value value(int column) const;
    /// The text or blob as it lies in the file, a number in decimal, nothing if there is none. Holds until the query
    /// moves on.
    QByteArrayView bytes(int column) const;

private:
    void tellObserver();

    Connection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    int m_rows = 0;
    bool m_isAtEnd = false;
};

template <typename... Values>
Query::Query(Connection &connection, const char *sql, const Values &...values) : Query(connection, sql)
{
    (bind(Value(values)), ...);
}

template <typename... Values>
Query::Query(Connection &connection, const QString &sql, const Values &...values) : Query(connection, sql)
{
    (bind(Value(values)), ...);
}

template <typename... Values> void Connection::run(const char *sql, const Values &...values)
{
    Query(*this, sql, values...).run();
}

template <typename... Values> void Connection::run(const QString &sql, const Values &...values)
{
    Query(*this, sql, values...).run();
}

template <typename... Values> std::optional<Value> Connection::value(const char *sql, const Values &...values)
{
    Query query(*this, sql, values...);
    return query.next() ? std::optional(query.value(0)) : std::nullopt;
}

template <typename... Values>
std::optional<Value> Connection::value(const QString &sql, const Values &...values)
{
    Query query(*this, sql, values...);
    return query.next() ? std::optional(query.value(0)) : std::nullopt;
}

} // namespace raatihuone
