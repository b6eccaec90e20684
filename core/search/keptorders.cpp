// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/keptorders.h"

#include "core/file/connection.h"
#include "core/search/idsof.h"
#include "core/search/movedrows.h"
#include "core/search/touchedrows.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
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
    return request.search.isEmpty() && request.filters.empty() && !request.only && !request.on &&
           request.limit == 0;
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

/// Moving a row takes as long as sorting some hundred.
size_t mostMoved(size_t rows)
{
    return 64 + rows / 512;
}

/// Fewer rows than these are moved as quickly as an order is written.
constexpr qsizetype worthWriting = 32;

} // namespace

std::vector<RowId> KeptOrders::idsOf(const ListSource &source, const ListRequest &request,
                                     const Progress &progress) const
{
    if (!isWhole(request))
        return raatihuone::idsOf(source, request, progress);
    const QString path = QDir(m_folder).filePath(nameOf(source, request));
    const FileState now = FileState::of(source.connection);
    Kept order = kept(path);
    if (!order.ids.empty() && order.state == now)
        return std::move(order.ids);
    const bool isNearlyKept = bringUpToDate(order, now, source, request);
    if (order.state != now)
        order = {now, raatihuone::idsOf(source, request, progress)};
    if (!isNearlyKept && order.ids.size() >= m_shortest && FileState::of(source.connection) == now)
        keep(path, order);
    return std::move(order.ids);
}

/// Moves what was touched since, if that is known and not too much. @returns whether so little was that nothing needs to
/// be written.
bool KeptOrders::bringUpToDate(Kept &order, const FileState &now, const ListSource &source,
                               const ListRequest &request)
{
    if (order.ids.empty())
        return false;
    const auto touched = TouchedRows(source, now, mostMoved(order.ids.size())).since(order.state, request);
    auto moved = touched ? withMoved(source, request, std::move(order.ids), *touched) : std::nullopt;
    if (!moved)
        return false;
    order = {now, std::move(*moved)};
    return touched->size() < worthWriting;
}

/// Nothing unless every byte is as it was written.
KeptOrders::Kept KeptOrders::kept(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray sum = file.read(sumSize);
    const QByteArray content = file.readAll();
    if (sumOf(content) != sum)
        return {};
    Kept order;
    QDataStream stream(content);
    stream >> order.state;
    const QByteArrayView ids = QByteArrayView(content).sliced(stream.device()->pos());
    order.ids.resize(size_t(ids.size()) / sizeof(RowId));
    std::memcpy(order.ids.data(), ids.data(), order.ids.size() * sizeof(RowId));
    return order;
}

/// What cannot be kept is found again the next time.
void KeptOrders::keep(const QString &path, const Kept &order) const
{
    static_assert(std::is_trivially_copyable_v<RowId> && sizeof(RowId) == sizeof(qint64));
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream << order.state;
    content.append(reinterpret_cast<const char *>(order.ids.data()),
                   qsizetype(order.ids.size() * sizeof(RowId)));
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    file.write(sumOf(content));
    file.write(content);
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
