// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <functional>

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

/// How a schema differs from the expected one.
struct SchemaDifference
{
    QStringList foreign; ///< tables, triggers, views and unusual indexes that do not belong here
    QStringList
        missing; ///< own triggers, views and indexes that are missing or altered: they can be made anew
};

SchemaDifference compareSchema(const SchemaObjects &found, const SchemaObjects &expected);

/// What is known of a file that was not refused.
struct Examination
{
    int schemaVersion = 0;
    QStringList missing; ///< own triggers, views and indexes that are missing or altered
};

/// What a file of a schema version in which @p found lies must hold. @throws Failure TooNew for a version that it does
/// not know.
using ExpectedSchema = std::function<SchemaObjects(int version, const SchemaObjects &found)>;

/// How long a file of @p size bytes may take to examine, from now on: a slow network folder is not refused.
QDeadlineTimer examinationTime(qint64 size);

/// Looks at a file from outside without running anything that lies in it: header, size, schema, and only when that
/// is the expected one, soundness.
///
/// Files up to 64 MB are checked in full, larger ones without comparing indexes to tables.
/// @throws Failure CannotOpen (also when @p deadline passes), Foreign (no file of this program, or with foreign parts),
/// Damaged, and what @p expected throws.
Examination examine(const QString &path, const ExpectedSchema &expected, const QDeadlineTimer &deadline,
                    const QByteArray &vfs = {});

} // namespace raatihuone
