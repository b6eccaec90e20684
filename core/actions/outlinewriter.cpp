// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/outlinewriter.h"

#include "core/base/orderkey.h"
#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/rings.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String topicField("topic");
constexpr QLatin1String groupField("stakeholder_group");
constexpr QLatin1String parentField("parent");
constexpr QLatin1String positionField("position");
constexpr QLatin1String textField("text");
constexpr QLatin1String incompleteField("incomplete");

Value orNothing(RowId id)
{
    return id.isValid() ? Value(id) : Value();
}

Value orNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// Other tools may have left rows without a key or with the same.
template <typename Rows> bool leavesRoom(const Rows &rows)
{
    return (rows.empty() || !rows.front().key.isEmpty()) &&
           std::adjacent_find(rows.begin(), rows.end(), [](const auto &left, const auto &right) {
               return left.key >= right.key;
           }) == rows.end();
}

} // namespace

OutlineWriter::OutlineWriter(const Records &records, const Outline &outline, const QString &label)
    : m_records(records), m_outline(outline), m_commit(records.file(), label)
{
}

QString OutlineWriter::endKey(const RecordType &type)
{
    const auto last = m_commit.connection().value(
        QStringLiteral("SELECT max(position) FROM %1 WHERE minutes = ?").arg(quoted(type.name())),
        m_outline.minutes().id());
    return orderKeyBetween(last.value_or(Value()).toText(), {}, m_commit.id());
}

QString OutlineWriter::keyOfNext(const std::vector<const OutlineBullet *> &siblings, RowId after) const
{
    const auto above = std::find_if(siblings.begin(), siblings.end(),
                                    [after](const OutlineBullet *each) { return each->id == after; });
    const auto next = above == siblings.end() ? siblings.begin() : std::next(above);
    return next == siblings.end() ? QString() : keyOf(**next);
}

QString OutlineWriter::keyAfter(std::vector<const OutlineBullet *> siblings, RowId after, RowId moving)
{
    std::vector<Keyed> rows;
    for (const OutlineBullet *each : siblings)
        if (each->id != moving)
            rows.push_back({each->id, keyOf(*each)});
    return keyAfter(TypeNumber::Contribution, std::move(rows), after);
}

QString OutlineWriter::keyAfterTopic(RowId after)
{
    std::vector<Keyed> rows;
    for (const OutlineTopic &topic : m_outline.topics())
        rows.push_back({topic.id, topic.position});
    return keyAfter(TypeNumber::Topic, std::move(rows), after);
}

QString OutlineWriter::keyAfter(int type, std::vector<Keyed> rows, RowId after)
{
    if (!leavesRoom(rows))
        renew(type, rows);
    const auto above =
        std::find_if(rows.begin(), rows.end(), [after](const Keyed &row) { return row.id == after; });
    const auto next = above == rows.end() ? rows.begin() : std::next(above);
    return orderKeyBetween(above == rows.end() ? QString() : above->key,
                           next == rows.end() ? QString() : next->key, m_commit.id());
}

void OutlineWriter::renew(int type, std::vector<Keyed> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString key = orderKeyAt(qint64(i), m_commit.id());
        change(type, rows[i].id, positionField, orNothing(rows[i].key), key);
        m_keys.insert(rows[i].id, key);
        rows[i].key = key;
    }
}

RowId OutlineWriter::insertBullet(const BulletPlace &place, const QString &text, const QString &position,
                                  bool isIncomplete)
{
    Record bullet(type(TypeNumber::Contribution));
    bullet.set(topicField, place.topic);
    bullet.set(groupField, orNothing(place.group));
    bullet.set(parentField, orNothing(place.parent));
    bullet.set(textField, text);
    bullet.set(QStringLiteral("language"), m_outline.minutes().value(QStringLiteral("language")));
    bullet.set(incompleteField, int(isIncomplete));
    bullet.set(positionField, position);
    return insert(bullet);
}

void OutlineWriter::change(int typeNumber, RowId id, const QString &field, const Value &before,
                           const Value &after)
{
    if (before == after)
        return;
    Record old(type(typeNumber));
    old.setId(id);
    old.set(field, before);
    Record changed = old;
    changed.set(field, after);
    m_overtaken += m_records.update(m_commit, old, changed);
}

void OutlineWriter::put(const OutlineBullet &bullet, const BulletPlace &place, const QString &position)
{
    refuseRing(bullet, place.parent);
    change(TypeNumber::Contribution, bullet.id, parentField, orNothing(bullet.storedParent),
           orNothing(place.parent));
    change(TypeNumber::Contribution, bullet.id, positionField, orNothing(keyOf(bullet)), position);
    m_keys.insert(bullet.id, position);
    setBranch(bullet, place);
    for (const OutlineBullet *each : m_outline.under(bullet))
        setBranch(*each, place);
}

void OutlineWriter::setBranch(const OutlineBullet &bullet, const BulletPlace &place)
{
    change(TypeNumber::Contribution, bullet.id, topicField, bullet.topic, place.topic);
    change(TypeNumber::Contribution, bullet.id, groupField, orNothing(bullet.storedGroup),
           orNothing(place.group));
}

/// Somebody else may have put the new parent under the bullet since the outline was read.
void OutlineWriter::refuseRing(const OutlineBullet &bullet, RowId parent)
{
    const RecordType &contribution = type(TypeNumber::Contribution);
    if (parent.isValid() &&
        closesRing(m_commit.connection(), contribution, *contribution.field(parentField), bullet.id, parent))
        m_overtaken += parentField;
}

void OutlineWriter::putAll(const std::vector<const OutlineBullet *> &bullets, const BulletPlace &place)
{
    if (bullets.empty())
        return;
    const auto siblings = m_outline.siblings(place);
    QString key = keyAfter(siblings, place.after, {});
    const QString bound = keyOfNext(siblings, place.after);
    for (const OutlineBullet *bullet : bullets) {
        put(*bullet, place, key);
        key = orderKeyBetween(key, bound, m_commit.id());
    }
}

void OutlineWriter::setText(const OutlineBullet &bullet, const QString &text, bool isIncomplete)
{
    change(TypeNumber::Contribution, bullet.id, textField, orNothing(bullet.text), text);
    setIncomplete(bullet.id, isIncomplete);
    for (const OutlineMark &mark : bullet.marks)
        if (mark.text == bullet.text)
            change(mark.type, mark.id, textField, orNothing(mark.text), text);
}

/// It follows from the text, which nobody else has changed: what the file says now is no reason to refuse.
void OutlineWriter::setIncomplete(RowId bullet, bool isIncomplete)
{
    const auto stored =
        m_commit.connection().value("SELECT incomplete FROM contribution WHERE id = ?", bullet);
    if (stored && (stored->toNumber() != 0) != isIncomplete)
        change(TypeNumber::Contribution, bullet, incompleteField, *stored, int(isIncomplete));
}

void OutlineWriter::passOn(const OutlineMark &mark, const OutlineBullet &bullet, const OutlineBullet &heir,
                           const QString &text)
{
    change(mark.type, mark.id, QStringLiteral("contribution"), bullet.id, heir.id);
    if (mark.text == bullet.text)
        change(mark.type, mark.id, textField, mark.text, text);
}

void OutlineWriter::requireText(const OutlineBullet &bullet)
{
    if (!m_commit.connection().value("SELECT 1 FROM contribution WHERE id = ? AND text IS ?", bullet.id,
                                     orNothing(bullet.text)))
        m_overtaken += textField;
}

Outcome OutlineWriter::finish(RowId id)
{
    m_overtaken.removeDuplicates();
    Outcome outcome{.id = id, .problems = {}, .changedByOthers = m_overtaken};
    if (m_overtaken.isEmpty())
        outcome.isWritten = m_commit.finish();
    return outcome;
}

} // namespace raatihuone
