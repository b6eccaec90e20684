// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/manifest.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/sharing/scene.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace raatihuone {

namespace {

QString manifestKey()
{
    return QStringLiteral("manifest");
}

/// The tables of a package, whatever version wrote it; nothing in them can run.
QStringList tablesOf(Connection &package)
{
    QStringList names;
    Query query(package,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE %' AND "
                "name NOT LIKE 'sqlite_%' ORDER BY name");
    while (query.next())
        names += query.text(0);
    return names;
}

QString rowsOf(Connection &package, const QString &table)
{
    QStringList keys;
    Query query(package, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table);
    while (query.next())
        keys += quoted(query.text(0));
    const QString others = table == QLatin1String("meta")
                               ? QStringLiteral(" WHERE key <> ") + sqlString(manifestKey())
                               : QString();
    const QString order =
        keys.isEmpty() ? QString() : QStringLiteral(" ORDER BY ") + keys.join(QStringLiteral(", "));
    return QStringLiteral("SELECT * FROM %1%2%3").arg(quoted(table), others, order);
}

/// Each value begins with its kind and ends where its length says, so that no two rows read alike.
void add(QCryptographicHash &hash, const Value &value)
{
    if (value.isNull()) {
        hash.addData("n");
    } else if (value.isNumber()) {
        hash.addData(QByteArray::number(value.toNumber()).prepend('i').append(';'));
    } else {
        const QByteArray bytes = value.isBytes() ? value.toBytes() : value.toText().toUtf8();
        hash.addData((value.isBytes() ? "b" : "t") + QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
}

/// What a package says of itself.
QString manifestOf(Connection &package)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QJsonObject counts;
    for (const QString &table : tablesOf(package)) {
        hash.addData(table.toUtf8() + '\n');
        qint64 count = 0;
        Query rows(package, rowsOf(package, table));
        for (; rows.next(); ++count)
            for (int column = 0; column < rows.columnCount(); ++column)
                add(hash, rows.value(column));
        counts.insert(table, count);
    }
    const QJsonObject manifest{{QStringLiteral("rows"), counts},
                               {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}};
    return QString::fromUtf8(QJsonDocument(manifest).toJson(QJsonDocument::Compact));
}

} // namespace

void writeManifest(Connection &package)
{
    package.run("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", manifestKey(), manifestOf(package));
}

void expectManifest(Connection &package)
{
    const auto said = package.value("SELECT value FROM meta WHERE key = ?", manifestKey());
    if (said != Value(manifestOf(package)))
        throw unsoundFile(QStringLiteral("the package does not hold what its manifest says"));
}

} // namespace raatihuone
