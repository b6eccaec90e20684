// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/peers.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace raatihuone {

namespace {

Failure refused(const char *text)
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("sharing", text));
}

/// How far each site is held, as it stands in peer.vv.
QMap<quint32, quint32> seqsOf(const QString &json)
{
    QMap<quint32, quint32> seqs;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto site = object.begin(); site != object.end(); ++site)
        seqs.insert(site.key().toUInt(), quint32(site.value().toInteger()));
    return seqs;
}

} // namespace

std::vector<Peer> peersOf(DataFile &file)
{
    std::vector<Peer> peers;
    Query query(file.connection(), "SELECT uuid, name, vv, at FROM peer ORDER BY at DESC");
    while (query.next())
        peers.push_back({query.value(0).toBytes(), query.text(1), seqsOf(query.text(2)),
                         QDateTime::fromMSecsSinceEpoch(query.number(3), Qt::UTC)});
    return peers;
}

bool notePeer(const Scene &scene, const QByteArray &own, const QString &file, const QDateTime &now)
{
    Query sender(
        scene.db,
        scene.over("SELECT s.uuid, s.name, (SELECT json_group_object(id, seq) FROM (SELECT id, seq FROM "
                   "arriving.site WHERE seq > 0 ORDER BY id)) FROM arriving.local l JOIN arriving.site s ON "
                   "s.id = l.site WHERE s.name IS NOT NULL AND length(s.uuid) = 16 LIMIT 1"));
    if (!sender.next() || sender.value(0).toBytes() == own)
        return false;
    const Value uuid = sender.value(0), name = sender.value(1), seqs = sender.value(2);
    if (scene.db.value("SELECT vv FROM main.peer WHERE uuid = ?", uuid) == seqs)
        return false;
    scene.db.run("INSERT INTO main.peer(uuid, name, vv, at, via) VALUES(?, ?, ?, ?, ?) ON CONFLICT(uuid) DO "
                 "UPDATE SET "
                 "name = excluded.name, vv = excluded.vv, at = excluded.at, via = excluded.via",
                 uuid, name, seqs, now.toMSecsSinceEpoch(), file);
    return true;
}

void expectContinued(const Scene &scene)
{
    if (!scene.has("SELECT 1 FROM arriving.sqlite_schema WHERE type = 'table' AND name = 'need'"))
        return;
    if (scene.has("SELECT 1 FROM arriving.need n LEFT JOIN main.site s ON s.id = n.site WHERE "
                  "coalesce(s.seq, 0) < n.seq "
                  "LIMIT 1"))
        throw refused(QT_TRANSLATE_NOOP(
            "sharing", "An earlier package is missing. Nothing was merged. Merge it first, or "
                       "ask the sender for the whole file."));
    if (scene.has("SELECT 1 FROM arriving.need n WHERE n.nonce IS NOT (SELECT c.nonce FROM main.edit_commit "
                  "c WHERE c.id "
                  "BETWEEN n.site << 32 AND n.site << 32 | n.seq ORDER BY c.id DESC LIMIT 1) LIMIT 1"))
        throw refused(QT_TRANSLATE_NOOP(
            "sharing", "The package continues another copy of this file. Nothing was merged. "
                       "Ask the sender for the whole file."));
}

} // namespace raatihuone
