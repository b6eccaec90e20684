// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/referencedata.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/tables.h"
#include "core/file/connection.h"

#include <QtCore/QFile>
#include <QtCore/QTextStream>

namespace raatihuone {

namespace {

Value valueOf(const QString &text, const Field *field)
{
    if (text.isEmpty())
        return {};
    if (field && holdsSeveral(field->kind))
        return Value::several(text.split(QLatin1Char('|')));
    const bool isNumber = !field || field->kind == Kind::Reference || field->kind == Kind::Number ||
                          field->kind == Kind::Year || field->kind == Kind::Flag;
    return isNumber ? Value(text.toLongLong()) : Value(text);
}

/// Shipped values that users cannot change follow the program; the others stay as the users made them.
QString insertSql(const RecordType &type, const QStringList &columns)
{
    QStringList names, marks, updates;
    for (const QString &column : columns) {
        const Field *field = type.field(column);
        names += quoted(column);
        marks += QStringLiteral("?");
        if (field && field->isReadOnly)
            updates += QStringLiteral("%1 = excluded.%1").arg(quoted(column));
    }
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(id) DO %4")
        .arg(quoted(type.name()), names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')),
             updates.isEmpty() ? QStringLiteral("NOTHING")
                               : QStringLiteral("UPDATE SET ") + updates.join(QLatin1Char(',')));
}

/// The files are our own: a head with the names of the fields, then a line a row, cells split by `;`.
void writeRows(Connection &connection, const RecordType &type, QTextStream &lines)
{
    const QStringList columns = lines.readLine().split(QLatin1Char(';'));
    Query insert(connection, insertSql(type, columns));
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        const QStringList cells = line.split(QLatin1Char(';'));
        for (qsizetype i = 0; i < columns.size(); ++i)
            insert.bind(valueOf(cells.value(i), type.field(columns.at(i))));
        insert.run();
    }
}

} // namespace

void writeReferenceData(Connection &connection, const Catalogue &catalogue)
{
    for (const RecordType &type : catalogue.types()) {
        QFile file(QStringLiteral(":/reference/%1.csv").arg(type.name()));
        if (!file.open(QIODevice::ReadOnly))
            continue; // most types ship no rows
        QTextStream lines(&file);
        writeRows(connection, type, lines);
    }
}

} // namespace raatihuone
