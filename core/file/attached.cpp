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
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, name.constData(), source.m_handle, "main");
    if (!backup)
        target.fail(sqlite3_errcode(target.m_handle), "backup");
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw sqliteFailure(code, QStringLiteral("copying a file into memory"));
}

} // namespace raatihuone
