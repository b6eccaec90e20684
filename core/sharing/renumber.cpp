// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/renumber.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

class Renumberer
{
public:
    Renumberer(Connection &db, const QString &where, const Catalogue &catalogue, int version,
               const Renumbering &renumbering)
        : m_db(db),
          m_where(where),
          m_catalogue(catalogue),
          m_version(version),
          m_what(renumbering),
          m_last(renumbering.first | 0xffffffff),
          m_shift((qint64(renumbering.to) - qint64(renumbering.from())) << 32)
    {
    }

    void run();

private:
    void refuseUnknownColumns();
    void moveTables();
    void moveReferences(const RecordType &type, const Field &field);
    void moveEdits();
    void moveOthers();
    void moveSite();
    void loseFaithInPeers();
    void move(const QString &table, const QString &column);
    QString table(const QString &name) const { return m_where + QLatin1Char('.') + quoted(name); }

    Connection &m_db;
    QString m_where;
    const Catalogue &m_catalogue;
    int m_version;
    Renumbering m_what;
    qint64 m_last;
    qint64 m_shift;
};

void Renumberer::run()
{
    refuseUnknownColumns();
    moveTables();
    moveEdits();
    moveOthers();
    moveSite();
    loseFaithInPeers();
    m_db.run(QStringLiteral("DELETE FROM ") + table(QStringLiteral("merge_log")));
}

/// Which of the columns of a newer schema are references is not known here.
void Renumberer::refuseUnknownColumns()
{
    QStringList known;
    for (const RecordType &type : m_catalogue.types()) {
        known += QString::number(type.number() * 100);
        for (const Field *field : columnsOf(type, m_version))
            known += QString::number(type.column(*field));
    }
    const bool isKnown =
        !m_db.value(QStringLiteral("SELECT 1 FROM %1 WHERE value BETWEEN ? AND ? LIMIT 1")
                        .arg(table(QStringLiteral("carried"))),
                    m_what.first, m_last) &&
        !m_db.value(QStringLiteral("SELECT 1 FROM %1 WHERE (old BETWEEN ?1 AND ?2 OR new BETWEEN ?1 AND ?2) "
                                   "AND typeof(coalesce(new, old)) = 'integer' AND col NOT IN (%2) LIMIT 1")
                        .arg(table(QStringLiteral("edit")), known.join(QLatin1Char(','))),
                    m_what.first, m_last);
    if (!isKnown)
        throw newerVersionNeeded();
}

void Renumberer::move(const QString &name, const QString &column)
{
    m_db.run(QStringLiteral("UPDATE %1 SET %2 = %2 + ?1 WHERE %2 BETWEEN ?2 AND ?3")
                 .arg(table(name), quoted(column)),
             m_shift, m_what.first, m_last);
}

void Renumberer::moveTables()
{
    for (const RecordType &type : m_catalogue.types()) {
        move(type.name(), QStringLiteral("id"));
        for (const Field *field : idColumns(type, m_version))
            moveReferences(type, *field);
    }
}

void Renumberer::moveReferences(const RecordType &type, const Field &field)
{
    const int column = type.column(field);
    move(type.name(), field.name);
    for (const char *side : {"old", "new"})
        m_db.run(QStringLiteral("UPDATE %1 SET %2 = %2 + ?1 WHERE col = ?4 AND %2 BETWEEN ?2 AND ?3 AND "
                                "typeof(%2) = 'integer'")
                     .arg(table(QStringLiteral("edit")), QLatin1String(side)),
                 m_shift, m_what.first, m_last, column);
    m_db.run(
        QStringLiteral("UPDATE %1 SET vals = json_set(vals, ?5, json_extract(vals, ?5) + ?1) WHERE tbl = "
                       "?4 AND json_extract(vals, ?5) BETWEEN ?2 AND ?3")
            .arg(table(QStringLiteral("grave"))),
        m_shift, m_what.first, m_last, type.number() * 100, gravePath(column));
}

void Renumberer::moveEdits()
{
    const QString edit = table(QStringLiteral("edit"));
    // Folded into a row that moves.
    m_db.run(QStringLiteral("UPDATE %1 SET new = new + ?1 WHERE col % 100 = 0 AND new BETWEEN ?2 AND ?3")
                 .arg(edit),
             m_shift, m_what.first, m_last);
    m_db.run(
        QStringLiteral("UPDATE %1 SET prev = (SELECT '[' || group_concat(v) || ']' FROM (SELECT "
                       "iif(j.value BETWEEN ?2 AND ?3, j.value + ?1, j.value) AS v FROM json_each(prev) j "
                       "ORDER BY v)) WHERE prev IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(prev) j "
                       "WHERE j.value BETWEEN ?2 AND ?3)")
            .arg(edit),
        m_shift, m_what.first, m_last);
    move(QStringLiteral("edit"), QStringLiteral("row"));
    move(QStringLiteral("edit"), QStringLiteral("id"));
}

void Renumberer::moveOthers()
{
    static const std::pair<const char *, const char *> columns[] = {
        {"grave", "id"},       {"grave", "owner"},    {"kept", "row"},    {"carried", "row"},
        {"erased", "row"},     {"extra", "row"},      {"partial", "row"}, {"draft", "record"},
        {"edit_commit", "id"}, {"edit_commit", "ref"}};
    for (const auto &[name, column] : columns)
        move(QLatin1String(name), QLatin1String(column));
}

void Renumberer::moveSite()
{
    const QString site = table(QStringLiteral("site"));
    const qint64 from = m_what.from(), to = m_what.to, kept = (m_what.first & 0xffffffff) - 1;
    const auto seq = m_db.value(QStringLiteral("SELECT seq FROM %1 WHERE id = ?").arg(site), from);
    if (!seq || seq->toNumber() <= kept)
        return; // only rows of scoped packages were written under it
    m_db.run(
        QStringLiteral("INSERT INTO %1(id, uuid, name, unit, seq) SELECT ?1, uuid, name, unit, seq FROM %1 "
                       "WHERE id = ?2 ON CONFLICT(id) DO UPDATE SET seq = excluded.seq")
            .arg(site),
        to, from);
    m_db.run(QStringLiteral("UPDATE %1 SET site = ?1 WHERE site = ?2").arg(table(QStringLiteral("local"))),
             to, from);
    if (kept > 0)
        m_db.run(QStringLiteral("UPDATE %1 SET seq = ?1 WHERE id = ?2").arg(site), kept, from);
    else // another installation's number altogether
        m_db.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(site), from);
}

/// What a recipient has proven to hold of the branch, it may hold of the other one.
void Renumberer::loseFaithInPeers()
{
    const QString site = QString::number(m_what.from());
    const qint64 kept = (m_what.first & 0xffffffff) - 1;
    const QString peer = table(QStringLiteral("peer"));
    m_db.run(
        QStringLiteral("UPDATE %1 SET vv = json_set(vv, ?1, ?2) WHERE json_valid(vv) AND json_extract(vv, "
                       "?1) > ?2")
            .arg(peer),
        QStringLiteral("$.\"%1\"").arg(site), kept);
}

} // namespace

void renumber(Connection &connection, const QString &where, const Catalogue &catalogue, int version,
              const Renumbering &renumbering)
{
    Renumberer(connection, where, catalogue, version, renumbering).run();
}

} // namespace raatihuone
