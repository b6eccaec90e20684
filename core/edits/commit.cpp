// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/commit.h"

#include "core/catalogue/tables.h"
#include "core/edits/evaluation.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <limits>

namespace raatihuone {

namespace {

constexpr int largestBlock = 256;

QString nameOf(Commit::Kind kind)
{
    switch (kind) {
    case Commit::Kind::Start:
        return QStringLiteral("start");
    case Commit::Kind::Edit:
        return QStringLiteral("edit");
    case Commit::Kind::Undo:
        return QStringLiteral("undo");
    case Commit::Kind::Redo:
        return QStringLiteral("redo");
    case Commit::Kind::Import:
        return QStringLiteral("import");
    case Commit::Kind::Settle:
        return QStringLiteral("settle");
    case Commit::Kind::Fold:
        return QStringLiteral("fold");
    case Commit::Kind::Erase:
        return QStringLiteral("erase");
    }
    return {};
}

Value dots(QList<qint64> list)
{
    if (list.isEmpty())
        return {};
    std::sort(list.begin(), list.end());
    QStringList texts;
    for (const qint64 dot : std::as_const(list))
        texts += QString::number(dot);
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

Commit::Commit(DataFile &file, const QString &label, Kind kind, RowId ref) : m_file(file)
{
    if (file.mode() == DataFile::Mode::ReadOnly)
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("file", "The file is open for reading only. Nothing was saved."));
    connection().run("BEGIN IMMEDIATE");
    try {
        open(label, kind, ref);
    } catch (...) {
        connection().rollBack();
        throw;
    }
}

Commit::~Commit()
{
    if (!m_isFinished)
        connection().rollBack();
}

void Commit::open(const QString &label, Kind kind, RowId ref)
{
    Connection &db = connection();
    const Origin *origin = kind == Kind::Start && m_file.m_origin ? &*m_file.m_origin : nullptr;
    m_isOwn = origin == nullptr;
    m_file.takeSite(origin);
    m_id = RowId(db.value("SELECT dot FROM last_dot")->toNumber() + 1);
    db.run("UPDATE pending SET site = ?1 >> 32, seq = ?1 & 4294967295, open = 1 WHERE k = 1", m_id);
    const qint64 latest = db.value("SELECT hlc FROM latest")->toNumber();
    const QDateTime now = origin ? origin->time : m_file.installation().now();
    const qint64 next = latest < std::numeric_limits<qint64>::max() ? latest + 1 : latest;
    const qint64 clock = std::max(now.toMSecsSinceEpoch() << 16, next);
    const QString author = origin ? QString() : m_file.installation().author();
    db.run("INSERT INTO edit_commit(id, hlc, author, kind, label, ref, nonce) VALUES(?, ?, ?, ?, ?, ?, ?)",
           m_id, clock, author, nameOf(kind), label, ref.isValid() ? Value(ref) : Value(),
           m_file.nonceOf(m_id, origin));
}

RowId Commit::newId()
{
    if (m_nextId > m_lastId) {
        m_block = std::clamp(m_block * 2, 1, largestBlock);
        m_nextId = newIds(m_block).value();
        m_lastId = m_nextId + m_block - 1;
    }
    return RowId(m_nextId++);
}

RowId Commit::newIds(int count)
{
    const auto last = connection().value(
        "UPDATE pending SET seq = seq + ? WHERE k = 1 RETURNING (site << 32) | seq", count);
    return RowId(last->toNumber() - count + 1);
}

void Commit::giveBackUnusedIds()
{
    const qint64 unused = m_lastId - m_nextId + 1;
    if (unused > 0)
        connection().run("UPDATE pending SET seq = seq - ? WHERE (site << 32) | seq = ?", unused, m_lastId);
}

void Commit::writeEdit(const CellEdit &edit)
{
    Query supersede(connection(), "UPDATE edit SET live = 0 WHERE id = ?");
    for (const qint64 dot : edit.replaces)
        supersede.bind(dot).run();
    connection().run("INSERT INTO edit(id, \"row\", col, live, prev, old, new) VALUES(?, ?, ?, 1, ?, ?, ?)",
                     newIds(1), edit.row, edit.column, dots(edit.replaces + edit.seen), edit.oldValue,
                     edit.newValue);
}

bool Commit::hasChanged(RowId last) const
{
    if (last == m_id)
        return false;
    if (connection().value("SELECT 1 FROM edit WHERE id > ? AND id <= ? LIMIT 1", m_id, last))
        return true;
    const auto &types = m_file.catalogue().types();
    return std::any_of(types.begin(), types.end(), [&](const RecordType &type) {
        return connection()
            .value(
                QStringLiteral("SELECT 1 FROM %1 WHERE id > ? AND id <= ? LIMIT 1").arg(quoted(type.name())),
                m_id, last)
            .has_value();
    });
}

bool Commit::finish(WhenEmpty whenEmpty)
{
    Connection &db = connection();
    if (!db.isInTransaction()) // a failed statement ended it, and somebody went on all the same
        throw Failure(Failure::Kind::Internal, QCoreApplication::translate("file", "Nothing was saved."),
                      QStringLiteral("the transaction had ended before the commit"));
    giveBackUnusedIds();
    const qint64 seq = db.value("SELECT seq FROM pending")->toNumber();
    if (whenEmpty == WhenEmpty::Drop && !hasChanged(RowId(m_id.site(), quint32(seq)))) {
        m_isFinished = true;
        db.rollBack();
        return false;
    }
    applyRuleThree(m_file, m_id);
    const bool isHeard = m_file.isHeard();
    const Changes changes = isHeard ? changesOf(m_file, m_id) : Changes();
    db.run("UPDATE site SET seq = ? WHERE id = ?", seq, qint64(m_id.site()));
    db.run("UPDATE pending SET open = 0 WHERE k = 1");
    db.run("COMMIT");
    m_isFinished = true;
    if (m_isOwn)
        m_file.installation().rememberSite(m_file.path(), {m_id.site(), quint32(seq)});
    if (isHeard)
        m_file.announce(changes);
    return true;
}

qint64 endOf(Connection &connection, RowId id)
{
    const auto next = connection.value("SELECT min(id) FROM edit_commit WHERE id > ? AND id <= ?", id,
                                       RowId(id.site(), 0xffffffff));
    return next && !next->isNull() ? next->toNumber() : RowId(id.site(), 0xffffffff).value();
}

Changes changesOf(DataFile &file, RowId id)
{
    Connection &db = file.connection();
    const qint64 end = endOf(db, id);
    Changes changes;
    for (const RecordType &type : file.catalogue().types()) {
        Query made(db, QStringLiteral("SELECT id FROM %1 WHERE id > ? AND id < ?").arg(quoted(type.name())),
                   id, end);
        while (made.next())
            changes[type.number()].insert(made.id(0));
    }
    Query edited(db, "SELECT \"row\", col / 100 FROM edit WHERE id > ? AND id < ?", id, end);
    while (edited.next())
        changes[int(edited.number(1))].insert(edited.id(0));
    return changes;
}

} // namespace raatihuone
