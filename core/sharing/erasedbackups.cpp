// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/erasedbackups.h"

#include "core/catalogue/tables.h"
#include "core/sharing/erasures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace raatihuone {

namespace {

/// One row of the table erased.
struct Erased
{
    RowId row;
    int column = 0;
    Value at;
    Value author;
};

/// A backup that may hold what was erased since it was made.
class Backup
{
public:
    Backup(const QString &path, const Schema &schema)
        : m_catalogue(schema.catalogue()),
          m_version(examineFile(path, schema).schemaVersion),
          m_db(path, Connection::Mode::ReadWrite)
    {
        m_db.distrustSchema();
    }

    void clean(const std::vector<Erased> &erased);

private:
    bool lacks(const Erased &cell);
    bool holds(const Erased &cell);

    const Catalogue &m_catalogue;
    int m_version;
    Connection m_db;
};

bool Backup::lacks(const Erased &cell)
{
    return !m_db.value("SELECT 1 FROM erased WHERE \"row\" = ? AND col = ?", cell.row, cell.column);
}

/// Rows have the same ids wherever they are.
bool Backup::holds(const Erased &cell)
{
    const RecordType *type = m_catalogue.find(cell.column / 100);
    const bool isShown =
        type && type->since() <= m_version &&
        m_db.value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(type->name())), cell.row);
    return isShown ||
           m_db.value("SELECT 1 FROM grave WHERE id = ?1 UNION ALL SELECT 1 FROM carried WHERE \"row\" = ?1 "
                      "UNION ALL SELECT 1 FROM edit WHERE \"row\" = ?1 LIMIT 1",
                      cell.row);
}

void Backup::clean(const std::vector<Erased> &erased)
{
    const bool isConcerned = std::any_of(erased.begin(), erased.end(),
                                         [this](const Erased &cell) { return lacks(cell) && holds(cell); });
    if (!isConcerned)
        return;
    m_db.run("BEGIN IMMEDIATE");
    Query insert(m_db, "INSERT OR IGNORE INTO erased(\"row\", col, at, author) VALUES(?, ?, ?, ?)");
    for (const Erased &cell : erased)
        insert.bind(cell.row).bind(cell.column).bind(cell.at).bind(cell.author).run();
    scrub(m_db, m_catalogue, m_version);
    m_db.run("COMMIT");
    m_db.run("VACUUM");
}

std::vector<Erased> erasedIn(Connection &db)
{
    std::vector<Erased> all;
    Query query(db, "SELECT \"row\", col, at, author FROM erased");
    while (query.next())
        all.push_back({query.id(0), int(query.number(1)), query.value(2), query.value(3)});
    return all;
}

bool removeWhole(const QString &path)
{
    bool isGone = !QFile::exists(path) || QFile::remove(path);
    for (const QLatin1String end : {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        isGone = isGone && (!QFile::exists(path + end) || QFile::remove(path + end));
    return isGone;
}

/// @returns whether nothing of what was erased is left in it.
bool cleanOne(const QString &path, const Schema &schema, const std::vector<Erased> &erased)
{
    if (LockFile::holderOf(path))
        return false; // somebody looks at it
    try {
        Backup(path, schema).clean(erased);
        return true;
    } catch (const Failure &failure) {
        log(failure, "A backup could not be cleaned");
        const bool isOfNoUse =
            failure.kind() == Failure::Kind::Damaged || failure.kind() == Failure::Kind::Foreign;
        return isOfNoUse && removeWhole(path);
    }
}

} // namespace

QStringList cleanBackups(DataFile &file)
{
    const std::vector<Erased> erased = erasedIn(file.connection());
    const QDir folder(file.installation().backupFolder());
    QStringList left;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (QFileInfo(path) == QFileInfo(file.path()))
            continue;
        const bool isHalf = name.endsWith(QLatin1String(".part")); // of a backup that was broken off
        const bool isBackup = name.endsWith(QLatin1String(".raati"));
        const bool isClean = isHalf ? removeWhole(path) : !isBackup || cleanOne(path, file.schema(), erased);
        if (!isClean)
            left += QCoreApplication::translate("sharing", "The backup %1 could not be cleaned. Remove it.")
                        .arg(name);
    }
    return left;
}

} // namespace raatihuone
