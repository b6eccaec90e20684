// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/outline.h"

namespace raatihuone {

/// Writes one change of an outline as one commit: only the cells that change, and none that somebody else has changed
/// since the outline was read.
class OutlineWriter
{
public:
    /// @throws Failure as Commit does.
    OutlineWriter(const Records &records, const Outline &outline, const QString &label);

    const RecordType &type(int number) const { return m_records.file().catalogue().type(number); }

    RowId id() const { return m_commit.id(); }
    /// The key of a row at the end of the records of a type that belong to the minutes.
    QString endKey(const RecordType &type);
    /// The key of a row right after @p after among @p siblings; where keys leave no room, all get new ones.
    QString keyAfter(std::vector<const OutlineBullet *> siblings, RowId after, RowId moving);
    /// The same for a topic among those of the minutes.
    QString keyAfterTopic(RowId after);
    /// The key of the sibling that comes after @p after; empty if there is none.
    QString keyOfNext(const std::vector<const OutlineBullet *> &siblings, RowId after) const;

    RowId insert(const Record &record) { return m_records.insert(m_commit, record); }
    /// A new contribution.
    RowId insertBullet(const BulletPlace &place, const QString &text, const QString &position,
                       bool isIncomplete);
    void change(int type, RowId id, const QString &field, const Value &before, const Value &after);
    /// Puts a bullet with all that stands under it elsewhere.
    void put(const OutlineBullet &bullet, const BulletPlace &place, const QString &position);
    /// The first goes to @p place, each of the others after the one before.
    void putAll(const std::vector<const OutlineBullet *> &bullets, const BulletPlace &place);
    /// The new wording, also of the marks that only repeat the old one, and whether it breaks off.
    void setText(const OutlineBullet &bullet, const QString &text, bool isIncomplete);
    /// A mark of @p bullet becomes one of @p heir, whose wording will be @p text.
    void passOn(const OutlineMark &mark, const OutlineBullet &bullet, const OutlineBullet &heir,
                const QString &text);
    /// A bullet that goes must have the wording that was read.
    void requireText(const OutlineBullet &bullet);
    void remove(int type, RowId id) { m_records.remove(m_commit, this->type(type), id); }

    /// Nothing is written when somebody else has changed a cell meanwhile.
    Outcome finish(RowId id);

private:
    /// A row among others of its type that are ordered by their keys.
    struct Keyed
    {
        RowId id;
        QString key;
    };

    QString keyOf(const OutlineBullet &bullet) const { return m_keys.value(bullet.id, bullet.position); }
    QString keyAfter(int type, std::vector<Keyed> rows, RowId after);
    void renew(int type, std::vector<Keyed> &rows);
    void setIncomplete(RowId bullet, bool isIncomplete);
    void setBranch(const OutlineBullet &bullet, const BulletPlace &place);
    void refuseRing(const OutlineBullet &bullet, RowId parent);

    const Records &m_records;
    const Outline &m_outline;
    Commit m_commit;
    QStringList m_overtaken;
    QHash<RowId, QString> m_keys; ///< positions that this commit has written
};

} // namespace raatihuone
