// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keptorders.h"

#include "core/base/collation.h"
#include "core/file/connection.h"
#include "core/search/idsof.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>
#include <cstring>

namespace raatihuone {

namespace {

/// Eight megabytes each at a million rows.
constexpr int mostFiles = 24;
constexpr int sumSize = 16;

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Tells damage; elsewhere the same bytes may have another sum, and then the order is found again.
QByteArray sumOf(const QByteArray &bytes)
{
    return QByteArray::number(quint64(qHashBits(bytes.constData(), size_t(bytes.size()))), 16)
        .rightJustified(sumSize, '0');
}

bool isWhole(const ListRequest &request)
{
    return request.search.isEmpty() && request.filters.empty() && !request.on && request.limit == 0;
}

/// One file for each list of a data file, whatever its state.
QString nameOf(const ListSource &source, const ListRequest &request)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << source.connection.path() << request.type->number() << request.viewer << request.isDescending
           << request.includesArchived << int(source.words.language());
    if (request.sort.field)
        stream << raatihuone::nameOf(request.sort);
    return QString::fromLatin1(hashed(key).toHex().left(32)) + QStringLiteral(".order");
}

void addRows(QDataStream &stream, Connection &connection, const char *sql)
{
    Query query(connection, sql);
    while (query.next())
        for (int column = 0; column < query.columnCount(); ++column)
            stream << query.text(column);
}

/// Two states of a file are equal if the same edits are held, and the program puts them in the same order.
QByteArray stateOf(Connection &connection)
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationVersion() << icuVersion() << int(QSysInfo::ByteOrder);
    addRows(stream, connection,
            "SELECT id, seq, (SELECT hex(c.nonce) FROM edit_commit c WHERE c.id > (s.id << 32) "
            "AND c.id <= (s.id << 32) | s.seq ORDER BY c.id DESC LIMIT 1) FROM site s ORDER BY id");
    addRows(stream, connection,
            "SELECT (SELECT count(*) FROM edit_commit), (SELECT count(*) FROM erased), "
            "(SELECT count(*) FROM extra), (SELECT count(*) FROM partial), "
            "(SELECT coalesce(max(id), 0) FROM merge_log)");
    return hashed(state);
}

} // namespace

std::vector<RowId> KeptOrders::idsOf(const ListSource &source, const ListRequest &request,
                                     const Progress &progress) const
{
    if (!isWhole(request))
        return raatihuone::idsOf(source, request, progress);
    const QByteArray before = stateOf(source.connection);
    const QString path = QDir(m_folder).filePath(nameOf(source, request));
    std::vector<RowId> ids = kept(path, before);
    if (!ids.empty())
        return ids;
    ids = raatihuone::idsOf(source, request, progress);
    if (ids.size() >= m_shortest && stateOf(source.connection) == before)
        keep(path, before, ids);
    return ids;
}

/// Nothing unless every byte is as it was written.
std::vector<RowId> KeptOrders::kept(const QString &path, const QByteArray &state) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(state.size()) != state)
        return {};
    const QByteArray sum = file.read(sumSize);
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || size_t(bytes.size()) % sizeof(RowId) != 0 || sumOf(bytes) != sum)
        return {};
    std::vector<RowId> ids(size_t(bytes.size()) / sizeof(RowId));
    std::memcpy(ids.data(), bytes.constData(), size_t(bytes.size()));
    return ids;
}

/// What cannot be kept is found again the next time.
void KeptOrders::keep(const QString &path, const QByteArray &state, const std::vector<RowId> &ids) const
{
    static_assert(std::is_trivially_copyable_v<RowId> && sizeof(RowId) == sizeof(qint64));
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(ids.data()),
                                               qsizetype(ids.size() * sizeof(RowId)));
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    file.write(state);
    file.write(sumOf(bytes));
    file.write(bytes);
    if (file.commit())
        removeOldest();
}

void KeptOrders::removeOldest() const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.order")}, QDir::Files, QDir::Time);
    for (qsizetype i = mostFiles; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

} // namespace raatihuone
