// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/connection.h"

#include "core/file/sqlitefailure.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <sqlite3.h>

namespace raatihuone {

namespace {

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

// NOLINTNEXTLINE(readability-function-size): SQLite gives the parameters
int denyAttach(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK;
}

int isOver(void *deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline)->hasExpired() ? 1 : 0;
}

sqlite3 *opened(const QString &path, int flags, const QByteArray &vfs)
{
    sqlite3 *handle = nullptr;
    // A whole path is never taken for a URI, which only Attached uses.
    const QByteArray name = path == QLatin1String(":memory:")
                                ? path.toUtf8()
                                : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    if (code == SQLITE_OK)
        return handle;
    const QString details = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    sqlite3_close(handle);
    throw sqliteFailure(code, details);
}

} // namespace

Connection::Connection(const QString &path, Mode mode, const QByteArray &vfs)
    : Connection(path, opened(path, openFlags(mode), vfs))
{
}

Connection::Connection(const QString &path, sqlite3 *handle) : m_path(path), m_handle(handle)
{
    try {
        configure();
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    rollBack();
    dropIdle();
    sqlite3_close(m_handle);
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return std::make_unique<Connection>(QStringLiteral(":memory:"), Mode::Create);
}

void Connection::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    setPatience(usualPatience);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // None of these reads the file.
    for (const char *pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON", "PRAGMA recursive_triggers=ON",
          "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY"}) {
        const int code = sqlite3_exec(m_handle, pragma, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            fail(code, pragma);
    }
}

void Connection::prepareForWork()
{
    run("PRAGMA cache_size=-65536"); // larger than a usual transaction
    if (sqlite3_db_readonly(m_handle, "main") == 0)
        run("PRAGMA journal_mode=DELETE");
}

void Connection::disableTriggersOfFile()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

void Connection::distrustSchema()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

void Connection::setDeadline(const QDeadlineTimer &deadline)
{
    constexpr int stepsBetweenLooks = 1000;
    m_deadline = deadline;
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, isOver, &m_deadline);
}

void Connection::distrust()
{
    distrustSchema();
    sqlite3_set_authorizer(m_handle, denyAttach, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::rollBack() noexcept
{
    if (isInTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

bool Connection::hasDanglers() const
{
    int now = 0, most = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0);
    return now != 0;
}

void Connection::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::runScript(const QString &script)
{
    const QByteArray text = script.toUtf8();
    const int code = sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, text);
}

sqlite3_stmt *Connection::prepared(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return idle;
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        fail(code, sql);
    if (!statement || !QByteArray(rest).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        throw sqliteFailure(SQLITE_MISUSE,
                            QStringLiteral("not exactly one statement: ") + QString::fromUtf8(sql.left(200)));
    }
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement) noexcept
{
    constexpr qsizetype mostIdle = 256;
    if (!statement)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() == mostIdle)
        dropIdle(); // what is used often is back at once, what was needed once is gone
    m_idle.insert(sql, statement);
}

void Connection::dropIdle() noexcept
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

void Connection::fail(int code, const QByteArray &sql) const
{
    throw sqliteFailure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" in: ") +
                                  QString::fromUtf8(sql.left(200)));
}

Query::Query(Connection &connection, const char *sql)
    : m_connection(connection), m_sql(sql), m_statement(connection.prepared(m_sql))
{
}

Query::Query(Connection &connection, const QString &sql) : Query(connection, sql.toUtf8().constData()) {}

Query::~Query()
{
    tellObserver();
    m_connection.giveBack(m_sql, m_statement);
}

Query &Query::bind(const Value &value)
{
    const int place = ++m_bound;
    int code = SQLITE_OK;
    if (value.isNull()) {
        code = sqlite3_bind_null(m_statement, place);
    } else if (value.isNumber()) {
        code = sqlite3_bind_int64(m_statement, place, value.toNumber());
    } else if (value.isText()) {
        const QByteArray text = value.toText().toUtf8();
        code = sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    } else {
        const QByteArray bytes = value.toBytes();
        // A null pointer would bind NULL where an empty blob is meant.
        code = sqlite3_bind_blob(m_statement, place, bytes.isEmpty() ? "" : bytes.constData(),
                                 int(bytes.size()), SQLITE_TRANSIENT);
    }
    if (code != SQLITE_OK)
        m_connection.fail(code, m_sql);
    return *this;
}

bool Query::next()
{
    if (m_isAtEnd)
        return false;
    if (m_bound != sqlite3_bind_parameter_count(m_statement))
        throw sqliteFailure(SQLITE_MISUSE, QStringLiteral("a parameter has no value in: ") +
                                               QString::fromUtf8(m_sql.left(200)));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        ++m_rows;
        return true;
    }
    m_isAtEnd = true;
    if (code != SQLITE_DONE) {
        const QString details = QString::fromUtf8(sqlite3_errmsg(m_connection.m_handle));
        sqlite3_reset(m_statement);
        throw sqliteFailure(code, details + QStringLiteral(" in: ") + QString::fromUtf8(m_sql.left(200)));
    }
    return false;
}

void Query::run()
{
    while (next()) {
    }
    reset();
}

void Query::reset()
{
    tellObserver();
    sqlite3_reset(m_statement);
    m_bound = 0;
    m_isAtEnd = false;
}

void Query::tellObserver()
{
    if (m_connection.m_observer && m_statement)
        m_connection.m_observer(
            {m_sql, m_rows, sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1)});
    m_rows = 0;
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default:
        return text(column);
    }
}

QByteArrayView Query::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), qsizetype(sqlite3_column_bytes(m_statement, column))};
}

} // namespace raatihuone
