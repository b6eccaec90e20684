// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dump.h"

#include "core/catalogue/tables.h"

namespace raatihuone {

namespace {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

/// Values as SQL literals, so that 1 and '1' and nothing differ.
void dumpQuery(DataFile &file, const QString &table, const QStringList &columns, const QString &rest,
               QIODevice &output)
{
    QStringList quotedColumns;
    for (const QString &column : columns)
        quotedColumns += QStringLiteral("quote(%1)").arg(quoted(column));
    output.write((QStringLiteral("== ") + table + QLatin1Char('(') + columns.join(QLatin1Char(',')) +
                  QStringLiteral(")\n"))
                     .toUtf8());
    Query rows(file.connection(),
               QStringLiteral("SELECT %1 FROM %2 %3")
                   .arg(quotedColumns.join(QStringLiteral("||'|'||")), quoted(table), rest));
    while (rows.next())
        output.write(oneLine(rows.text(0)).toUtf8() + '\n');
}

struct Table
{
    const char *name;
    const char *columns;
    const char *rest;
};

/// Not here: local, live, partial, kept, merge_log and peer, which say something of this copy only.
constexpr Table editTables[] = {
    {"edit", "id row col prev old new", "ORDER BY id"},
    {"edit_commit", "id hlc author kind label ref nonce", "ORDER BY id"},
    {"site", "id uuid name unit seq", "WHERE seq > 0 ORDER BY id"},
    {"grave", "id tbl vals", "ORDER BY id"},
    {"carried", "row col value", "ORDER BY 1"},
    {"erased", "row col at author", "ORDER BY \"row\", col"},
    {"extra", "row", "ORDER BY \"row\""},
    {"blob", "sha256 size", "ORDER BY sha256"},
    {"meta", "key value", "ORDER BY key"},
};

} // namespace

void dump(DataFile &file, DumpScope scope, QIODevice &output)
{
    for (const RecordType &type : file.catalogue().types()) {
        QStringList columns{QStringLiteral("id")};
        for (const Field *field : columnsOf(type, file.schema().version()))
            columns += field->name;
        dumpQuery(file, type.name(), columns, QStringLiteral("ORDER BY id"), output);
    }
    if (scope == DumpScope::Values)
        return;
    for (const Table &table : editTables)
        dumpQuery(file, QLatin1String(table.name), QString::fromLatin1(table.columns).split(QLatin1Char(' ')),
                  QLatin1String(table.rest), output);
}

} // namespace raatihuone
