// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/newerfile.h"

#include "core/catalogue/tables.h"
#include "core/edits/datafile.h"
#include "core/file/connection.h"
#include "core/sharing/package.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace raatihuone {

namespace {

Failure foreignTable(const QString &name)
{
    return Failure(
        Failure::Kind::Foreign,
        QCoreApplication::translate("file", "The file holds parts that do not belong in it: %1. It was not "
                                            "opened. Ask the sender how it was made.")
            .arg(name));
}

/// Two schemas of different age have the tables of edits in common; they hold one row a row here and there.
constexpr std::pair<const char *, const char *> commonTables[] = {
    {"site", "id, uuid, name, unit, seq"},
    {"edit_commit", "id, hlc, author, kind, label, ref, nonce"},
    {"edit", "id, \"row\", col, live, prev, old, new"},
    {"carried", "\"row\", col, value"},
    {"erased", "\"row\", col, at, author"},
    {"extra", "\"row\""},
    {"partial", "\"row\", col"},
    {"blob", "sha256, size, bytes"},
    {"meta", "key, value"},
    {"local", "k, site"},
};

/// Reads a file of a newer schema table by table.
class NewerReader
{
public:
    NewerReader(Connection &source, const Schema &schema)
        : m_source(source), m_schema(schema), m_target(Connection::inMemory())
    {
    }

    std::unique_ptr<Connection> read();

private:
    struct Unknown
    {
        int column;
        QString table;
        QString name;
    };

    void findUnknownColumns();
    void copy(const QString &table, const QString &columns);
    void carry(const Unknown &unknown);
    void copyGraves();
    void bury(const Query &row);
    void expectTable(const QString &name);

    Connection &m_source;
    const Schema &m_schema;
    std::unique_ptr<Connection> m_target;
    QList<Unknown> m_unknown;
};

std::unique_ptr<Connection> NewerReader::read()
{
    m_target->run("PRAGMA foreign_keys = OFF");
    m_target->run("BEGIN");
    m_schema.migrate(*m_target, 0);
    m_target->run("DELETE FROM meta");
    findUnknownColumns();
    for (const auto &[table, columns] : commonTables)
        copy(QLatin1String(table), QLatin1String(columns));
    for (const RecordType &type : m_schema.catalogue().types()) {
        QStringList names{QStringLiteral("id")};
        for (const Field *field : columnsOf(type, m_schema.version()))
            names += quoted(field->name);
        copy(type.name(), names.join(QStringLiteral(", ")));
    }
    for (const Unknown &unknown : std::as_const(m_unknown))
        carry(unknown);
    copyGraves();
    if (m_source.value("SELECT 1 FROM sqlite_schema WHERE name = ?", QString(needTable))) {
        m_target->run(QString(needSql));
        copy(needTable, QStringLiteral("site, seq, nonce"));
    }
    m_target->run("COMMIT");
    return std::move(m_target);
}

void NewerReader::expectTable(const QString &name)
{
    const auto sql = m_source.value("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", name);
    if (!sql || !sql->toText().startsWith(QLatin1String("CREATE TABLE ")))
        throw foreignTable(name);
}

void NewerReader::findUnknownColumns()
{
    expectTable(QStringLiteral("catalogue"));
    Query columns(m_source, "SELECT col, tbl, name FROM catalogue WHERE col % 100 <> 0 ORDER BY col");
    while (columns.next()) {
        const int column = int(columns.number(0));
        const RecordType *type = m_schema.catalogue().find(column / 100);
        const Field *field = type ? type->field(column % 100) : nullptr;
        if (!field || field->since > m_schema.version())
            m_unknown += Unknown{column, columns.text(1), columns.text(2)};
    }
}

void NewerReader::copy(const QString &table, const QString &columns)
{
    expectTable(table);
    const QString marks =
        QStringList(columns.count(QLatin1Char(',')) + 1, QStringLiteral("?")).join(QLatin1Char(','));
    Query rows(m_source, QStringLiteral("SELECT %1 FROM %2").arg(columns, quoted(table)));
    Query insert(
        *m_target,
        QStringLiteral("INSERT OR REPLACE INTO %1(%2) VALUES(%3)").arg(quoted(table), columns, marks));
    while (rows.next()) {
        for (int i = 0; i < rows.columnCount(); ++i)
            insert.bind(rows.value(i));
        insert.run();
    }
}

/// Shipped rows are not carried: the newer program ships them anew.
void NewerReader::carry(const Unknown &unknown)
{
    expectTable(unknown.table);
    Query rows(m_source, QStringLiteral("SELECT id, %1 FROM %2 WHERE id > 4294967295")
                             .arg(quoted(unknown.name), quoted(unknown.table)));
    Query insert(*m_target, "INSERT OR REPLACE INTO carried(\"row\", col, value) VALUES(?, ?, ?)");
    while (rows.next())
        insert.bind(rows.value(0)).bind(unknown.column).bind(rows.value(1)).run();
}

void NewerReader::copyGraves()
{
    expectTable(QStringLiteral("grave"));
    Query rows(m_source, "SELECT id, tbl, vals, owner FROM grave");
    while (rows.next())
        bury(rows);
}

void NewerReader::bury(const Query &row)
{
    const RecordType *type = m_schema.catalogue().find(int(row.number(1)) / 100);
    QStringList pairs;
    if (type)
        for (const Field *field : columnsOf(*type, m_schema.version()))
            pairs += QStringLiteral("'%1', json_extract(?2, '$.\"%1\"')").arg(type->column(*field));
    if (type)
        m_target->run(
            QStringLiteral("INSERT INTO grave(id, tbl, vals, owner) VALUES(?1, ?3, json_object(%1), ?4)")
                .arg(pairs.join(QStringLiteral(", "))),
            row.id(0), row.text(2), row.number(1), row.value(3));
    for (const Unknown &unknown : std::as_const(m_unknown))
        if (unknown.column / 100 == row.number(1) / 100)
            m_target->run(
                "INSERT OR REPLACE INTO carried(\"row\", col, value) VALUES(?1, ?2, json_extract(?3, ?4))",
                row.id(0), unknown.column, row.text(2), QStringLiteral("$.\"%1\"").arg(unknown.column));
}

/// A newer program says which is the oldest that may read its files; additions alone need not say so.
void expectReadable(const QString &path, const Schema &schema, int version)
{
    Connection source(path, Connection::Mode::ReadOnly);
    source.distrust();
    const auto oldest = source.value("SELECT value FROM meta WHERE key = 'min_reader'");
    if (oldest && oldest->toText().toInt() > schema.version())
        throw newerSchema(version);
}

} // namespace

Examination examineAnyVersion(const QString &path, const Schema &schema)
{
    const auto expected = [&](int version, const SchemaObjects &found) {
        if (version > schema.version())
            return found;
        SchemaObjects objects = schema.expected(version);
        if (found.contains(needTable)) // a package
            objects.insert(needTable, {QStringLiteral("table"), QString(needSql)});
        return objects;
    };
    const Examination found = examine(path, expected, examinationTime(QFileInfo(path).size()));
    if (found.schemaVersion > schema.version())
        expectReadable(path, schema, found.schemaVersion);
    return found;
}

std::unique_ptr<Connection> copyOfNewer(Connection &source, const Schema &schema)
{
    return NewerReader(source, schema).read();
}

} // namespace raatihuone
