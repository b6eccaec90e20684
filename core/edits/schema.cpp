// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/schema.h"

#include "core/base/failure.h"
#include "core/catalogue/tables.h"
#include "core/edits/carried.h"
#include "core/edits/referencedata.h"
#include "core/edits/triggers.h"
#include "core/file/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>

namespace raatihuone {

namespace {

/// The script of a version, or nothing: a version may consist of what the catalogue says alone.
QString scriptOf(int version)
{
    const QDir folder(QStringLiteral(":/sql"));
    const QStringList names =
        folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))});
    if (names.isEmpty())
        return {};
    QFile file(folder.filePath(names.first()));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, QStringLiteral("missing resource"), file.fileName());
    return QString::fromUtf8(file.readAll());
}

int newestScript()
{
    int newest = 0;
    const QStringList names = QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")});
    for (const QString &name : names)
        newest = std::max(newest, name.left(4).toInt());
    return newest;
}

} // namespace

Schema::Schema(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_version(std::max(newestScript(), catalogue.schemaVersion()))
{
}

SchemaObjects Schema::expected(int version) const
{
    const std::lock_guard lock(m_guard);
    auto known = m_expected.find(version);
    if (known == m_expected.end())
        known = m_expected.insert(version, made(version));
    return *known;
}

SchemaObjects Schema::made(int version) const
{
    const auto connection = Connection::inMemory();
    for (int each = 1; each <= version; ++each)
        step(*connection, each);
    makeTriggers(*connection, version);
    return readSchema(*connection);
}

void Schema::migrate(Connection &connection, int from) const
{
    connection.disableTriggersOfFile();
    for (int version = from + 1; version <= m_version; ++version)
        step(connection, version);
    if (from > 0)
        takeUpCarried(connection, m_catalogue, from);
    makeTriggers(connection, m_version);
    fillCatalogue(connection, m_version);
    writeReferenceData(connection, m_catalogue);
    connection.run(QStringLiteral("PRAGMA user_version = %1").arg(m_version));
    connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

void Schema::makeTables(Connection &connection) const
{
    for (int version = 1; version <= m_version; ++version)
        step(connection, version);
    const SchemaObjects objects = readSchema(connection);
    for (auto object = objects.begin(); object != objects.end(); ++object)
        if (object->type == QLatin1String("trigger"))
            connection.run(QStringLiteral("DROP TRIGGER %1").arg(quoted(object.key())));
    fillCatalogue(connection, m_version);
    connection.run(QStringLiteral("PRAGMA user_version = %1").arg(m_version));
    connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

void Schema::step(Connection &connection, int version) const
{
    const QString script = scriptOf(version);
    if (!script.isEmpty())
        connection.runScript(script);
    const QStringList steps = tableSteps(m_catalogue, version);
    for (const QString &sql : steps)
        connection.run(sql);
}

void Schema::makeTriggers(Connection &connection, int version) const
{
    for (const RecordType &type : m_catalogue.types()) {
        if (type.since() > version)
            continue;
        const QStringList triggers = outsideTriggers(type, version);
        for (const QString &sql : triggers) {
            const QString name = sql.section(QLatin1Char('"'), 1, 1);
            connection.run(QStringLiteral("DROP TRIGGER IF EXISTS %1").arg(quoted(name)));
            connection.run(sql);
        }
    }
}

void Schema::watch(Connection &connection) const
{
    connection.disableTriggersOfFile();
    QStringList triggers = insideContext();
    for (const RecordType &type : m_catalogue.types())
        triggers += insideTriggers(type, m_version);
    for (const QString &sql : std::as_const(triggers))
        connection.run(sql);
}

void Schema::fillCatalogue(Connection &connection, int version) const
{
    connection.run("DELETE FROM catalogue");
    Query insert(connection, "INSERT INTO catalogue(col, tbl, name, since, personal, special, grp, fold) "
                             "VALUES(?, ?, ?, ?, ?, ?, ?, 0)");
    for (const RecordType &type : m_catalogue.types())
        for (const Field *field : columnsOf(type, version)) {
            const Value group = field->languageOf.isEmpty() ? Value() : Value(field->languageOf);
            insert.bind(type.column(*field)).bind(type.name()).bind(field->name).bind(field->since);
            insert.bind(int(field->isPersonal)).bind(int(field->isSpecial)).bind(group).run();
        }
}

QStringList Schema::standIns(int version) const
{
    QStringList steps;
    const SchemaObjects objects = expected(version);
    for (const SchemaObject &object : objects)
        if (object.type == QLatin1String("view"))
            steps +=
                QString(object.sql).replace(QLatin1String("CREATE VIEW"), QLatin1String("CREATE TEMP VIEW"));
    return steps;
}

QStringList Schema::standInsForNewer(int version) const
{
    QStringList steps;
    for (int later = version + 1; later <= m_version; ++later)
        for (QString sql : tableSteps(m_catalogue, later)) {
            const RecordType *type = m_catalogue.find(sql.section(QLatin1Char('"'), 1, 1));
            if (type && type->since() > version) // not the name of an index
                steps += sql.replace(QLatin1String("CREATE TABLE"), QLatin1String("CREATE TEMP TABLE"));
        }
    for (const RecordType &type : m_catalogue.types())
        if (type.since() <= version)
            steps += standInsForColumns(type, version);
    return steps;
}

QStringList Schema::standInsForColumns(const RecordType &type, int version) const
{
    QStringList columns;
    for (const Field *field : columnsOf(type, m_version)) {
        const Value value = field->defaultValue;
        const QString literal = value.isNull()     ? QStringLiteral("NULL")
                                : value.isNumber() ? value.toText()
                                                   : sqlString(value.toText());
        if (field->since > version)
            columns += literal + QStringLiteral(" AS ") + quoted(field->name);
    }
    if (columns.isEmpty())
        return {};
    return {QStringLiteral("CREATE TEMP VIEW %1 AS SELECT *, %2 FROM main.%1")
                .arg(quoted(type.name()), columns.join(QStringLiteral(", ")))};
}

void Schema::repair(Connection &connection, int version, const QStringList &names) const
{
    const SchemaObjects found = readSchema(connection);
    for (const QString &name : names)
        if (found.contains(name)) // a trigger goes with its view
            connection.run(QStringLiteral("DROP %1 IF EXISTS %2").arg(found.value(name).type, quoted(name)));
    const SchemaObjects left = readSchema(connection);
    const SchemaObjects objects = expected(version);
    for (const QString &type : {QStringLiteral("index"), QStringLiteral("view"), QStringLiteral("trigger")})
        for (auto object = objects.begin(); object != objects.end(); ++object)
            if (object->type == type && !left.contains(object.key()))
                connection.run(object->sql);
}

} // namespace raatihuone
