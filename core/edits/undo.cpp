// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"

#include "core/catalogue/tables.h"
#include "core/edits/commit.h"
#include "core/edits/evaluation.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Rows = QMap<int, QSet<RowId>>;

struct Edit
{
    qint64 dot = 0;
    RowId row;
    int column = 0;
    bool isLive = false;
    QList<qint64> prev;
    Value oldValue;
    Value newValue;

    int typeNumber() const { return column / 100; }
    bool isExistence() const { return column % 100 == 0; }
};

QList<qint64> dotsOf(const QString &json)
{
    QList<qint64> dots;
    const QStringList parts = QString(json)
                                  .remove(QLatin1Char('['))
                                  .remove(QLatin1Char(']'))
                                  .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        dots += part.toLongLong();
    return dots;
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
    void bringBackDeletedRows();
    void restoreCells();
    void restoreCell(const Edit &first, const Edit &last);
    bool isUsable(const Edit &edit, const Value &value) const;
    void findDoomedRows();
    void spareEditedRows();
    void spareRowsInUse();
    void removeDoomedRows();
    bool isUsedElsewhere(RowId row, int type) const;
    QList<qint64> otherHeads(RowId row) const;
    void writeExistence(RowId row, int type, const Value &value, const QList<qint64> &replaces,
                        const std::function<bool(qint64)> &hasSeen);

    struct Doomed
    {
        int type;
        QList<qint64> seen; ///< what the restoring edit of the commit had seen
    };

    DataFile &m_file;
    Connection &m_db;
    Commit &m_commit;
    Evaluation m_evaluation;
    RowId m_taken;
    qint64 m_end;
    bool m_isAgain = false; ///< the commit is itself an undo or a redo
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
      m_taken(taken),
      m_end(endOf(m_db, taken))
{
    const QString kind = m_db.value("SELECT kind FROM edit_commit WHERE id = ?", taken)->toText();
    m_isAgain = kind == QLatin1String("undo") || kind == QLatin1String("redo");
    Query query(
        m_db, "SELECT id, \"row\", col, live, prev, old, new FROM edit WHERE id >= ? AND id < ? ORDER BY id",
        taken, m_end);
    while (query.next())
        m_edits.push_back({query.number(0), query.id(1), int(query.number(2)), query.number(3) != 0,
                           dotsOf(query.text(4)), query.value(5), query.value(6)});
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
    m_commit.writeEdit(row, type * 100, {}, value, replaces, seen);
    m_touched[type].insert(row);
}

void TakingBack::bringBackDeletedRows()
{
    for (const Edit &edit : m_edits) {
        if (!edit.isExistence() || edit.newValue == Value(1) || !edit.isLive || isTakens(edit.row.value()))
            continue;
        const QList<Head> heads = m_evaluation.heads(edit.row, edit.column);
        const bool isAlone = heads.size() == 1;
        const bool wasKept =
            std::any_of(heads.begin(), heads.end(), [](const Head &head) { return head.value == Value(1); });
        if (isAlone || wasKept) // else somebody else deleted it too
            writeExistence(edit.row, edit.typeNumber(), 1, {edit.dot}, [](qint64) { return true; });
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
    QList<Head> others = m_evaluation.heads(last.row, last.column);
    const auto own = std::find_if(others.begin(), others.end(),
                                  [&last](const Head &head) { return head.dot == last.dot; });
    const bool isStale = own == others.end();
    const Value shownByOwn = isStale ? Value() : own->value;
    if (!isStale)
        others.erase(own);
    const Value value = m_isAgain || others.isEmpty() ? first.oldValue : m_evaluation.winner(others).value;
    if (isStale || !isUsable(last, value)) {
        m_skipped += !isTakens(last.row.value());
        return;
    }
    if (value == shownByOwn && others.isEmpty())
        return;
    const RecordType &type = m_file.catalogue().type(last.typeNumber());
    const Value shown = m_evaluation.cells(last.row, type).value(last.column);
    m_commit.writeEdit(last.row, last.column, shown, value, {last.dot});
    m_touched[last.typeNumber()].insert(last.row);
}

bool TakingBack::isUsable(const Edit &edit, const Value &value) const
{
    const RecordType *type = m_file.catalogue().find(edit.typeNumber());
    const Field *field = type ? type->field(edit.column % 100) : nullptr;
    if (!field || isTakens(edit.row.value()) || !m_evaluation.isShown(edit.row, *type) ||
        m_evaluation.isClosed(edit.row, edit.column) || m_evaluation.isGone(edit.row))
        return false;
    const bool refers = field->kind == Kind::Reference && !value.isNull();
    return !refers || m_evaluation.placeOf(value.toId(), m_file.catalogue().type(field->target)) !=
                          Evaluation::Place::Nowhere;
}

void TakingBack::findDoomedRows()
{
    for (const RecordType &type : m_file.catalogue().types()) {
        Query made(m_db, QStringLiteral("SELECT id FROM %1 WHERE id > ? AND id < ?").arg(quoted(type.name())),
                   m_taken, m_end);
        while (made.next())
            m_doomed.insert(made.id(0), {type.number(), {}});
    }
    for (const Edit &edit : m_edits) {
        const RecordType *type = m_file.catalogue().find(edit.typeNumber());
        const bool broughtBack = edit.isExistence() && edit.newValue == Value(1) && edit.isLive;
        if (broughtBack && type && m_evaluation.isShown(edit.row, *type))
            m_doomed.insert(edit.row, {edit.typeNumber(), edit.prev});
    }
}

void TakingBack::spareEditedRows()
{
    for (auto doomed = m_doomed.begin(); doomed != m_doomed.end();) {
        bool isUntouched = true;
        Query heads(m_db, "SELECT id FROM edit WHERE \"row\" = ? AND live", doomed.key());
        while (isUntouched && heads.next())
            isUntouched = isOurs(heads.number(0)) || doomed->seen.contains(heads.number(0));
        if (isUntouched) {
            ++doomed;
        } else {
            doomed = m_doomed.erase(doomed);
            ++m_skipped;
        }
    }
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
        QSet<qint64> seenBefore; // as much as the deletion that was taken back had seen
        for (const qint64 dot : doomed->seen) {
            const auto prev = m_db.value("SELECT prev FROM edit WHERE id = ? AND col % 100 = 0", dot);
            const QList<qint64> dots = prev ? dotsOf(prev->toText()) : QList<qint64>();
            seenBefore.unite(QSet<qint64>(dots.begin(), dots.end()));
        }
        QList<qint64> replaces;
        const QList<Head> heads = m_evaluation.heads(doomed.key(), doomed->type * 100);
        for (const Head &head : heads)
            replaces += head.dot;
        const bool isNew = isTakens(doomed.key().value());
        writeExistence(doomed.key(), doomed->type, 0, replaces,
                       [&](qint64 dot) { return isNew || isOurs(dot) || seenBefore.contains(dot); });
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

std::optional<RowId> optionalId(const std::optional<Value> &value)
{
    return value && !value->isNull() ? std::optional(value->toId()) : std::nullopt;
}

} // namespace

std::optional<RowId> nextUndo(DataFile &file)
{
    return optionalId(file.connection().value(
        "SELECT id FROM edit_commit c WHERE kind NOT IN ('start', 'undo') "
        "AND (id >> 32 IN (SELECT id FROM site WHERE uuid = ?) "
        "     OR (kind = 'outside' AND id >> 32 = (SELECT site FROM local))) "
        "AND NOT EXISTS (SELECT 1 FROM edit_commit u WHERE u.ref = c.id AND u.kind = 'undo') "
        "ORDER BY hlc DESC LIMIT 1",
        file.installation().uuid()));
}

std::optional<RowId> nextRedo(DataFile &file)
{
    const QByteArray mine = file.installation().uuid();
    const auto undone = optionalId(file.connection().value(
        "SELECT id FROM edit_commit c WHERE kind = 'undo' AND id >> 32 IN (SELECT id FROM site WHERE uuid = "
        "?) "
        "AND NOT EXISTS (SELECT 1 FROM edit_commit r WHERE r.ref = c.id AND r.kind = 'redo') "
        "ORDER BY hlc DESC LIMIT 1",
        mine));
    if (!undone)
        return std::nullopt;
    const bool somethingNew = file.connection()
                                  .value("SELECT 1 FROM edit_commit WHERE kind NOT IN ('undo', 'redo') "
                                         "AND hlc > (SELECT hlc FROM edit_commit WHERE id = ?) "
                                         "AND (id >> 32 IN (SELECT id FROM site WHERE uuid = ?) OR id >> 32 "
                                         "= (SELECT site FROM local)) LIMIT 1",
                                         *undone, mine)
                                  .has_value();
    return somethingNew ? std::nullopt : undone;
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
