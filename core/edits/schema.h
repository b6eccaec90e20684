// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/file/untrusted.h"

#include <mutex>

namespace raatihuone {

class Connection;

/// The tables, views and triggers of a data file with the types of one catalogue, in every version they ever
/// had.
///
/// Version N is made of version N - 1 by a script resources/sql/NNNN_….sql, where there is one, and by what
/// the catalogue says came with N. A new file runs the same steps, so it equals a migrated one.
class Schema
{
public:
    explicit Schema(const Catalogue &catalogue);

    const Catalogue &catalogue() const { return m_catalogue; }
    int version() const { return m_version; }

    /// What a file of @p version holds, word for word as SQLite keeps it. Any thread may ask.
    SchemaObjects expected(int version) const;

    /// Brings the tables of an open transaction from @p from (0: an empty file) to version() and writes the
    /// shipped data. Makes no edits.
    void migrate(Connection &connection, int from) const;

    /// Makes the tables in an empty file that is only sent and merged, not worked on: without triggers and shipped rows.
    void makeTables(Connection &connection) const;

    /// From now on what @p connection writes becomes edits of its commits: the triggers of the file are switched off
    /// and the program's own take their place.
    void watch(Connection &connection) const;

    /// What gives a connection that does not trust the views of a file of @p version temporary ones of the same names.
    QStringList standIns(int version) const;

    /// What gives a connection that only reads a file of the older @p version empty tables and default values for what
    /// came later, so that it is read as any other.
    QStringList standInsForNewer(int version) const;

    /// Makes the own triggers, views and indexes of @p names anew, which are missing or altered in a file of
    /// @p version.
    void repair(Connection &connection, int version, const QStringList &names) const;

private:
    QStringList standInsForColumns(const RecordType &type, int version) const;
    void step(Connection &connection, int version) const;
    void makeTriggers(Connection &connection, int version) const;
    void fillCatalogue(Connection &connection, int version) const;

    SchemaObjects made(int version) const;

    const Catalogue &m_catalogue;
    int m_version;
    mutable std::mutex m_guard;
    mutable QMap<int, SchemaObjects>
        m_expected; ///< by version: making one costs more than opening a small file
};

} // namespace raatihuone
