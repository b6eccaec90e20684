// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/arrivals.h"

#include "core/catalogue/tables.h"
#include "core/sharing/storedfiles.h"

#include <QtCore/QCryptographicHash>

namespace raatihuone {

namespace {

/// A row that is held already, shown or not. %1 is its table.
constexpr auto isHeld = "(EXISTS (SELECT 1 FROM main.%1 h WHERE h.id = t.id) OR EXISTS (SELECT 1 FROM "
                        "main.grave h WHERE h.id = t.id) OR EXISTS (SELECT 1 FROM main.carried h WHERE "
                        "h.\"row\" = t.id))";

} // namespace

QString isInRange(const QString &column)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM temp.merge_range r WHERE r.site = %1 >> 32 AND %1 BETWEEN "
                          "r.lo AND r.hi)")
        .arg(column);
}

void Arrivals::prepare(Connection &connection)
{
    for (const char *sql :
         {"CREATE TEMP TABLE IF NOT EXISTS merge_range(site INTEGER PRIMARY KEY, lo INTEGER, hi INTEGER)",
          "CREATE TEMP TABLE IF NOT EXISTS merge_edit(id INTEGER PRIMARY KEY, \"row\" INTEGER, col INTEGER)",
          "CREATE TEMP TABLE IF NOT EXISTS merge_extra(id INTEGER PRIMARY KEY, tbl INTEGER)",
          "CREATE TEMP TABLE IF NOT EXISTS merge_commit(id INTEGER PRIMARY KEY)"})
        connection.run(sql);
}

bool Arrivals::find()
{
    for (const char *table : {"merge_range", "merge_edit", "merge_extra", "merge_commit"})
        m_scene.db.run(QStringLiteral("DELETE FROM temp.%1").arg(QLatin1String(table)));
    if (m_scene.has("SELECT 1 FROM arriving.site WHERE id NOT BETWEEN 1 AND 2147483647 OR seq NOT BETWEEN 0 "
                    "AND 4294967295 OR seq IS NULL LIMIT 1"))
        throw unsoundFile(QStringLiteral("the table site holds impossible numbers"));
    m_scene.run("INSERT INTO temp.merge_range(site, lo, hi) SELECT o.id, (o.id << 32 | coalesce(m.seq, 0)) + "
                "1, o.id << 32 | o.seq FROM arriving.site o LEFT JOIN main.site m ON m.id = o.id "
                "WHERE o.seq > coalesce(m.seq, 0)");
    m_hasExtra = m_scene.has("SELECT 1 FROM arriving.extra LIMIT 1");
    m_erases = m_scene.has("SELECT 1 FROM arriving.erased o WHERE NOT EXISTS (SELECT 1 FROM "
                           "main.erased m WHERE m.\"row\" = o.\"row\" AND m.col = o.col AND "
                           "(m.at, m.author) <= (o.at, o.author)) LIMIT 1");
    if (!m_hasExtra && !m_erases && !m_scene.has("SELECT 1 FROM temp.merge_range LIMIT 1"))
        return false;
    findExtraRows();
    findEdits();
    // Scoped packages bring the commits of all sites, so that forks are recognised.
    m_scene.run("INSERT INTO temp.merge_commit(id) SELECT c.id FROM arriving.edit_commit c WHERE c.id NOT IN "
                "(SELECT id FROM main.edit_commit)");
    return true;
}

bool Arrivals::isNews() const
{
    return m_erases ||
           m_scene.has("SELECT 1 FROM temp.merge_range UNION ALL SELECT 1 FROM temp.merge_extra UNION ALL "
                       "SELECT 1 FROM temp.merge_edit UNION ALL SELECT 1 FROM temp.merge_commit LIMIT 1");
}

void Arrivals::findExtraRows()
{
    if (!m_hasExtra)
        return;
    for (const RecordType &type : m_scene.catalogue.types())
        m_scene.db.run(
            m_scene.over("INSERT OR IGNORE INTO temp.merge_extra(id, tbl) SELECT t.id, ?1 FROM "
                         "arriving.extra x CROSS JOIN arriving.%1 t ON t.id = x.\"row\" WHERE t.id > "
                         "4294967295 AND NOT ")
                    .arg(quoted(type.name())) +
                QString::fromLatin1(isHeld).arg(quoted(type.name())) + QStringLiteral(" AND NOT ") +
                isInRange(QStringLiteral("t.id")),
            type.number() * 100);
    for (const RecordType &type : m_scene.catalogue.types())
        m_scene.db.run(m_scene.over("INSERT OR IGNORE INTO temp.merge_extra(id, tbl) SELECT t.id, ?1 FROM "
                                    "arriving.extra x CROSS JOIN arriving.grave t ON t.id = x.\"row\" WHERE "
                                    "t.tbl = ?1 AND NOT ") +
                           QString::fromLatin1(isHeld).arg(quoted(type.name())) +
                           QStringLiteral(" AND NOT ") + isInRange(QStringLiteral("t.id")),
                       type.number() * 100);
    findExtraRowsOfUnknownTypes();
}

/// Cells of new fields lie apart as well, but their rows were found above.
void Arrivals::findExtraRowsOfUnknownTypes()
{
    QStringList known;
    for (const RecordType &type : m_scene.catalogue.types())
        if (type.since() <= m_scene.version)
            known += QString::number(type.number());
    m_scene.db.run(
        m_scene
            .over("INSERT OR IGNORE INTO temp.merge_extra(id, tbl) SELECT t.\"row\", t.col / 100 * 100 FROM "
                  "arriving.extra x CROSS JOIN arriving.carried t ON t.\"row\" = x.\"row\" WHERE t.col / 100 "
                  "NOT IN (%1) AND NOT EXISTS (SELECT 1 FROM main.carried h WHERE h.\"row\" = t.\"row\") AND "
                  "NOT ")
            .arg(known.join(QLatin1Char(','))) +
        isInRange(QStringLiteral("t.\"row\"")));
}

void Arrivals::findEdits()
{
    // An edit of a row from a scoped package may be held already.
    m_scene.run(
        "INSERT INTO temp.merge_edit(id, \"row\", col) SELECT e.id, e.\"row\", e.col FROM "
        "temp.merge_range r CROSS JOIN arriving.edit e ON e.id BETWEEN r.lo AND r.hi WHERE NOT EXISTS "
        "(SELECT 1 FROM main.edit m WHERE m.id = e.id)");
    if (m_hasExtra)
        m_scene.run("INSERT OR IGNORE INTO temp.merge_edit(id, \"row\", col) SELECT e.id, e.\"row\", e.col "
                    "FROM arriving.extra x CROSS JOIN arriving.edit e ON e.\"row\" = x.\"row\" WHERE NOT "
                    "EXISTS (SELECT 1 FROM main.edit m WHERE m.id = e.id)");
}

void Arrivals::check() const
{
    checkExtra();
    checkCommits();
    checkEdits();
    checkGraves();
}

/// What a package says that it holds, it must hold: it would be missed later.
void Arrivals::checkExtra() const
{
    if (!m_hasExtra)
        return;
    QStringList places{
        QStringLiteral("NOT EXISTS (SELECT 1 FROM arriving.grave t WHERE t.id = x.\"row\")"),
        QStringLiteral("NOT EXISTS (SELECT 1 FROM arriving.carried t WHERE t.\"row\" = x.\"row\")")};
    for (const RecordType &type : m_scene.catalogue.types())
        places += QStringLiteral("NOT EXISTS (SELECT 1 FROM arriving.%1 t WHERE t.id = x.\"row\")")
                      .arg(quoted(type.name()));
    if (m_scene.db.value(m_scene.over("SELECT 1 FROM arriving.extra x WHERE ") +
                         m_scene.over(places.join(QStringLiteral(" AND ")).toLatin1()) +
                         QStringLiteral(" LIMIT 1")))
        throw unsoundFile(QStringLiteral("a row is named that is not there"));
}

void Arrivals::checkCommits() const
{
    // A clock may go wrong by years, but not so far that no later one fits into the file.
    if (m_scene.has(
            "SELECT 1 FROM temp.merge_commit m CROSS JOIN arriving.edit_commit c ON c.id = m.id WHERE "
            "c.hlc IS NULL OR c.hlc NOT BETWEEN 0 AND 4611686018427387904 OR length(c.nonce) IS NOT 8 "
            "OR c.id < 4294967296 LIMIT 1"))
        throw unsoundFile(QStringLiteral("a commit has no clock or nonce"));
    if (m_scene.has(
            "SELECT 1 FROM temp.merge_edit m WHERE NOT EXISTS (SELECT 1 FROM arriving.edit_commit c "
            "WHERE c.id BETWEEN m.id >> 32 << 32 AND m.id) AND NOT EXISTS (SELECT 1 FROM main.edit_commit c "
            "WHERE c.id BETWEEN m.id >> 32 << 32 AND m.id) LIMIT 1"))
        throw unsoundFile(QStringLiteral("an edit belongs to no commit"));
}

void Arrivals::checkEdits() const
{
    if (m_scene.has("SELECT 1 FROM arriving.edit WHERE id < 4294967296 LIMIT 1"))
        throw unsoundFile(QStringLiteral("an edit is under the number of shipped records"));
    if (m_scene.has("SELECT 1 FROM temp.merge_edit m CROSS JOIN arriving.edit e ON e.id = m.id WHERE e.col < "
                    "100 OR e.\"row\" IS NULL OR e.prev IS NOT NULL AND CASE WHEN json_valid(e.prev) THEN "
                    "json_type(e.prev) <> 'array' OR EXISTS (SELECT 1 FROM json_each(e.prev) j WHERE j.type "
                    "<> 'integer') ELSE 1 END LIMIT 1"))
        throw unsoundFile(QStringLiteral("an edit names what is no edit"));
    if (m_scene.has(
            "SELECT 1 FROM temp.merge_edit m CROSS JOIN arriving.edit e ON e.id = m.id WHERE (e.old = x'' OR "
            "e.new "
            "= x'') AND (m.col % 100 = 0 OR NOT EXISTS (SELECT 1 FROM arriving.partial p WHERE p.\"row\" = "
            "m.\"row\" AND p.col = m.col)) LIMIT 1"))
        throw unsoundFile(QStringLiteral("an edit has no value that nobody has withheld"));
}

void Arrivals::checkGraves() const
{
    for (const char *source : {"temp.merge_range r CROSS JOIN arriving.grave g ON g.id BETWEEN r.lo AND r.hi",
                               "temp.merge_extra x CROSS JOIN arriving.grave g ON g.id = x.id"}) {
        const QString graves = m_scene.over("SELECT 1 FROM ") + m_scene.over(source);
        if (!m_scene.db.value(graves + QStringLiteral(" LIMIT 1")))
            continue;
        if (m_scene.db.value(graves +
                             QStringLiteral(" WHERE g.tbl IS NULL OR NOT json_valid(g.vals) LIMIT 1")))
            throw unsoundFile(QStringLiteral("a removed row cannot be read"));
        for (const RecordType &type : m_scene.catalogue.types())
            if (m_scene.db.value(graves + m_scene.over(" CROSS JOIN arriving.%1 t ON t.id = g.id LIMIT 1")
                                              .arg(quoted(type.name()))))
                throw unsoundFile(QStringLiteral("a row is both shown and removed"));
    }
}

void Arrivals::copy(const std::function<void()> &step)
{
    m_scene.run("INSERT OR FAIL INTO main.edit_commit(id, hlc, author, kind, label, ref, nonce) SELECT c.id, "
                "c.hlc, c.author, c.kind, c.label, c.ref, c.nonce FROM temp.merge_commit m CROSS JOIN "
                "arriving.edit_commit c ON c.id = m.id");
    for (const RecordType &type : m_scene.catalogue.types()) {
        copyShippedRows(type);
        copyRows(type);
        step();
    }
    copyHidden();
    copyEdits();
    copyFiles();
    step();
}

/// Another program of the same schema may have shipped rows that this one has not.
void Arrivals::copyShippedRows(const RecordType &type)
{
    if (!type.isReferenceData())
        return;
    m_scene.db.run(m_scene
                       .over("INSERT OR FAIL INTO main.%1(%2) SELECT %3 FROM arriving.%1 t WHERE t.id < "
                             "4294967296 AND t.id NOT IN (SELECT id FROM main.%1) AND t.id NOT IN (SELECT "
                             "id FROM main.grave)")
                       .arg(quoted(type.name()), columnList(type, m_scene.version),
                            columnList(type, m_scene.version, QStringLiteral("t"))));
}

void Arrivals::copyRows(const RecordType &type)
{
    const bool holdsExtra = m_scene.has("SELECT 1 FROM main.extra LIMIT 1");
    const QString insert = QStringLiteral("INSERT OR FAIL INTO main.%1(%2) SELECT %3 FROM ")
                               .arg(quoted(type.name()), columnList(type, m_scene.version),
                                    columnList(type, m_scene.version, QStringLiteral("t")));
    m_scene.db.run(insert +
                   m_scene.over("temp.merge_range r CROSS JOIN arriving.%1 t ON t.id BETWEEN r.lo AND r.hi%2")
                       .arg(quoted(type.name()),
                            holdsExtra ? QStringLiteral(" WHERE t.id NOT IN (SELECT \"row\" FROM main.extra)")
                                       : QString()));
    if (m_hasExtra)
        m_scene.db.run(
            insert +
                m_scene.over("temp.merge_extra x CROSS JOIN arriving.%1 t ON t.id = x.id WHERE x.tbl = ?")
                    .arg(quoted(type.name())),
            type.number() * 100);
}

void Arrivals::copyHidden()
{
    const QString grave =
        m_scene.over("INSERT OR FAIL INTO main.grave(id, tbl, vals, owner) SELECT g.id, "
                     "g.tbl, g.vals, g.owner FROM %1 arriving.grave g ON g.id %2 WHERE g.id "
                     "NOT IN (SELECT \"row\" FROM main.extra)");
    const QString carried =
        m_scene.over("INSERT OR IGNORE INTO main.carried(\"row\", col, value) SELECT "
                     "g.\"row\", g.col, g.value FROM %1 arriving.carried g ON g.\"row\" %2 "
                     "WHERE g.\"row\" NOT IN (SELECT \"row\" FROM main.extra)");
    for (const QString &sql : {grave, carried}) {
        m_scene.db.run(sql.arg(QStringLiteral("temp.merge_range r CROSS JOIN"),
                               QStringLiteral("BETWEEN r.lo AND r.hi")));
        m_scene.db.run(sql.arg(QStringLiteral("temp.merge_extra x CROSS JOIN"), QStringLiteral("= x.id")));
    }
}

void Arrivals::copyEdits()
{
    m_scene.run(
        "INSERT OR FAIL INTO main.edit(id, \"row\", col, live, prev, old, new) SELECT e.id, e.\"row\", "
        "e.col, 1, e.prev, e.old, e.new FROM temp.merge_edit m CROSS JOIN arriving.edit e ON e.id = "
        "m.id");
    m_scene.run(
        "UPDATE OR FAIL main.edit SET live = 0 WHERE live AND id IN (SELECT s.id FROM temp.merge_edit m "
        "CROSS "
        "JOIN main.edit e ON e.id = m.id AND e.prev IS NOT NULL CROSS JOIN json_each(e.prev) j CROSS JOIN "
        "main.edit s ON s.id = j.value AND s.\"row\" = e.\"row\" AND s.col = e.col)");
    if (!m_hasExtra && !m_scene.has("SELECT 1 FROM main.extra LIMIT 1"))
        return;
    // An edit that was held before may name one that arrives only now.
    m_scene.run("UPDATE main.edit SET live = 0 WHERE id IN (SELECT m.id FROM temp.merge_edit m CROSS JOIN "
                "main.edit s ON s.\"row\" = m.\"row\" AND s.col = m.col AND s.prev IS NOT NULL CROSS JOIN "
                "json_each(s.prev) j WHERE j.value = m.id)");
}

/// Stored files are named by their content: one that has other content is not taken. Nor are those that nothing names: an
/// older copy may still hold what was erased.
void Arrivals::copyFiles()
{
    if (m_scene.has("SELECT 1 FROM arriving.blob WHERE length(sha256) IS NOT 64 OR size IS NOT length(bytes) "
                    "LIMIT 1"))
        throw unsoundFile(QStringLiteral("a stored file has no proper name"));
    StoredFiles files(m_scene.db, m_scene.catalogue, m_scene.version);
    files.find(
        m_scene.over("SELECT sha256 FROM arriving.blob WHERE sha256 NOT IN (SELECT sha256 FROM main.blob)"));
    files.markNamed();
    Query query(m_scene.db,
                m_scene.over("SELECT b.sha256, b.size, b.bytes FROM temp.stored_file s CROSS JOIN "
                             "arriving.blob b ON b.sha256 = s.sha256 WHERE s.named"));
    Query insert(m_scene.db, "INSERT INTO main.blob(sha256, size, bytes) VALUES(?, ?, ?)");
    while (query.next()) {
        const QByteArray bytes = query.value(2).toBytes();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (query.text(0).toLatin1() != hash || query.number(1) != bytes.size())
            throw unsoundFile(QStringLiteral("a stored file is not what its name says"));
        insert.bind(query.value(0)).bind(query.value(1)).bind(query.value(2)).run();
    }
}

void Arrivals::acknowledge()
{
    m_scene.run(
        "INSERT INTO main.site(id, uuid, name, unit, seq) SELECT o.id, o.uuid, o.name, o.unit, o.seq "
        "FROM temp.merge_range r CROSS JOIN arriving.site o ON o.id = r.site WHERE true ON CONFLICT(id) "
        "DO UPDATE SET seq = excluded.seq");
    if (m_hasExtra)
        m_scene.run("INSERT OR IGNORE INTO main.extra(\"row\") SELECT \"row\" FROM arriving.extra");
    m_scene.run(
        "DELETE FROM main.extra WHERE (\"row\" < 4294967296 OR \"row\" & 4294967295 <= coalesce((SELECT seq "
        "FROM "
        "main.site WHERE id = \"row\" >> 32), 0)) AND NOT EXISTS (SELECT 1 FROM main.edit e WHERE e.\"row\" "
        "= "
        "extra.\"row\" AND e.id & 4294967295 > coalesce((SELECT seq FROM main.site WHERE id = e.id >> "
        "32), 0))");
}

int Arrivals::shownRows(const RecordType &type) const
{
    const auto inRanges = m_scene.db.value(
        QStringLiteral(
            "SELECT count(*) FROM temp.merge_range r CROSS JOIN main.%1 t ON t.id BETWEEN r.lo AND r.hi")
            .arg(quoted(type.name())));
    const auto extra = m_scene.db.value(
        QStringLiteral("SELECT count(*) FROM temp.merge_extra x CROSS JOIN main.%1 t ON t.id = x.id")
            .arg(quoted(type.name())));
    return int(inRanges->toNumber() + extra->toNumber());
}

QList<RowId> Arrivals::shownIds(const RecordType &type, int most) const
{
    QList<RowId> ids;
    for (const char *source : {"temp.merge_range r CROSS JOIN main.%1 t ON t.id BETWEEN r.lo AND r.hi",
                               "temp.merge_extra r CROSS JOIN main.%1 t ON t.id = r.id"}) {
        Query query(m_scene.db,
                    QStringLiteral("SELECT t.id FROM ") +
                        QString::fromLatin1(source).arg(quoted(type.name())) + QStringLiteral(" LIMIT ?"),
                    most);
        while (query.next())
            ids += query.id(0);
    }
    return ids;
}

bool Arrivals::isNew(RowId row) const
{
    return m_scene.db
        .value(QStringLiteral("SELECT 1 WHERE ") + isInRange(QStringLiteral("?1")) +
                   QStringLiteral(" OR EXISTS (SELECT 1 FROM temp.merge_extra WHERE id = ?1)"),
               row)
        .has_value();
}

QList<qint64> Arrivals::heldInRanges() const
{
    QStringList sources{QStringLiteral("edit_commit t ON t.id")};
    if (m_scene.has("SELECT 1 FROM main.extra LIMIT 1")) {
        sources += {QStringLiteral("edit t ON t.id"), QStringLiteral("grave t ON t.id"),
                    QStringLiteral("carried t ON t.\"row\"")};
        for (const RecordType &type : m_scene.catalogue.types())
            sources += quoted(type.name()) + QStringLiteral(" t ON t.id");
    }
    QList<qint64> held;
    for (const QString &source : std::as_const(sources)) {
        Query query(
            m_scene.db,
            QStringLiteral("SELECT DISTINCT %1 FROM temp.merge_range r CROSS JOIN main.%2 BETWEEN r.lo "
                           "AND r.hi")
                .arg(source.section(QLatin1Char(' '), -1), source));
        while (query.next())
            held += query.number(0);
    }
    return held;
}

} // namespace raatihuone
