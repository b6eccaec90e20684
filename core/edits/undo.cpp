// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"

#include "core/catalogue/tables.h"
#include "core/edits/commit.h"
#include "core/edits/evaluation.h"
#include "core/edits/versions.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Rows = QMap<int, QSet<RowId>>;

struct Edit
{
    qint64 dot = 0;
    RowId row;
    int column = 0;
    QList<qint64> prev;
    Value oldValue;
    Value newValue;

    int typeNumber() const { return column / 100; }
    bool isExistence() const { return column % 100 == 0; }
};

/// A cell as it was created is among the versions that know no edit of it.
bool isAmong(const QSet<CellVersion> &versions, const CellVersion &version)
{
    const bool isUnedited =
        version.dot == 0 && std::none_of(versions.begin(), versions.end(), [&](const CellVersion &other) {
            return other.column == version.column;
        });
    return isUnedited || versions.contains(version);
}

/// One commit being taken back by another: the rules stand in ARCHITECTURE.md, "Undo".
class TakingBack
{
public:
    TakingBack(DataFile &file, Commit &commit, RowId taken);

    void run();
    int skipped() const { return m_skipped; }

private:
    bool isTakens(qint64 dot) const { return dot >= m_taken.value() && dot < m_end; }
    bool isOurs(qint64 dot) const
    {
        return isTakens(dot) || (dot >= m_commit.id().value() && RowId(dot).site() == m_commit.id().site());
    }
    qint64 clockOf(qint64 dot) const;
    void bringBackDeletedRows();
    void restoreCells();
    void restoreCell(const Edit &first, const Edit &last);
    bool isUsable(const Edit &edit, const Value &value);
    bool wasDeletedSince(RowId row, int type);
    void findDoomedRows();
    void spareEditedRows();
    void spareRowsInUse();
    void removeDoomedRows();
    bool isUsedElsewhere(RowId row, int type) const;
    /// The head that shows what @p edit wrote: it is the edit itself, or what came since was undone.
    std::optional<Head> headOf(const Edit &edit);
    QList<qint64> otherHeads(RowId row) const;
    void writeExistence(RowId row, int type, const Value &value, const QList<qint64> &replaces,
                        const std::function<bool(qint64)> &hasSeen);

    struct Doomed
    {
        int type;
        qint64 restoring = 0; ///< the edit of the commit that brought the row back
        QList<qint64> seen;   ///< what that edit had seen
    };
    bool isUntouched(RowId row, const Doomed &doomed);

    DataFile &m_file;
    Connection &m_db;
    Commit &m_commit;
    Evaluation m_evaluation;
    Versions m_versions;
    RowId m_taken;
    qint64 m_end;
    bool m_isAgain = false; ///< the commit is itself an undo or a redo
    qint64 m_madeAt = 0;    ///< the clock of the change behind all undoing and redoing
    std::vector<Edit> m_edits;
    Rows m_touched;
    QMap<RowId, Doomed> m_doomed;
    int m_skipped = 0;
};

TakingBack::TakingBack(DataFile &file, Commit &commit, RowId taken)
    : m_file(file),
      m_db(file.connection()),
      m_commit(commit),
      m_evaluation(m_db, file.catalogue()),
      m_versions(m_db),
      m_taken(taken),
      m_end(endOf(m_db, taken))
{
    const QString kind = m_db.value("SELECT kind FROM edit_commit WHERE id = ?", taken)->toText();
    m_isAgain = kind == QLatin1String("undo") || kind == QLatin1String("redo");
    m_madeAt = clockOf(m_versions.originOf(taken).value());
    Query query(m_db,
                "SELECT id, \"row\", col, prev, old, new FROM edit WHERE id >= ? "
                "AND id < ? ORDER BY id",
                taken, m_end);
    while (query.next())
        m_edits.push_back({query.number(0), query.id(1), int(query.number(2)), dotsOf(query.text(3)),
                           query.value(4), query.value(5)});
}

void TakingBack::run()
{
    bringBackDeletedRows();
    m_evaluation.recompute(m_touched);
    restoreCells();
    m_evaluation.recompute(m_touched);
    findDoomedRows();
    spareEditedRows();
    spareRowsInUse();
    removeDoomedRows();
}

QList<qint64> TakingBack::otherHeads(RowId row) const
{
    QList<qint64> dots;
    Query query(m_db, "SELECT id FROM edit WHERE \"row\" = ? AND live AND col % 100 <> 0", row);
    while (query.next())
        dots += query.number(0);
    return dots;
}

void TakingBack::writeExistence(RowId row, int type, const Value &value, const QList<qint64> &replaces,
                                const std::function<bool(qint64)> &hasSeen)
{
    QList<qint64> seen;
    const QList<qint64> others = otherHeads(row);
    std::copy_if(others.begin(), others.end(), std::back_inserter(seen), hasSeen);
    m_commit.writeEdit({row, type * 100, {}, value, replaces, seen});
    m_touched[type].insert(row);
}

std::optional<Head> TakingBack::headOf(const Edit &edit)
{
    const QList<Head> heads = m_evaluation.heads(edit.row, edit.column);
    for (const Head &head : heads)
        if (head.dot == edit.dot || m_versions.of(head.dot) == m_versions.of(edit.dot))
            return head;
    return std::nullopt;
}

void TakingBack::bringBackDeletedRows()
{
    for (const Edit &edit : m_edits) {
        if (!edit.isExistence() || edit.newValue == Value(1) || isTakens(edit.row.value()))
            continue;
        const auto own = headOf(edit);
        if (!own || m_evaluation.isErased(edit.row, edit.column))
            continue;
        const QList<Head> heads = m_evaluation.heads(edit.row, edit.column);
        const bool isAlone = heads.size() == 1;
        const bool wasKept =
            std::any_of(heads.begin(), heads.end(), [](const Head &head) { return head.value == Value(1); });
        if (isAlone || wasKept) // else somebody else deleted it too
            writeExistence(edit.row, edit.typeNumber(), 1, {own->dot}, [](qint64) { return true; });
    }
}

void TakingBack::restoreCells()
{
    QMap<std::pair<RowId, int>, std::pair<const Edit *, const Edit *>> cells;
    for (const Edit &edit : m_edits) {
        if (edit.isExistence())
            continue;
        auto &[first, last] = cells[{edit.row, edit.column}];
        if (!first)
            first = &edit;
        last = &edit;
    }
    for (const auto &[first, last] : std::as_const(cells))
        restoreCell(*first, *last);
}

void TakingBack::restoreCell(const Edit &first, const Edit &last)
{
    const auto own = headOf(last);
    QList<Head> others = m_evaluation.heads(last.row, last.column);
    others.removeIf([&own](const Head &head) { return own && head.dot == own->dot; });
    const Value value = m_isAgain || others.isEmpty() ? first.oldValue : m_evaluation.winner(others).value;
    if (!own || !isUsable(last, value)) {
        m_skipped += !isTakens(last.row.value());
        return;
    }
    // Written even if nothing changes: it says that the cell is as it was before the commit.
    const RecordType &type = m_file.catalogue().type(last.typeNumber());
    const Value shown = m_evaluation.cells(last.row, type).value(last.column);
    m_commit.writeEdit({last.row, last.column, shown, value, {own->dot}, {}});
    m_touched[last.typeNumber()].insert(last.row);
}

qint64 TakingBack::clockOf(qint64 dot) const
{
    const auto clock = m_db.value(QStringLiteral("SELECT hlc FROM edit_commit ") + whereCommitOf, dot);
    return clock ? clock->toNumber() : 0;
}

/// A gone row that is shown because others refer to it can be edited, and lives again by that. So can it by redoing such
/// an edit, but not by undoing what was done before it was deleted.
bool TakingBack::wasDeletedSince(RowId row, int type)
{
    if (!m_evaluation.isGone(row))
        return false;
    const QList<Head> heads = m_evaluation.heads(row, type * 100);
    return std::any_of(heads.begin(), heads.end(),
                       [this](const Head &head) { return clockOf(m_versions.of(head.dot).dot) > m_madeAt; });
}

bool TakingBack::isUsable(const Edit &edit, const Value &value)
{
    const RecordType *type = m_file.catalogue().find(edit.typeNumber());
    const Field *field = type ? type->field(edit.column % 100) : nullptr;
    if (!field || isTakens(edit.row.value()) || !m_evaluation.isShown(edit.row, *type) ||
        m_evaluation.isClosed(edit.row, edit.column) || wasDeletedSince(edit.row, edit.typeNumber()))
        return false;
    if (field->kind != Kind::Reference || value.isNull())
        return true;
    const RecordType &target = m_file.catalogue().type(field->target);
    return m_evaluation.placeOf(value.toId(), target) != Evaluation::Place::Nowhere &&
           !m_evaluation.isErased(value.toId(), target.number() * 100);
}

void TakingBack::findDoomedRows()
{
    for (const RecordType &type : m_file.catalogue().types()) {
        Query made(m_db, QStringLiteral("SELECT id FROM %1 WHERE id > ? AND id < ?").arg(quoted(type.name())),
                   m_taken, m_end);
        while (made.next())
            m_doomed.insert(made.id(0), {type.number(), 0, {}});
    }
    for (const Edit &edit : m_edits) {
        const RecordType *type = m_file.catalogue().find(edit.typeNumber());
        const bool broughtBack = type && edit.isExistence() && edit.newValue == Value(1) && headOf(edit);
        if (broughtBack && m_evaluation.isShown(edit.row, *type))
            m_doomed.insert(edit.row, {edit.typeNumber(), edit.dot, edit.prev});
    }
}

bool TakingBack::isUntouched(RowId row, const Doomed &doomed)
{
    QSet<CellVersion> known = m_versions.of(doomed.seen);
    if (doomed.restoring != 0)
        known.insert(m_versions.of(doomed.restoring));
    Query heads(m_db, "SELECT id FROM edit WHERE \"row\" = ? AND live", row);
    while (heads.next()) {
        const qint64 dot = heads.number(0);
        if (isOurs(dot))
            continue;
        const CellVersion version = m_versions.of(dot);
        const bool isAsCreated = isTakens(row.value()) && (version.dot == 0 || isTakens(version.dot));
        if (!isAsCreated && !isAmong(known, version))
            return false;
    }
    return true;
}

void TakingBack::spareEditedRows()
{
    const QList<RowId> rows = m_doomed.keys();
    for (const RowId row : rows)
        if (!isUntouched(row, m_doomed.value(row)))
            m_skipped += int(m_doomed.remove(row));
}

bool TakingBack::isUsedElsewhere(RowId row, int type) const
{
    for (const Inbound &inbound : m_file.catalogue().inbound(m_file.catalogue().type(type))) {
        Query users(m_db,
                    QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                        .arg(quoted(inbound.type->name()), quoted(inbound.field->name)),
                    row);
        while (users.next())
            if (!m_doomed.contains(users.id(0)))
                return true;
    }
    return false;
}

void TakingBack::spareRowsInUse()
{
    for (bool changed = true; changed;) {
        changed = false;
        const QList<RowId> rows = m_doomed.keys();
        for (const RowId row : rows) {
            if (!isTakens(row.value()) || !isUsedElsewhere(row, m_doomed.value(row).type))
                continue;
            m_doomed.remove(row);
            ++m_skipped;
            changed = true;
        }
    }
}

void TakingBack::removeDoomedRows()
{
    for (auto doomed = m_doomed.begin(); doomed != m_doomed.end(); ++doomed) {
        QSet<CellVersion> seenBefore; // as much as the deletion that was taken back had seen
        Value survivor(0);            // and folded into what it was folded into
        for (const qint64 dot : doomed->seen) {
            Query deletion(m_db, "SELECT prev, new FROM edit WHERE id = ? AND col % 100 = 0", dot);
            if (!deletion.next())
                continue;
            seenBefore.unite(m_versions.of(dotsOf(deletion.text(0))));
            if (deletion.number(1) > 1)
                survivor = deletion.value(1);
        }
        QList<qint64> replaces;
        const QList<Head> heads = m_evaluation.heads(doomed.key(), doomed->type * 100);
        for (const Head &head : heads)
            replaces += head.dot;
        const bool isNew = isTakens(doomed.key().value());
        writeExistence(doomed.key(), doomed->type, survivor, replaces, [&](qint64 dot) {
            return isNew || isOurs(dot) || isAmong(seenBefore, m_versions.of(dot));
        });
    }
}

std::optional<UndoReport> takeBack(DataFile &file, std::optional<RowId> taken, Commit::Kind kind)
{
    if (!taken)
        return std::nullopt;
    const QString label =
        file.connection().value("SELECT label FROM edit_commit WHERE id = ?", *taken)->toText();
    Commit commit(file, label, kind, *taken);
    TakingBack work(file, commit, *taken);
    work.run();
    commit.finish(Commit::WhenEmpty::Keep); // so that the next undo goes further back
    return UndoReport{*taken, work.skipped()};
}

/// The latest commit "c" of a site "s" that fits @p condition, where ?1 is this installation. Looked for among the sites
/// of this installation, those of nobody and the one that outside tools write as now. The commits of one site
/// are in the order of their clocks, so the search ends at the first that fits.
std::optional<RowId> newest(DataFile &file, const char *condition)
{
    const QString sql =
        QStringLiteral("SELECT c.id FROM edit_commit c WHERE c.id IN (SELECT (SELECT c.id FROM edit_commit c "
                       "WHERE c.id BETWEEN s.id << 32 AND s.id << 32 | 4294967295 AND %1 "
                       "ORDER BY c.id DESC LIMIT 1) FROM site s WHERE s.uuid = ?1 OR s.name IS NULL "
                       "OR s.id = (SELECT site FROM local)) ORDER BY c.hlc DESC LIMIT 1");
    const auto id = file.connection().value(sql.arg(QLatin1String(condition)), file.installation().uuid());
    return id ? std::optional(id->toId()) : std::nullopt;
}

} // namespace

std::optional<RowId> nextUndo(DataFile &file)
{
    return newest(file,
                  "kind NOT IN ('start', 'undo', 'erase') AND (kind = 'outside' OR s.uuid = ?1) "
                  "AND NOT EXISTS (SELECT 1 FROM edit_commit u WHERE u.ref = c.id AND u.kind = 'undo')");
}

std::optional<RowId> nextRedo(DataFile &file)
{
    const auto undone =
        newest(file, "kind = 'undo' AND s.uuid = ?1 "
                     "AND NOT EXISTS (SELECT 1 FROM edit_commit r WHERE r.ref = c.id AND r.kind = 'redo')");
    const auto done =
        newest(file, "kind NOT IN ('undo', 'redo') AND (s.uuid = ?1 OR s.id = (SELECT site FROM local))");
    const auto clock = [&file](const std::optional<RowId> &commit) {
        return commit
                   ? file.connection().value("SELECT hlc FROM edit_commit WHERE id = ?", *commit)->toNumber()
                   : -1;
    };
    return clock(done) > clock(undone) ? std::nullopt : undone;
}

std::optional<UndoReport> undo(DataFile &file)
{
    return takeBack(file, nextUndo(file), Commit::Kind::Undo);
}

std::optional<UndoReport> redo(DataFile &file)
{
    return takeBack(file, nextRedo(file), Commit::Kind::Redo);
}

} // namespace raatihuone
