// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/mergelog.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace raatihuone {

namespace {

/// Dots exceed what a JSON number of Qt holds.
QJsonArray written(const QList<qint64> &dots)
{
    QJsonArray array;
    for (const qint64 dot : dots)
        array.append(QString::number(dot));
    return array;
}

QList<qint64> dotsOf(const QJsonValue &value)
{
    QList<qint64> dots;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &dot : array)
        dots += dot.toString().toLongLong();
    return dots;
}

QJsonArray written(const QList<NumberPair> &pairs)
{
    QJsonArray array;
    for (const NumberPair &pair : pairs)
        array.append(QJsonArray{QString::number(pair.first), pair.second});
    return array;
}

QList<NumberPair> pairsOf(const QJsonValue &value)
{
    QList<NumberPair> pairs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &pair : array)
        pairs += NumberPair{pair[0].toString().toLongLong(), pair[1].toInteger()};
    return pairs;
}

QJsonArray written(const QList<DotRange> &ranges)
{
    QJsonArray array;
    for (const DotRange &range : ranges)
        array.append(QJsonArray{qint64(range.site), qint64(range.from), qint64(range.to)});
    return array;
}

QList<DotRange> rangesOf(const QJsonValue &value)
{
    QList<DotRange> ranges;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        ranges += DotRange{quint32(each[0].toInteger()), quint32(each[1].toInteger()),
                           quint32(each[2].toInteger())};
    return ranges;
}

constexpr std::pair<const char *, QList<NumberPair> MergeEntry::*> pairLists[] = {
    {"filled", &MergeEntry::filled},
    {"begun", &MergeEntry::begun},
    {"opened", &MergeEntry::opened},
    {"closed", &MergeEntry::closed}};

QString brought(const MergeEntry &entry)
{
    QJsonObject object{{QStringLiteral("group"), entry.group},
                       {QStringLiteral("ranges"), written(entry.ranges)},
                       {QStringLiteral("rows"), written(entry.rows)},
                       {QStringLiteral("edits"), written(entry.edits)},
                       {QStringLiteral("commits"), written(entry.commits)},
                       {QStringLiteral("held"), written(entry.held)},
                       {QStringLiteral("stored_files"), QJsonArray::fromStringList(entry.storedFiles)}};
    if (entry.extra)
        object.insert(QStringLiteral("extra"), written(*entry.extra));
    for (const auto &[name, pairs] : pairLists)
        if (!(entry.*pairs).isEmpty())
            object.insert(QLatin1String(name), written(entry.*pairs));
    if (!entry.named.isEmpty())
        object.insert(QStringLiteral("named"), written(entry.named));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MergeEntry entryOf(const Query &query)
{
    const QJsonObject object = QJsonDocument::fromJson(query.text(5).toUtf8()).object();
    MergeEntry entry;
    entry.id = query.number(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(query.number(1), Qt::UTC);
    entry.author = query.text(2);
    entry.file = query.text(3);
    entry.lineage = query.text(4);
    const qint64 group = object.value(QStringLiteral("group")).toInteger();
    entry.group = group == 0 ? entry.id : group;
    entry.ranges = rangesOf(object.value(QStringLiteral("ranges")));
    entry.rows = dotsOf(object.value(QStringLiteral("rows")));
    entry.edits = dotsOf(object.value(QStringLiteral("edits")));
    entry.commits = dotsOf(object.value(QStringLiteral("commits")));
    entry.held = dotsOf(object.value(QStringLiteral("held")));
    entry.storedFiles = object.value(QStringLiteral("stored_files")).toVariant().toStringList();
    for (const auto &[name, pairs] : pairLists)
        entry.*pairs = pairsOf(object.value(QLatin1String(name)));
    entry.named = dotsOf(object.value(QStringLiteral("named")));
    if (object.contains(QStringLiteral("extra")))
        entry.extra = dotsOf(object.value(QStringLiteral("extra")));
    return entry;
}

} // namespace

qint64 MergeLog::add(const MergeEntry &entry)
{
    return m_db
        .value("INSERT INTO merge_log(at, author, file, lineage, brought) VALUES(?, ?, ?, ?, ?) RETURNING id",
               entry.at.toMSecsSinceEpoch(), entry.author, entry.file, entry.lineage, brought(entry))
        ->toNumber();
}

QList<MergeEntry> MergeLog::all() const
{
    QList<MergeEntry> entries;
    Query query(m_db, "SELECT id, at, author, file, lineage, brought FROM merge_log ORDER BY id DESC");
    while (query.next())
        entries += entryOf(query);
    return entries;
}

QList<MergeEntry> MergeLog::last() const
{
    QList<MergeEntry> entries = all();
    const qint64 group = entries.isEmpty() ? 0 : entries.first().group;
    entries.removeIf([group](const MergeEntry &entry) { return entry.group != group; });
    return entries;
}

void MergeLog::remove(qint64 id)
{
    m_db.run("DELETE FROM merge_log WHERE id = ?", id);
}

} // namespace raatihuone
