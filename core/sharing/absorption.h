// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/sharing/arrivals.h"
#include "core/sharing/forks.h"
#include "core/sharing/merge.h"
#include "core/sharing/mergelog.h"
#include "core/sharing/placement.h"
#include "core/sharing/touchedcells.h"
#include "core/sharing/withheld.h"

#include <set>

namespace raatihuone {

class OtherFile;
class StoredFiles;

/// In what way a record looks different after a merge.
enum class MergeKind {
    New,
    Changed,
    Removed,
    Conflict,  ///< people who did not know of each other said different things of it
    Duplicate, ///< new, with an identifier that another record has
    Erased,    ///< values of it are gone for good
};

/// Where a merge has found something to tell of.
struct MergedPlace
{
    MergeKind kind = MergeKind::New;
    const RecordType *type = nullptr;
    RowId record;
    int column = 0; ///< of a conflict; 0 in the last two digits is the existence of the record
};

/// Takes one attached file into the own one: inside a transaction in which changes of tables make no edits.
class Absorption
{
public:
    Absorption(DataFile &file, const OtherFile &other);

    /// Whether copies have gone on under one number, so that the attached file must be writable.
    bool mayHaveForks() const { return Forks(m_scene).mayBe(); }

    /// @p step is called after each table. @p group is the entry of the merge log that this one belongs to, or 0.
    void run(const std::function<void()> &step, qint64 group);

    const MergeReport &report() const { return m_report; }
    const std::vector<Renumbering> &renumberings() const { return m_renumberings; }
    /// Whether it is written down anew what the sender holds.
    bool isPeerNews() const { return m_isPeerNews; }
    /// The entry of the merge log, or 0 if nothing arrived.
    qint64 entry() const { return m_entry; }
    /// What looks different now.
    Changes changes() const;
    /// The same as people see it: at most @p most records of each kind and type.
    std::vector<MergedPlace> places(int most) const;

    /// Whether @p site has written more elsewhere, which has arrived.
    bool hasMet(quint32 site) const { return m_sites.contains(site); }

private:
    void describe();
    void take(const std::function<void()> &step, MergeEntry &entry);
    void refuseMixture() const;
    void takeOverLineage();
    void takeOverErasures(StoredFiles &files);
    void countChanges();
    void countDuplicates();
    void listAuthors();
    QList<RowId> changedRows(const RecordType &type, int most) const;
    QList<RowId> duplicates(const RecordType &type, int most) const;
    void countLinks(const RecordType &type);
    void noteOwners(const RecordType &type, const QSet<RowId> &rows);
    std::set<std::pair<RowId, int>> visible(const QSet<std::pair<RowId, int>> &cells) const;
    void addCells(std::vector<MergedPlace> &places, MergeKind kind,
                  const std::set<std::pair<RowId, int>> &cells, int most) const;
    void addDisputedRows(const QSet<RowId> &rows);
    MergeEntry entryBefore() const;
    void log(MergeEntry entry, qint64 group);

    DataFile &m_file;
    const OtherFile &m_other;
    Scene m_scene;
    Arrivals m_arrivals;
    TouchedCells m_cells;
    Placement m_placement;
    Withheld m_withheld;
    MergeReport m_report;
    std::vector<Renumbering> m_renumberings;
    std::set<std::pair<RowId, int>> m_disputed; ///< cells that are in conflict since this file
    std::set<std::pair<RowId, int>> m_erased;   ///< cells that it erases
    QSet<quint32> m_sites;
    QString m_lineage; ///< of the own file before
    qint64 m_entry = 0;
    bool m_isPeerNews = false;
};

} // namespace raatihuone
