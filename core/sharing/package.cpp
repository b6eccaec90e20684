// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/package.h"

#include "core/catalogue/tables.h"
#include "core/file/attached.h"
#include "core/file/backup.h"
#include "core/sharing/manifest.h"
#include "core/sharing/peers.h"
#include "core/sharing/scene.h"
#include "core/sharing/scopedpacking.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// Fills an empty database in memory with what somebody lacks; the data file is attached to it as "whole".
class Packing
{
public:
    explicit Packing(DataFile &file) : m_file(file) {}

    /// Small pages suit what is little: most of the tables are empty.
    void run(const QString &target, int pageSize, const std::function<void()> &fill);
    void fill(const std::optional<Peer> &peer);
    void fill(const Scope &scope);

private:
    void dropIndexes();
    void setLimits(const std::optional<Peer> &peer);
    void copy(const QString &table, const QString &columns, const QString &id, const QString &orElse = {});
    void copyRows();
    void copyEdits();
    void copyWhole();
    void copySender();
    void copyStoredFiles();
    void writeNeed();

    DataFile &m_file;
    std::unique_ptr<Connection> m_package = Connection::inMemory();
};

void Packing::run(const QString &target, int pageSize, const std::function<void()> &fill)
{
    m_package->run("PRAGMA foreign_keys = OFF"); // what the peer holds is left out
    m_package->run(QStringLiteral("PRAGMA page_size = %1").arg(pageSize));
    m_file.schema().makeTables(*m_package);
    m_package->run(QString(needSql));
    m_package->run("CREATE TEMP TABLE sent(site INTEGER PRIMARY KEY, lo INTEGER, hi INTEGER)");
    {
        const Attached whole(*m_package, QStringLiteral("whole"), m_file.path());
        m_package->run("BEGIN");
        fill();
        m_package->run("COMMIT");
    }
    dropIndexes();
    writeManifest(*m_package);
    copyInto(*m_package, target);
}

void Packing::fill(const Scope &scope)
{
    fillScoped(*m_package, m_file, scope);
    copyWhole();
    copyStoredFiles();
}

void Packing::fill(const std::optional<Peer> &peer)
{
    setLimits(peer);
    copyRows();
    copyEdits();
    copySender();
    copyWhole();
    copyStoredFiles();
    writeNeed();
}

/// Nobody looks for records in a package. The edits of single rows are looked for where rows come whole.
void Packing::dropIndexes()
{
    for (const RecordType &type : m_file.catalogue().types())
        for (const Field *field : columnsOf(type, m_file.schema().version()))
            if (field->isIndexed)
                m_package->run(QStringLiteral("DROP INDEX ") + quoted(indexName(type, *field)));
    m_package->run("DROP INDEX edit_gone");
    if (!m_package->value("SELECT 1 FROM extra LIMIT 1"))
        m_package->run("DROP INDEX edit_cell");
}

/// The dots that are sent, by site.
void Packing::setLimits(const std::optional<Peer> &peer)
{
    Query sites(*m_package, "SELECT id, seq FROM whole.site WHERE seq > 0");
    Query insert(*m_package,
                 "INSERT INTO temp.sent(site, lo, hi) VALUES(?1, (?1 << 32 | ?2) + 1, ?1 << 32 | ?3)");
    while (sites.next()) {
        const qint64 held = peer ? peer->seqs.value(quint32(sites.number(0))) : 0;
        insert.bind(sites.number(0)).bind(std::min(held, sites.number(1))).bind(sites.number(1)).run();
    }
}

/// Rows of @p table whose @p id is sent, and all that came in scoped packages, whose row is @p orElse.
void Packing::copy(const QString &table, const QString &columns, const QString &id, const QString &orElse)
{
    const QString row = orElse.isEmpty() ? id : orElse;
    m_package->run(
        QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM whole.%1 WHERE EXISTS (SELECT 1 "
                       "FROM temp.sent s WHERE s.site = %3 >> 32 AND %3 BETWEEN s.lo AND s.hi) OR %4 IN "
                       "(SELECT \"row\" FROM whole.extra)")
            .arg(quoted(table), columns, id, row));
}

void Packing::copyRows()
{
    for (const RecordType &type : m_file.catalogue().types())
        copy(type.name(), columnList(type, m_file.schema().version()), QStringLiteral("id"));
    copy(QStringLiteral("grave"), QStringLiteral("id, tbl, vals, owner"), QStringLiteral("id"));
    copy(QStringLiteral("carried"), QStringLiteral("\"row\", col, value"), QStringLiteral("\"row\""));
}

void Packing::copyEdits()
{
    copy(QStringLiteral("edit"), QStringLiteral("id, \"row\", col, live, prev, old, new"),
         QStringLiteral("id"), QStringLiteral("\"row\""));
    // All that the peer may lack, also of what came in scoped packages, so that forks are recognised.
    m_package->run("INSERT INTO main.edit_commit SELECT * FROM whole.edit_commit c WHERE c.id >= "
                   "coalesce((SELECT lo FROM "
                   "temp.sent WHERE site = c.id >> 32), 0)");
}

/// How far everything is held, and who says so.
void Packing::copySender()
{
    for (const char *sql : {"INSERT INTO main.site SELECT * FROM whole.site WHERE seq > 0",
                            "INSERT INTO main.extra SELECT * FROM whole.extra",
                            "INSERT INTO main.partial SELECT * FROM whole.partial",
                            "INSERT INTO main.local(k, site) SELECT k, site FROM whole.local"})
        m_package->run(sql);
}

/// Small, and sent whole each time.
void Packing::copyWhole()
{
    m_package->run("INSERT INTO main.erased SELECT * FROM whole.erased");
    m_package->run("INSERT INTO main.meta SELECT * FROM whole.meta");
    m_package->run("INSERT OR REPLACE INTO main.meta(key, value) VALUES(?, ?)", QString(senderKey),
                   m_file.installation().author());
}

/// Those that a value of what is sent names.
void Packing::copyStoredFiles()
{
    for (const RecordType &type : m_file.catalogue().types())
        for (const Field *field : columnsOf(type, m_file.schema().version()))
            if (field->kind == Kind::Digest)
                m_package->run(
                    QStringLiteral("INSERT OR IGNORE INTO main.blob SELECT * FROM whole.blob WHERE sha256 IN "
                                   "(SELECT %2 FROM main.%1 UNION SELECT new FROM main.edit WHERE col = ?1 "
                                   "UNION SELECT json_extract(vals, ?2) FROM main.grave WHERE tbl = ?1 / 100 "
                                   "* 100)")
                        .arg(quoted(type.name()), quoted(field->name)),
                    type.column(*field), gravePath(type.column(*field)));
}

void Packing::writeNeed()
{
    m_package->run(
        "INSERT INTO main.need(site, seq, nonce) SELECT s.site, (s.lo - 1) & 4294967295, (SELECT nonce FROM "
        "whole.edit_commit WHERE id BETWEEN s.site << 32 AND s.lo - 1 ORDER BY id DESC LIMIT 1) FROM "
        "temp.sent "
        "s WHERE s.lo & 4294967295 > 1");
}

} // namespace

void writePackage(DataFile &file, const QString &target, const std::optional<Peer> &peer)
{
    if (holdsSpecialValues(file)) {
        writePackage(file, target, Scope());
        return;
    }
    Packing packing(file);
    packing.run(target, peer ? 512 : 1024, [&] { packing.fill(peer); });
}

void writePackage(DataFile &file, const QString &target, const Scope &scope)
{
    for (const ScopeRoot &root : scope.roots)
        if (!file.connection().value(
                QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(root.type->name())), root.id))
            throw Failure(Failure::Kind::NotFound,
                          QCoreApplication::translate(
                              "sharing", "What the package is to be about is not in this file."));
    Packing packing(file);
    packing.run(target, 1024, [&] { packing.fill(scope); });
}

} // namespace raatihuone
