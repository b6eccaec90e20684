// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/file/connection.h"

namespace raatihuone {

/// What a merge works with: the connection of the file that receives, and the name under which it sees the file that
/// arrives. Both have the tables of one schema version.
struct Scene
{
    Connection &db;
    const Catalogue &catalogue;
    int version;
    QString arriving;

    /// @p sql with "arriving." replaced by the name of the file that arrives.
    QString over(const char *sql) const
    {
        return QString::fromLatin1(sql).replace(QLatin1String("arriving."), arriving + QLatin1Char('.'));
    }
    template <typename... Values> void run(const char *sql, const Values &...values) const
    {
        db.run(over(sql), values...);
    }
    template <typename... Values> std::optional<Value> value(const char *sql, const Values &...values) const
    {
        return db.value(over(sql), values...);
    }
    bool has(const char *sql) const { return value(sql).has_value(); }
};

/// The file that arrives cannot have been written by this program.
Failure unsoundFile(const QString &details);

/// What arrives can be merged by a newer program only.
Failure newerVersionNeeded();

/// The columns of @p type that hold ids of rows: references, and the subject of a record.
std::vector<const Field *> idColumns(const RecordType &type, int version);

/// "a.x, a.y" of the columns of @p type; without an alias "x, y".
QString columnList(const RecordType &type, int version, const QString &alias = {});

/// The path of a column in the values of a buried row.
QString gravePath(int column);

} // namespace raatihuone
