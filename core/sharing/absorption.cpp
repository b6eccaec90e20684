// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/absorption.h"

#include "core/catalogue/tables.h"
#include "core/records/likeness.h"
#include "core/sharing/distinctpairs.h"
#include "core/sharing/erasures.h"
#include "core/sharing/otherfile.h"
#include "core/sharing/package.h"
#include "core/sharing/peers.h"
#include "core/sharing/storedfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace raatihuone {

namespace {

QList<qint64> numbers(Connection &db, const QString &sql)
{
    QList<qint64> found;
    Query query(db, sql);
    while (query.next())
        found += query.number(0);
    return found;
}

/// SQL: the rows `t` of a type that were there before and look different. Its number * 100 is to be bound.
QString changedRowsOf(const RecordType &type)
{
    return QStringLiteral(
               "temp.changed_row c CROSS JOIN main.%1 t ON t.id = c.\"row\" WHERE c.tbl = ? AND NOT "
               "%2 AND NOT EXISTS (SELECT 1 FROM temp.merge_extra x WHERE x.id = t.id)")
        .arg(quoted(type.name()), isInRange(QStringLiteral("t.id")));
}

} // namespace

Absorption::Absorption(DataFile &file, const OtherFile &other)
    : m_file(file),
      m_other(other),
      m_scene{file.connection(), file.catalogue(), file.schema().version(), other.name()},
      m_arrivals(m_scene),
      m_cells(m_scene.db, m_scene.catalogue, m_scene.version),
      m_placement(m_scene),
      m_withheld(m_scene)
{
}

void Absorption::run(const std::function<void()> &step, qint64 group)
{
    refuseMixture();
    expectContinued(m_scene);
    describe();
    m_renumberings = Forks(m_scene).part();
    m_report.renumbered = int(m_renumberings.size());
    const Installation &installation = m_file.installation();
    const QFileInfo other(m_other.path());
    m_isPeerNews = other != QFileInfo(m_file.path()) &&
                   notePeer(m_scene, installation.uuid(), other.fileName(), installation.now());
    m_cells.clear();
    if (!m_arrivals.find())
        return;
    m_arrivals.check();
    m_withheld.find();
    m_report.isNew = m_arrivals.isNews() || m_withheld.bringsAny();
    if (!m_report.isNew)
        return;
    MergeEntry entry = entryBefore();
    take(step, entry);
    takeOverLineage();
    countChanges();
    countDuplicates();
    listAuthors();
    log(entry, group);
}

void Absorption::take(const std::function<void()> &step, MergeEntry &entry)
{
    const auto disputedCells = m_cells.disputed();
    const auto disputedRows = m_placement.disputed();
    m_arrivals.copy(step);
    m_withheld.apply(entry);
    m_report.withheld = m_withheld.closed();
    m_report.filled = m_withheld.filled();
    StoredFiles files(m_scene.db, m_scene.catalogue, m_scene.version);
    takeOverErasures(files);
    m_cells.addEdited();
    m_cells.addErased();
    m_cells.apply();
    files.dropUnnamed();
    step();
    m_placement.follow();
    m_arrivals.acknowledge();
    m_disputed = visible(m_cells.disputed() - disputedCells);
    addDisputedRows(m_placement.disputed() - disputedRows);
    m_report.conflicts = int(m_disputed.size());
}

void Absorption::addDisputedRows(const QSet<RowId> &rows)
{
    for (const RowId row : rows)
        if (const auto column = m_scene.db.value(
                "SELECT col FROM edit WHERE \"row\" = ? AND live AND col % 100 = 0 AND new <> 1 LIMIT 1",
                row))
            m_disputed.insert({row, int(column->toNumber())});
}

/// Invented records never come among real ones.
void Absorption::refuseMixture() const
{
    const bool isMadeUp = m_scene.has("SELECT 1 FROM arriving.meta WHERE key = 'made_up'");
    if (isMadeUp == !m_file.meta(QStringLiteral("made_up")).isEmpty())
        return;
    throw Failure(
        Failure::Kind::BadInput,
        (isMadeUp ? QCoreApplication::translate("sharing", "%1 holds invented records and this file real "
                                                           "ones. They are not merged.")
                  : QCoreApplication::translate("sharing", "This file holds invented records and %1 real "
                                                           "ones. They are not merged."))
            .arg(QFileInfo(m_other.path()).fileName()));
}

void Absorption::describe()
{
    m_lineage = m_file.meta(QStringLiteral("lineage"));
    m_report.path = m_other.path();
    m_report.isOtherLineage =
        m_scene.value("SELECT value FROM arriving.meta WHERE key = 'lineage'") != Value(m_lineage);
    const auto name =
        m_scene.value("SELECT s.name FROM arriving.local l JOIN arriving.site s ON s.id = l.site");
    const auto inPackage = m_scene.value("SELECT value FROM arriving.meta WHERE key = ?", QString(senderKey));
    m_report.sender = (inPackage ? inPackage : name).value_or(Value()).toText();
    if (m_report.sender.isEmpty())
        m_report.sender =
            m_scene
                .value("SELECT author FROM arriving.edit_commit WHERE author <> '' ORDER BY hlc DESC "
                       "LIMIT 1")
                .value_or(Value())
                .toText();
}

/// Files that were merged are of one lineage from then on, the same whichever merged the other.
void Absorption::takeOverLineage()
{
    if (!m_report.isOtherLineage)
        return;
    const auto other = m_scene.value("SELECT value FROM arriving.meta WHERE key = 'lineage'");
    if (other && !other->toText().isEmpty() && other->toText() < m_lineage)
        m_file.setMeta(QStringLiteral("lineage"), other->toText());
}

/// @p files then are those that the erased rows named.
void Absorption::takeOverErasures(StoredFiles &files)
{
    const auto count = [this] { return int(m_scene.value("SELECT count(*) FROM main.erased")->toNumber()); };
    const int before = count();
    Query news(m_scene.db, m_scene.over("SELECT \"row\", col FROM arriving.erased EXCEPT SELECT \"row\", col "
                                        "FROM main.erased"));
    while (news.next())
        m_erased.insert({news.id(0), int(news.number(1))});
    news.reset();
    m_scene.run(
        "INSERT INTO main.erased(\"row\", col, at, author) SELECT \"row\", col, at, author FROM "
        "arriving.erased WHERE true ON CONFLICT(\"row\", col) DO UPDATE SET at = excluded.at, author = "
        "excluded.author WHERE (excluded.at, excluded.author) < (at, author)");
    files.findOfErased();
    applyErasures(m_scene.db);
    m_report.erased = count() - before;
}

/// Those of @p cells that people see.
std::set<std::pair<RowId, int>> Absorption::visible(const QSet<std::pair<RowId, int>> &cells) const
{
    const Evaluation evaluation(m_scene.db, m_scene.catalogue);
    std::set<std::pair<RowId, int>> seen;
    for (const auto &[row, column] : cells) {
        const RecordType *type = m_scene.catalogue.find(column / 100);
        if (type && type->field(column % 100) && evaluation.isShown(row, *type) &&
            !evaluation.isClosed(row, column))
            seen.insert({row, column});
    }
    return seen;
}

void Absorption::countChanges()
{
    for (const RecordType &type : m_scene.catalogue.types())
        if (type.isLink())
            countLinks(type);
    for (auto each = m_placement.returned().begin(); each != m_placement.returned().end(); ++each)
        for (const RowId row : each.value())
            m_scene.db.run("DELETE FROM temp.changed_row WHERE \"row\" = ?", row);
    const auto known = [this](const QSet<RowId> &rows) {
        return int(
            std::count_if(rows.begin(), rows.end(), [this](RowId row) { return !m_arrivals.isNew(row); }));
    };
    for (const RecordType &type : m_scene.catalogue.types()) {
        if (type.isLink())
            continue;
        const auto changed = m_scene.db.value(QStringLiteral("SELECT count(*) FROM ") + changedRowsOf(type),
                                              type.number() * 100);
        const TypeChanges changes{
            m_arrivals.shownRows(type) + known(m_placement.returned().value(type.number())),
            int(changed->toNumber()), known(m_placement.removed().value(type.number()))};
        if (changes != TypeChanges())
            m_report.types.insert(type.number(), changes);
    }
}

void Absorption::listAuthors()
{
    Query authors(
        m_scene.db,
        m_scene.over("SELECT DISTINCT c.author FROM temp.merge_commit m CROSS JOIN main.edit_commit c "
                     "ON c.id = m.id WHERE c.author <> '' ORDER BY 1"));
    while (authors.next())
        m_report.authors += authors.text(0);
}

/// The same Business ID twice: two people have added the same organisation.
void Absorption::countDuplicates()
{
    for (const RecordType &type : m_scene.catalogue.types())
        m_report.duplicates += int(duplicates(type, -1).size());
}

QList<RowId> Absorption::duplicates(const RecordType &type, int most) const
{
    QList<RowId> found;
    const Likeness likeness(m_scene.catalogue, type);
    for (const Field *field : likeness.numbers()) {
        Query query(m_scene.db,
                    QStringLiteral("SELECT DISTINCT t.id FROM temp.merge_range r CROSS JOIN main.%1 t ON "
                                   "t.id BETWEEN r.lo AND r.hi CROSS JOIN main.%1 o ON o.%2 = t.%2 WHERE "
                                   "NOT %3 AND NOT %4 LIMIT ?")
                        .arg(quoted(type.name()), quoted(field->name), isInRange(QStringLiteral("o.id")),
                             areDistinct(m_scene.catalogue, QStringLiteral("o.id"), QStringLiteral("t.id"))),
                    most);
        while (query.next())
            found += query.id(0);
    }
    return found;
}

/// A link is a value of its owner.
void Absorption::countLinks(const RecordType &type)
{
    const int owner = type.field(QStringLiteral("owner"))->target * 100;
    m_scene.db.run(
        QStringLiteral("INSERT OR IGNORE INTO temp.changed_row(\"row\", tbl) SELECT t.owner, ?1 FROM "
                       "temp.merge_range r CROSS JOIN main.%1 t ON t.id BETWEEN r.lo AND r.hi "
                       "WHERE t.owner IS NOT NULL AND NOT %2")
            .arg(quoted(type.name()), isInRange(QStringLiteral("t.owner"))),
        owner);
    noteOwners(type, m_placement.returned().value(type.number()));
    noteOwners(type, m_placement.removed().value(type.number()));
}

void Absorption::noteOwners(const RecordType &type, const QSet<RowId> &rows)
{
    const Evaluation evaluation(m_scene.db, m_scene.catalogue);
    const Field &owner = *type.field(QStringLiteral("owner"));
    for (const RowId row : rows)
        if (const RowId id = evaluation.cells(row, type).value(type.column(owner)).toId(); id.isValid())
            m_scene.db.run("INSERT OR IGNORE INTO temp.changed_row(\"row\", tbl) VALUES(?, ?)", id,
                           owner.target * 100);
}

MergeEntry Absorption::entryBefore() const
{
    MergeEntry entry;
    entry.at = m_file.installation().now();
    entry.author = m_file.installation().author();
    entry.file = QFileInfo(m_other.path()).fileName();
    entry.lineage = m_lineage;
    Query ranges(m_scene.db, "SELECT site, lo & 4294967295, hi & 4294967295 FROM temp.merge_range");
    while (ranges.next())
        entry.ranges +=
            DotRange{quint32(ranges.number(0)), quint32(ranges.number(1) - 1), quint32(ranges.number(2))};
    entry.rows = numbers(m_scene.db, QStringLiteral("SELECT id FROM temp.merge_extra"));
    entry.edits = numbers(m_scene.db, QStringLiteral("SELECT id FROM temp.merge_edit m WHERE NOT ") +
                                          isInRange(QStringLiteral("m.id")));
    entry.commits = numbers(m_scene.db, QStringLiteral("SELECT id FROM temp.merge_commit m WHERE NOT ") +
                                            isInRange(QStringLiteral("m.id")));
    entry.held = m_arrivals.heldInRanges();
    Query stored(m_scene.db,
                 m_scene.over("SELECT sha256 FROM arriving.blob WHERE sha256 NOT IN (SELECT sha256 "
                              "FROM main.blob)"));
    while (stored.next())
        entry.storedFiles += stored.text(0);
    if (m_scene.has("SELECT 1 FROM main.extra UNION ALL SELECT 1 FROM arriving.extra LIMIT 1"))
        entry.extra = numbers(m_scene.db, QStringLiteral("SELECT \"row\" FROM main.extra ORDER BY 1"));
    return entry;
}

void Absorption::log(MergeEntry entry, qint64 group)
{
    entry.group = group;
    m_entry = MergeLog(m_scene.db).add(entry);
    for (const DotRange &range : std::as_const(entry.ranges))
        m_sites.insert(range.site);
    for (const qint64 commit : std::as_const(entry.commits))
        m_sites.insert(RowId(commit).site());
}

Changes Absorption::changes() const
{
    Changes changes;
    const auto add = [&](const QString &sql) {
        Query query(m_scene.db, sql);
        while (query.next())
            changes[int(query.number(1)) / 100].insert(query.id(0));
    };
    for (const RecordType &type : m_scene.catalogue.types())
        add(QStringLiteral(
                "SELECT t.id, %2 FROM temp.merge_range r CROSS JOIN main.%1 t ON t.id BETWEEN r.lo AND "
                "r.hi")
                .arg(quoted(type.name()))
                .arg(type.number() * 100));
    add(QStringLiteral("SELECT id, tbl FROM temp.merge_extra"));
    add(QStringLiteral("SELECT \"row\", tbl FROM temp.changed_row"));
    for (const auto &moved : {m_placement.returned(), m_placement.removed()})
        for (auto each = moved.begin(); each != moved.end(); ++each)
            changes[each.key()].unite(each.value());
    return changes;
}

std::vector<MergedPlace> Absorption::places(int most) const
{
    std::vector<MergedPlace> places;
    const auto add = [&](MergeKind kind, const RecordType *type, const auto &rows) {
        int left = most;
        for (const RowId row : rows)
            if (type && left-- > 0)
                places.push_back({kind, type, row, 0});
    };
    const auto known = [this](const QSet<RowId> &rows) {
        QList<RowId> held;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(held),
                     [this](RowId row) { return !m_arrivals.isNew(row); });
        std::sort(held.begin(), held.end());
        return held;
    };
    for (const RecordType &type : m_scene.catalogue.types()) {
        if (type.isLink())
            continue;
        add(MergeKind::New, &type,
            m_arrivals.shownIds(type, most) + known(m_placement.returned().value(type.number())));
        add(MergeKind::Changed, &type, changedRows(type, most));
        add(MergeKind::Removed, &type, known(m_placement.removed().value(type.number())));
        add(MergeKind::Duplicate, &type, duplicates(type, most));
    }
    addCells(places, MergeKind::Conflict, m_disputed, most);
    addCells(places, MergeKind::Erased, m_erased, most);
    return places;
}

void Absorption::addCells(std::vector<MergedPlace> &places, MergeKind kind,
                          const std::set<std::pair<RowId, int>> &cells, int most) const
{
    QMap<int, int> counts;
    for (const auto &[row, column] : cells)
        if (const RecordType *type = m_scene.catalogue.find(column / 100);
            type && !type->isLink() && ++counts[type->number()] <= most)
            places.push_back({kind, type, row, column});
}

QList<RowId> Absorption::changedRows(const RecordType &type, int most) const
{
    QList<RowId> rows;
    Query query(m_scene.db,
                QStringLiteral("SELECT t.id FROM ") + changedRowsOf(type) + QStringLiteral(" LIMIT ?"),
                type.number() * 100, most);
    while (query.next())
        rows += query.id(0);
    return rows;
}

} // namespace raatihuone
