// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/scene.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <functional>

namespace raatihuone {

/// What a file brings that is not held yet, and copying it, table to table.
///
/// The temporary table merge_range(site, lo, hi) holds the dots that arrive, merge_edit(id, "row", col) the edits,
/// merge_extra(id, tbl) the rows and merge_commit(id) the commits that lie outside of these ranges.
class Arrivals
{
public:
    explicit Arrivals(const Scene &scene) : m_scene(scene) {}

    /// Makes the temporary tables; outside a transaction.
    static void prepare(Connection &connection);

    /// Finds what arrives. False if there can be nothing.
    bool find();
    /// Whether anything of what was found is not held yet.
    bool isNews() const;
    /// @throws Failure Damaged if what arrives cannot have been written by this program.
    void check() const;
    /// Copies it. Tables do not yet show the value of all edits afterwards. @p step is called after each table.
    void copy(const std::function<void()> &step);
    /// Takes note in the table site that everything is held now.
    void acknowledge();

    /// How many rows of @p type arrived and are shown.
    int shownRows(const RecordType &type) const;
    /// The first of them.
    QList<RowId> shownIds(const RecordType &type, int most) const;
    bool isNew(RowId row) const;
    /// Rows, edits and commits in the ranges that came with scoped packages before.
    QList<qint64> heldInRanges() const;

private:
    void findExtraRows();
    void findExtraRowsOfUnknownTypes();
    void findEdits();
    void checkExtra() const;
    void checkCommits() const;
    void checkEdits() const;
    void checkGraves() const;
    void copyShippedRows(const RecordType &type);
    void copyRows(const RecordType &type);
    void copyHidden();
    void copyEdits();
    void copyFiles();

    Scene m_scene;
    bool m_erases = false;
    bool m_hasExtra = false; ///< rows of the file that arrives lie beyond what it acknowledges
};

/// SQL: the dot @p column arrives within a range.
QString isInRange(const QString &column);

} // namespace raatihuone
