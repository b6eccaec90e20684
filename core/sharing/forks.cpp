// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/forks.h"

#include "core/sharing/renumber.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace raatihuone {

namespace {

/// 31 bits of the hash of a nonce, never 0: the number of a branch that begins with it.
quint32 numberOf(const QByteArray &nonce)
{
    const QByteArray hash = QCryptographicHash::hash(nonce, QCryptographicHash::Sha256);
    const quint32 number = hash.left(4).toHex().toUInt(nullptr, 16) >> 1;
    return number == 0 ? 1 : number;
}

/// SQL: the sites under which a file holds commits, one step a site.
constexpr auto writersIn = "(WITH RECURSIVE w(id) AS (SELECT (SELECT min(id) >> 32 FROM %1.edit_commit) "
                           "UNION ALL SELECT (SELECT c.id >> 32 FROM "
                           "%1.edit_commit c WHERE c.id > (w.id << 32 | 4294967295) ORDER BY c.id LIMIT 1) "
                           "FROM w WHERE w.id IS NOT NULL) SELECT "
                           "id FROM w WHERE id IS NOT NULL)";

/// @p sql with the writers here in the place of %1 and those of the file that arrives in that of %2.
QString amongWriters(const Scene &scene, const char *sql)
{
    return scene.over(sql).arg(QString::fromLatin1(writersIn).arg(QStringLiteral("main")),
                               QString::fromLatin1(writersIn).arg(scene.arriving));
}

Failure inseparable(const char *details)
{
    return Failure(Failure::Kind::BadInput,
                   QCoreApplication::translate("sharing",
                                               "Two copies of this file cannot be told apart any more. "
                                               "Nothing was merged. Export the records of one and "
                                               "import them."),
                   QString::fromLatin1(details));
}

} // namespace

bool Forks::mayBe() const
{
    return differsAtTheEnd() || isOneSideRenumbered();
}

/// A commit that is in both files under one number has the same commits before it in both.
bool Forks::differsAtTheEnd() const
{
    return m_scene.db
        .value(amongWriters(
            m_scene, "SELECT 1 FROM (SELECT m.id, (SELECT max(c.id) FROM main.edit_commit c WHERE c.id "
                     "BETWEEN m.id << 32 AND m.id "
                     "<< 32 | 4294967295) AS mine, (SELECT max(c.id) FROM arriving.edit_commit c WHERE c.id "
                     "BETWEEN m.id << 32 AND "
                     "m.id << 32 | 4294967295) AS theirs FROM %1 m JOIN %2 a ON a.id = m.id) l WHERE "
                     "(SELECT nonce FROM main.edit_commit WHERE id = min(l.mine, l.theirs)) IS NOT "
                     "(SELECT nonce FROM arriving.edit_commit WHERE id = min(l.mine, l.theirs)) LIMIT 1"))
        .has_value();
}

/// A site that one file alone knows may be the renumbered branch of one that the other file knows.
bool Forks::isOneSideRenumbered() const
{
    Query sites(m_scene.db, amongWriters(m_scene, "SELECT s.id, coalesce((SELECT nonce FROM main.edit_commit "
                                                  "WHERE id BETWEEN s.id << 32 AND s.id << 32 | "
                                                  "4294967295 ORDER BY id LIMIT 1), (SELECT nonce FROM "
                                                  "arriving.edit_commit WHERE id BETWEEN s.id << 32 AND "
                                                  "s.id << 32 | 4294967295 ORDER BY id LIMIT 1)) FROM "
                                                  "(SELECT id FROM %1 UNION SELECT id FROM %2) s WHERE s.id "
                                                  "NOT IN (SELECT m.id FROM %1 m JOIN %2 a ON a.id = m.id)"));
    while (sites.next())
        if (numberOf(sites.value(1).toBytes()) == quint32(sites.number(0)))
            return true;
    return false;
}

std::vector<Renumbering> Forks::part()
{
    constexpr size_t most = 1000;
    std::vector<Renumbering> done;
    while (const auto renumbering = next()) {
        if (done.size() == most)
            throw inseparable("there is no end of forks");
        apply(*renumbering);
        done.push_back(*renumbering);
    }
    return done;
}

std::optional<Renumbering> Forks::next() const
{
    if (const auto renamed = nextRenamed())
        return renamed;
    return nextDiffering();
}

/// One file knows of a fork already: the other one follows.
std::optional<Renumbering> Forks::nextRenamed() const
{
    Query renamed(
        m_scene.db,
        m_scene.over("SELECT m.id, a.id, m.nonce FROM main.edit_commit m JOIN arriving.edit_commit a "
                     "ON a.nonce = m.nonce AND a.id <> m.id ORDER BY a.id & 4294967295, m.id LIMIT "
                     "1"));
    if (!renamed.next())
        return std::nullopt;
    const qint64 mine = renamed.number(0), theirs = renamed.number(1);
    const quint32 number = numberOf(renamed.value(2).toBytes());
    if (number == quint32(mine >> 32))
        return Renumbering{true, theirs, number};
    if (number == quint32(theirs >> 32))
        return Renumbering{false, mine, number};
    throw inseparable("a fork is known under two names, neither of which is its own");
}

std::optional<Renumbering> Forks::nextDiffering() const
{
    Query differing(
        m_scene.db,
        m_scene.over("SELECT m.id, m.nonce, a.nonce FROM main.edit_commit m JOIN "
                     "arriving.edit_commit a ON a.id = m.id AND a.nonce IS NOT m.nonce ORDER BY m.id "
                     "& 4294967295, m.id LIMIT 1"));
    if (!differing.next())
        return std::nullopt;
    const QByteArray mine = differing.value(1).toBytes(), theirs = differing.value(2).toBytes();
    const bool isOfArriving = mine < theirs;
    return Renumbering{isOfArriving, differing.number(0), numberOf(isOfArriving ? theirs : mine)};
}

void Forks::apply(const Renumbering &renumbering)
{
    const QString where = renumbering.isOfArriving ? m_scene.arriving : QStringLiteral("main");
    const bool isTaken =
        m_scene.db
            .value(QStringLiteral("SELECT 1 FROM %1.edit_commit WHERE id BETWEEN ?1 << 32 AND ?1 << 32 | "
                                  "4294967295 LIMIT 1")
                       .arg(where),
                   qint64(renumbering.to))
            .has_value();
    if (isTaken)
        throw inseparable("the number of a fork is in use");
    renumber(m_scene.db, where, m_scene.catalogue, m_scene.version, renumbering);
}

} // namespace raatihuone
