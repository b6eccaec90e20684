// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filestate.h"

#include "core/base/collation.h"
#include "core/file/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>
#include <QtCore/QSysInfo>
#include <algorithm>

namespace raatihuone {

namespace {

/// The last commit of a site up to a number of its own tells its branch, too.
QByteArray nonceAt(Connection &connection, qint64 site, qint64 seq)
{
    return connection
        .value("SELECT nonce FROM edit_commit WHERE id > ?1 << 32 AND id <= (?1 << 32 | ?2) "
               "ORDER BY id DESC LIMIT 1",
               site, seq)
        .value_or(Value())
        .toBytes();
}

QList<qint64> numbers(Connection &connection, const char *sql)
{
    QList<qint64> numbers;
    Query query(connection, sql);
    while (query.next())
        for (int column = 0; column < query.columnCount(); ++column)
            numbers += query.number(column);
    return numbers;
}

QByteArray maker(Connection &connection)
{
    QByteArray maker;
    QDataStream stream(&maker, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationVersion() << icuVersion() << int(QSysInfo::ByteOrder)
           << numbers(connection, "PRAGMA user_version");
    return maker;
}

} // namespace

FileState FileState::of(Connection &connection)
{
    FileState state;
    state.maker = raatihuone::maker(connection);
    Query sites(connection, "SELECT id, uuid, seq FROM site");
    while (sites.next())
        state.sites[sites.number(0)] = {sites.value(1).toBytes(), sites.number(2),
                                        nonceAt(connection, sites.number(0), sites.number(2))};
    state.merges =
        numbers(connection, "SELECT count(*), coalesce(max(id), 0), coalesce(max(at), 0) FROM merge_log");
    state.beyond = numbers(connection, "SELECT (SELECT count(*) FROM erased), (SELECT count(*) FROM extra), "
                                       "(SELECT count(*) FROM partial)");
    state.kept = numbers(connection, "SELECT \"row\" FROM kept ORDER BY \"row\"");
    return state;
}

std::optional<QList<FileState::Range>> FileState::writtenSince(const FileState &earlier,
                                                               Connection &connection) const
{
    const bool isSimple = merges == earlier.merges || beyond.count(0) == beyond.size();
    if (maker != earlier.maker || beyond != earlier.beyond || !isSimple)
        return {};
    QList<Range> ranges;
    for (auto site = sites.begin(); site != sites.end(); ++site) {
        const Site before = earlier.sites.value(site.key(), {site->uuid, 0, {}});
        if (site->uuid != before.uuid || site->seq < before.seq ||
            nonceAt(connection, site.key(), before.seq) != before.nonce)
            return {};
        if (site->seq > before.seq)
            ranges += {site.key() << 32 | before.seq, site.key() << 32 | site->seq};
    }
    const auto isGone = [this](qint64 site) { return !sites.contains(site); };
    const QList<qint64> known = earlier.sites.keys();
    if (std::any_of(known.begin(), known.end(), isGone))
        return {};
    return ranges;
}

QDataStream &operator<<(QDataStream &stream, const FileState &state)
{
    stream << state.maker << qint64(state.sites.size());
    for (auto site = state.sites.begin(); site != state.sites.end(); ++site)
        stream << site.key() << site->uuid << site->seq << site->nonce;
    return stream << state.merges << state.beyond << state.kept;
}

QDataStream &operator>>(QDataStream &stream, FileState &state)
{
    qint64 count = 0;
    stream >> state.maker >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        qint64 id = 0;
        stream >> id;
        FileState::Site &site = state.sites[id];
        stream >> site.uuid >> site.seq >> site.nonce;
    }
    return stream >> state.merges >> state.beyond >> state.kept;
}

} // namespace raatihuone
