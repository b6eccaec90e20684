// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace raatihuone {

class Connection;

/// Marks a data file in the SQLite header: "RAAT".
inline constexpr quint32 applicationId = 0x52414154;

/// One row of sqlite_schema.
struct SchemaObject
{
    QString type; ///< table, index, trigger or view
    QString sql;

    bool operator==(const SchemaObject &) const = default;
};

/// The objects of a file by name. Those that SQLite makes itself (sqlite_stat1 …) are left out.
using SchemaObjects = QMap<QString, SchemaObject>;

/// @throws Failure Foreign if two objects have one name.
SchemaObjects readSchema(Connection &connection);

/// What can be known of a file before anything in it is trusted.
struct Examination
{
    int schemaVersion = 0;
    SchemaObjects objects;
};

/// Looks at a file from outside without running anything that lies in it: header, size, schema, soundness.
///
/// Files up to 64 MB are checked in full, larger ones without comparing indexes to tables.
/// @throws Failure CannotOpen, Foreign (no file of this program), Damaged.
Examination examine(const QString &path, const QByteArray &vfs = {});

/// How a schema differs from the expected one.
struct SchemaDifference
{
    QStringList foreign; ///< tables, triggers, views and unusual indexes that do not belong here
    QStringList
        missing; ///< own triggers, views and indexes that are missing or altered: they can be made anew
};

SchemaDifference compareSchema(const SchemaObjects &found, const SchemaObjects &expected);

} // namespace raatihuone
