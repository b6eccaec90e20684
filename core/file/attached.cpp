// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/attached.h"

#include "core/file/sqlitefailure.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <sqlite3.h>

namespace raatihuone {

namespace {

/// Also of a network folder, //server/share, which is no authority for SQLite.
QString readOnlyUri(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return QLatin1String(whole.startsWith(QLatin1Char('/')) ? "file://" : "file:///") +
           QString::fromLatin1(QUrl::toPercentEncoding(whole, "/:")) + QLatin1String("?mode=ro");
}

/// A copy of one database into another, which is undone unless it comes to its end.
class Backup
{
public:
    Backup(sqlite3 *target, const QByteArray &name, sqlite3 *source)
        : m_target(target), m_backup(sqlite3_backup_init(target, name.constData(), source, "main"))
    {
        if (!m_backup)
            throw sqliteFailure(sqlite3_errcode(target), QStringLiteral("beginning to copy a database"));
    }
    ~Backup() { sqlite3_backup_finish(m_backup); }
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

    /// Locks the target. 0 pages only do that, -1 are all.
    void copy(int pages, int expected)
    {
        const int code = sqlite3_backup_step(m_backup, pages);
        if (code != expected)
            throw sqliteFailure(code, QString::fromUtf8(sqlite3_errmsg(m_target)));
    }

private:
    sqlite3 *m_target;
    sqlite3_backup *m_backup;
};

} // namespace

Attached::Attached(Connection &connection, const QString &name, const QString &path)
    : m_connection(connection), m_name(name), m_isWritable(false)
{
    m_connection.run(QStringLiteral("ATTACH ? AS ") + m_name, readOnlyUri(path));
}

Attached::Attached(Connection &connection, const QString &name, Connection &source)
    : m_connection(connection), m_name(name), m_isWritable(true)
{
    m_connection.run(QStringLiteral("ATTACH ':memory:' AS ") + m_name);
    copy(source, m_connection, m_name.toUtf8());
}

Attached::~Attached()
{
    m_connection.rollBack();
    m_connection.dropIdle(); // a statement that has read from it may keep it
    try {
        m_connection.run(QStringLiteral("DETACH ") + m_name);
    } catch (const Failure &failure) {
        log(failure, "Another file could not be let go");
    }
}

std::unique_ptr<Connection> Attached::copyInMemory(Connection &source)
{
    auto target = Connection::inMemory();
    copy(source, *target, "main");
    return target;
}

void Attached::copy(Connection &source, Connection &target, const QByteArray &name)
{
    // A database in memory cannot change the size of its pages while it takes a copy.
    target.run(QStringLiteral("PRAGMA %1.page_size = %2")
                   .arg(QLatin1String(name), source.value("PRAGMA main.page_size")->toText()));
    Backup(target.m_handle, name, source.m_handle).copy(-1, SQLITE_DONE);
}

void Attached::replace(Connection &target, Connection &source, const std::function<void()> &isWanted)
{
    target.dropIdle();
    Backup backup(target.m_handle, "main", source.m_handle);
    backup.copy(0, SQLITE_OK);
    isWanted();
    backup.copy(-1, SQLITE_DONE);
}

} // namespace raatihuone
