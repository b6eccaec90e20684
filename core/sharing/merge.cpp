// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/merge.h"

#include "core/edits/withoutedits.h"
#include "core/edits/workingcopy.h"
#include "core/sharing/absorption.h"
#include "core/sharing/otherfile.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

/// Who is told how a merge goes.
struct Watchers
{
    const MergeProgress &progress;
    MergeWitness witness;
};

/// Which of all files are merged now.
struct Part
{
    int first = 0;
    int count = 0;    ///< of all
    qint64 group = 0; ///< the entry of the merge log that the first of them has made
};

/// Several files taken in one transaction.
class Merging
{
public:
    Merging(DataFile &file, const QStringList &paths, const Part &part, const Watchers &watchers);

    void run(bool isPreview);

    const std::vector<MergeReport> &reports() const { return m_reports; }
    qint64 group() const { return m_group; }
    const Changes &changes() const { return m_changes; } ///< empty if nobody wants to hear
    bool hasWritten() const { return m_hasWritten; }

private:
    bool absorbAll();
    bool absorb(OtherFile &other);
    void run(Absorption &absorption);
    void step();
    void follow(const Absorption &absorption);
    void finish();
    void keepUnit() const;

    DataFile &m_file;
    Connection &m_db;
    Part m_part;
    Watchers m_watchers;
    std::vector<std::unique_ptr<OtherFile>> m_others;
    std::vector<MergeReport> m_reports;
    std::vector<Renumbering> m_renumberings;
    Changes m_changes;
    qint64 m_group = 0;
    quint32 m_site = 0;    ///< the number under which this copy writes
    bool m_leaves = false; ///< it has to take another one
    bool m_isPeerNews = false;
    int m_done = 0;
    bool m_isHeard = false;
    bool m_hasWritten = false;
};

/// Does @p act, which is about one file. What the user stops or the own disk refuses is not the fault of the file.
void blaming(const QString &path, const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        if (failure.kind() == Failure::Kind::Cancelled || failure.kind() == Failure::Kind::DiskFull)
            throw;
        throw MergeFailure(failure, path);
    }
}

Merging::Merging(DataFile &file, const QStringList &paths, const Part &part, const Watchers &watchers)
    : m_file(file), m_db(file.connection()), m_part(part), m_watchers(watchers)
{
    if (file.mode() == DataFile::Mode::ReadOnly)
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The file is open for reading only. Nothing was saved."));
    Arrivals::prepare(m_db);
    TouchedCells::prepare(m_db);
    Withheld::prepare(m_db);
    for (const QString &path : paths)
        blaming(path, [&] {
            m_others.push_back(
                std::make_unique<OtherFile>(file, path, QStringLiteral("arriving%1").arg(m_others.size())));
        });
}

void Merging::run(bool isPreview)
{
    m_isHeard = !isPreview && m_file.isHeard();
    do {
        m_db.rollBack();
        m_db.run("BEGIN IMMEDIATE");
    } while (!absorbAll());
    if (isPreview)
        m_db.rollBack();
    else
        finish();
}

/// False if it has to be done again, with a copy of one of the files.
bool Merging::absorbAll()
{
    m_reports.clear();
    m_renumberings.clear();
    m_changes.clear();
    m_group = m_part.group;
    m_done = 0;
    m_site = m_file.site();
    m_leaves = m_isPeerNews = false;
    const WithoutEdits withoutEdits(m_db);
    for (const auto &other : m_others) {
        bool isDone = false;
        blaming(other->path(), [&] { isDone = absorb(*other); });
        if (!isDone)
            return false;
    }
    if (m_db.hasDanglers())
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate("sharing",
                                                  "The other file refers to records that it does not hold. "
                                                  "Nothing was merged. Ask the sender to check it."));
    return true;
}

bool Merging::absorb(OtherFile &other)
{
    Absorption absorption(m_file, other);
    const bool mayHaveForks = absorption.mayHaveForks();
    other.expectUnchanged();
    if (mayHaveForks && !other.isWritable()) {
        m_db.rollBack();
        other.makeWritable();
        return false;
    }
    run(absorption);
    if (m_watchers.witness)
        m_watchers.witness(m_part.first + int(m_reports.size()), absorption);
    follow(absorption);
    return true;
}

void Merging::run(Absorption &absorption)
{
    try {
        absorption.run([this] { step(); }, m_group);
    } catch (const Failure &failure) { // its content breaks what the tables demand
        if (failure.kind() != Failure::Kind::Constraint && failure.kind() != Failure::Kind::Internal)
            throw;
        throw unsoundFile(failure.details());
    }
}

void Merging::follow(const Absorption &absorption)
{
    m_reports.push_back(absorption.report());
    m_isPeerNews = m_isPeerNews || absorption.isPeerNews();
    if (m_group == 0)
        m_group = absorption.entry();
    for (const Renumbering &renumbering : absorption.renumberings()) {
        if (renumbering.isOfArriving)
            continue;
        m_renumberings.push_back(renumbering);
        if (m_site == renumbering.from())
            m_site = renumbering.to;
    }
    const auto written = quint32(m_db.value("SELECT site FROM local")->toNumber());
    m_leaves = m_leaves || absorption.hasMet(written) || absorption.hasMet(m_site);
    if (!m_isHeard)
        return;
    const Changes changes = absorption.changes();
    for (auto each = changes.begin(); each != changes.end(); ++each)
        m_changes[each.key()].unite(each.value());
}

void Merging::step()
{
    const int steps = int(m_file.catalogue().types().size()) + 2;
    const int done = m_part.first * steps + ++m_done, total = m_part.count * steps;
    if (m_watchers.progress && !m_watchers.progress(std::min(done, total), total))
        throw Failure(Failure::Kind::Cancelled,
                      QCoreApplication::translate("sharing", "Merging was stopped. Nothing was merged."));
}

void Merging::finish()
{
    const bool isNew = std::any_of(m_reports.begin(), m_reports.end(),
                                   [](const MergeReport &report) { return report.isNew; });
    if (!isNew && !m_isPeerNews && m_renumberings.empty()) {
        m_db.rollBack();
        return;
    }
    if (m_leaves)
        m_file.leaveSite();
    else if (m_site != m_file.site())
        m_file.moveSite(m_site);
    m_file.claimSite(); // whoever gets this file is told who holds what is in it now
    m_db.run("COMMIT");
    m_hasWritten = true;
    keepUnit();
}

/// Which unit the file is for me is remembered outside of it.
void Merging::keepUnit() const
{
    Installation &installation = m_file.installation();
    const RowId unit = installation.unitIn(m_file.path());
    qint64 moved = unit.value();
    for (const Renumbering &renumbering : m_renumberings)
        moved = renumbering.moved(moved);
    if (moved != unit.value())
        installation.rememberUnit(m_file.path(), RowId(moved));
}

std::vector<MergeReport> mergeAtOnce(DataFile &file, const QStringList &paths, const Watchers &watchers,
                                     bool isPreview)
{
    Merging merging(file, paths, {0, int(paths.size()), 0}, watchers);
    merging.run(isPreview);
    if (merging.hasWritten() && file.isHeard())
        file.announce(merging.changes());
    return merging.reports();
}

/// A connection sees a few files at once: more are taken in turn into a copy.
std::vector<MergeReport> mergeInTurn(DataFile &file, const QStringList &paths, const Watchers &watchers,
                                     bool isPreview)
{
    WorkingCopy copy(file);
    Part part{0, int(paths.size()), 0};
    std::vector<MergeReport> reports;
    Changes changes;
    bool hasWritten = false;
    for (; part.first < part.count; part.first += Attached::most) {
        Merging merging(file, paths.mid(part.first, Attached::most), part, watchers);
        merging.run(false);
        part.group = merging.group();
        hasWritten = hasWritten || merging.hasWritten();
        reports.insert(reports.end(), merging.reports().begin(), merging.reports().end());
        for (auto each = merging.changes().begin(); each != merging.changes().end(); ++each)
            changes[each.key()].unite(each.value());
    }
    if (isPreview || !hasWritten)
        return reports;
    copy.keep();
    if (file.isHeard())
        file.announce(changes);
    return reports;
}

std::vector<MergeReport> mergeAny(DataFile &file, const QStringList &paths, const Watchers &watchers,
                                  bool isPreview)
{
    const auto way = paths.size() > Attached::most ? mergeInTurn : mergeAtOnce;
    return way(file, paths, watchers, isPreview);
}

} // namespace

std::vector<MergeReport> merge(DataFile &file, const QStringList &paths, const MergeProgress &progress)
{
    return mergeAny(file, paths, {progress, {}}, false);
}

std::vector<MergeReport> previewMerge(DataFile &file, const QStringList &paths, const MergeProgress &progress,
                                      const MergeWitness &witness)
{
    return mergeAny(file, paths, {progress, witness}, true);
}

} // namespace raatihuone
