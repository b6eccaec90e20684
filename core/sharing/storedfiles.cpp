// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/storedfiles.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/sharing/scene.h"

namespace raatihuone {

StoredFiles::StoredFiles(Connection &connection, const Catalogue &catalogue, int version)
    : m_db(connection), m_catalogue(catalogue), m_version(version)
{
    m_db.run(
        "CREATE TEMP TABLE IF NOT EXISTS stored_file(sha256 TEXT PRIMARY KEY, named INTEGER) WITHOUT ROWID");
    m_db.run("DELETE FROM temp.stored_file");
}

template <typename Use> void StoredFiles::forEachDigest(const Use &use) const
{
    for (const RecordType &type : m_catalogue.types())
        for (const Field *field : columnsOf(type, m_version))
            if (field->kind == Kind::Digest)
                use(type, *field);
}

bool StoredFiles::isEmpty() const
{
    return !m_db.value("SELECT 1 FROM temp.stored_file LIMIT 1");
}

void StoredFiles::find(const QString &sql)
{
    m_db.run(
        QStringLiteral("INSERT OR IGNORE INTO temp.stored_file(sha256, named) SELECT d.sha256, 0 FROM (%1) d "
                       "WHERE d.sha256 IS NOT NULL")
            .arg(sql));
}

void StoredFiles::findOfErased()
{
    forEachDigest([this](const RecordType &type, const Field &field) {
        const int column = type.column(field);
        find(QStringLiteral(
                 "SELECT t.%2 AS sha256 FROM main.erased x CROSS JOIN main.%1 t ON t.id = x.\"row\"")
                 .arg(quoted(type.name()), quoted(field.name)));
        find(QStringLiteral(
                 "SELECT json_extract(g.vals, %1) AS sha256 FROM main.erased x CROSS JOIN main.grave g ON "
                 "g.id = x.\"row\"")
                 .arg(sqlString(gravePath(column))));
        for (const char *value : {"old", "new"})
            find(QStringLiteral(
                     "SELECT e.%1 AS sha256 FROM main.erased x CROSS JOIN main.edit e ON e.\"row\" = "
                     "x.\"row\" AND e.col = %2")
                     .arg(QLatin1String(value))
                     .arg(column));
    });
}

void StoredFiles::markNamed()
{
    if (isEmpty())
        return;
    const auto mark = [this](const QString &values) {
        m_db.run(QStringLiteral("UPDATE temp.stored_file SET named = 1 FROM (%1) AS v WHERE v.value = "
                                "stored_file.sha256")
                     .arg(values));
    };
    forEachDigest([&](const RecordType &type, const Field &field) {
        mark(QStringLiteral("SELECT %2 AS value FROM main.%1").arg(quoted(type.name()), quoted(field.name)));
        mark(QStringLiteral("SELECT json_extract(vals, %1) AS value FROM main.grave WHERE tbl = %2")
                 .arg(sqlString(gravePath(type.column(field))))
                 .arg(type.number() * 100));
    });
    // What a newer program calls a stored file is not known here.
    mark(QStringLiteral("SELECT value FROM main.carried"));
    mark(QStringLiteral("SELECT new AS value FROM main.edit WHERE length(new) = 64"));
    mark(QStringLiteral("SELECT old AS value FROM main.edit WHERE length(old) = 64"));
}

void StoredFiles::dropUnnamed()
{
    if (isEmpty())
        return;
    markNamed();
    m_db.run("DELETE FROM main.blob WHERE sha256 IN (SELECT sha256 FROM temp.stored_file WHERE NOT named)");
}

} // namespace raatihuone
