// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/outline.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/rings.h"

#include <algorithm>
#include <tuple>

namespace raatihuone {

namespace {

constexpr int mostRowsOneByOne = 100;
constexpr QLatin1String minutesField("minutes");
constexpr QLatin1String contributionField("contribution");

bool comesBefore(const OutlineBullet &left, const OutlineBullet &right)
{
    return std::tie(left.position, left.id) < std::tie(right.position, right.id);
}

/// Swedish minutes have Swedish headings, all others Finnish ones, as when they are taken over.
QString headingFieldOf(const Record &minutes)
{
    const bool isSwedish = minutes.value(QStringLiteral("language")).toText() == QLatin1String("sv");
    return isSwedish ? QStringLiteral("heading_sv") : QStringLiteral("heading_fi");
}

bool isMark(const RecordType &type)
{
    const Field *contribution = type.field(contributionField);
    const Field *minutes = type.field(minutesField);
    return contribution && contribution->target == TypeNumber::Contribution && minutes &&
           minutes->target == TypeNumber::Minutes;
}

} // namespace

std::vector<const RecordType *> markTypes(const Catalogue &catalogue)
{
    std::vector<const RecordType *> types;
    for (const RecordType &type : catalogue.types())
        if (isMark(type))
            types.push_back(&type);
    std::sort(types.begin(), types.end(), [](const RecordType *left, const RecordType *right) {
        return left->number() < right->number();
    });
    return types;
}

Outline::Outline(const Records &records, RowId minutes)
    : m_id(minutes), m_minutes(records.file().catalogue().type(TypeNumber::Minutes))
{
    read(records);
}

void Outline::read(const Records &records)
{
    readMinutes(records);
    readTopics(records);
    readGroups(records);
    m_stored.clear();
    readBullets(records);
    m_marks.clear();
    for (const RecordType *type : markTypes(records.file().catalogue()))
        readMarks(records, *type);
    arrange();
}

void Outline::readMinutes(const Records &records)
{
    const auto found = records.find(m_minutes.type(), m_id);
    m_isGone = !found;
    if (found)
        m_minutes = *found;
}

void Outline::readTopics(const Records &records)
{
    m_topics.clear();
    const QString field = headingFieldOf(m_minutes);
    const QString other =
        field == QLatin1String("heading_fi") ? QStringLiteral("heading_sv") : QStringLiteral("heading_fi");
    Query query(records.connection(),
                QStringLiteral("SELECT id, %1, %2, position, question FROM topic WHERE minutes = ? AND NOT "
                               "archived ORDER BY position, id")
                    .arg(field, other),
                m_id);
    while (query.next()) {
        const bool isInOther = query.text(1).isEmpty() && !query.text(2).isEmpty();
        m_topics.push_back({query.id(0), query.text(isInOther ? 2 : 1), isInOther ? other : field,
                            query.text(3), query.number(4) != 0});
    }
}

void Outline::readGroups(const Records &records)
{
    m_groups.clear();
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    const QString code = languageCode(records.words().language());
    Query query(records.connection(), "SELECT id FROM stakeholder_group ORDER BY position, id");
    while (query.next()) {
        const Record group = records.read(type, query.id(0));
        const QString name = group.text(QStringLiteral("name"), code);
        const QString brief = group.text(QStringLiteral("short"), code);
        const bool isOffered = group.value(QStringLiteral("archived")).toNumber() == 0;
        m_groups.push_back({group.id(), name, brief.isEmpty() ? name : brief, isOffered});
    }
    m_groups.push_back({});
}

void Outline::readBullets(const Records &records, RowId only)
{
    const bool isOne = only.isValid();
    const QString sql =
        QStringLiteral(
            "SELECT c.id, c.topic, c.stakeholder_group, c.parent, c.text, c.position, c.incomplete "
            "FROM %1 WHERE t.minutes = ? AND NOT t.archived AND NOT c.archived%2")
            .arg(isOne ? QStringLiteral("contribution c CROSS JOIN topic t ON t.id = c.topic")
                       : QStringLiteral("topic t CROSS JOIN contribution c ON c.topic = t.id"),
                 isOne ? QStringLiteral(" AND c.id = ?") : QString());
    m_stored.remove(only);
    Query query(records.connection(), sql);
    query.bind(m_id);
    if (isOne)
        query.bind(only);
    while (query.next()) {
        OutlineBullet bullet;
        bullet.id = query.id(0);
        bullet.topic = query.id(1);
        bullet.storedGroup = query.id(2);
        bullet.storedParent = query.id(3);
        bullet.text = query.text(4);
        bullet.position = query.text(5);
        bullet.isIncomplete = query.number(6) != 0;
        m_stored.insert(bullet.id, bullet);
    }
}

void Outline::readMarks(const Records &records, const RecordType &type, RowId only)
{
    std::erase_if(m_marks, [only](const OutlineMark &mark) { return only.isValid() && mark.id == only; });
    const QString sql =
        QStringLiteral("SELECT id, contribution, text FROM %1 WHERE minutes = ? AND NOT archived%2")
            .arg(quoted(type.name()), only.isValid() ? QStringLiteral(" AND id = ?") : QString());
    Query query(records.connection(), sql);
    query.bind(m_id);
    if (only.isValid())
        query.bind(only);
    while (query.next())
        m_marks.push_back({type.number(), query.id(0), query.id(1), query.text(2)});
}

bool Outline::follow(const Records &records, const Changes &changes)
{
    qsizetype rows = 0;
    bool isOurs = false;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        rows += change->size();
    if (changes.contains(TypeNumber::Topic) || changes.contains(TypeNumber::StakeholderGroup) ||
        changes.contains(TypeNumber::Minutes) || rows > mostRowsOneByOne) {
        read(records);
        return true;
    }
    const QSet<RowId> bullets = changes.value(TypeNumber::Contribution);
    for (const RowId id : bullets) {
        const bool wasOurs = m_stored.contains(id);
        readBullets(records, id);
        isOurs = isOurs || wasOurs || m_stored.contains(id);
    }
    for (const RecordType *type : markTypes(records.file().catalogue())) {
        const QSet<RowId> marks = changes.value(type->number());
        for (const RowId id : marks)
            readMarks(records, *type, id);
        isOurs = isOurs || !marks.isEmpty();
    }
    if (isOurs)
        arrange();
    return isOurs;
}

/// Under which bullet each stands, rings opened.
QHash<RowId, RowId> Outline::uppers() const
{
    QHash<RowId, RowId> uppers;
    for (const OutlineBullet &bullet : m_stored) {
        const auto upper = m_stored.constFind(bullet.storedParent);
        if (upper != m_stored.cend() && upper->topic == bullet.topic)
            uppers.insert(bullet.id, upper->id);
    }
    const QList<RowId> ends = ringEnds(uppers);
    for (const RowId end : ends)
        uppers.remove(end);
    return uppers;
}

void Outline::arrange()
{
    std::sort(m_marks.begin(), m_marks.end(), [](const OutlineMark &left, const OutlineMark &right) {
        return std::tie(left.type, left.id) < std::tie(right.type, right.id);
    });
    const QHash<RowId, RowId> upper = uppers();
    QHash<RowId, std::vector<RowId>> lower;
    QHash<std::pair<RowId, RowId>, std::vector<RowId>> tops;
    QSet<RowId> known;
    for (const OutlineGroup &group : m_groups)
        known.insert(group.id);
    for (OutlineBullet &bullet : m_stored) {
        bullet.parent = upper.value(bullet.id);
        bullet.marks.clear();
        if (bullet.parent.isValid())
            lower[bullet.parent].push_back(bullet.id);
        else
            tops[{bullet.topic, known.contains(bullet.storedGroup) ? bullet.storedGroup : RowId()}].push_back(
                bullet.id);
    }
    for (const OutlineMark &mark : m_marks)
        if (const auto marked = m_stored.find(mark.bullet); marked != m_stored.end())
            marked->marks.push_back(mark);
    const auto sort = [this](std::vector<RowId> &ids) {
        std::sort(ids.begin(), ids.end(), [this](RowId left, RowId right) {
            return comesBefore(*m_stored.constFind(left), *m_stored.constFind(right));
        });
    };
    std::for_each(lower.begin(), lower.end(), sort);
    std::for_each(tops.begin(), tops.end(), sort);
    m_bullets.clear();
    m_index.clear();
    for (const OutlineTopic &topic : m_topics)
        for (const OutlineGroup &group : m_groups)
            if (const auto section = tops.constFind({topic.id, group.id}); section != tops.cend())
                arrangeSection(*section, lower);
}

/// Without recursion: nothing bounds how deep people nest.
void Outline::arrangeSection(const std::vector<RowId> &tops, const QHash<RowId, std::vector<RowId>> &lower)
{
    struct Waiting
    {
        RowId id;
        int level;
    };
    std::vector<Waiting> waiting;
    const auto push = [&waiting](const std::vector<RowId> &ids, int level) {
        std::transform(ids.rbegin(), ids.rend(), std::back_inserter(waiting), [level](RowId id) {
            return Waiting{id, level};
        });
    };
    RowId group;
    push(tops, 0);
    while (!waiting.empty()) {
        const Waiting next = waiting.back();
        waiting.pop_back();
        const OutlineBullet &bullet = *m_stored.constFind(next.id);
        if (next.level == 0)
            group = bullet.storedGroup;
        takeUp(bullet, group, next.level);
        push(lower.value(next.id), next.level + 1);
    }
}

void Outline::takeUp(const OutlineBullet &bullet, RowId group, int level)
{
    const bool isKnown = std::any_of(m_groups.begin(), m_groups.end(),
                                     [group](const OutlineGroup &each) { return each.id == group; });
    m_index.insert(bullet.id, m_bullets.size());
    m_bullets.push_back(bullet);
    m_bullets.back().group = isKnown ? group : RowId();
    m_bullets.back().level = level;
}

const OutlineTopic *Outline::topic(RowId id) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [id](const OutlineTopic &topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

const OutlineBullet *Outline::find(RowId id) const
{
    const size_t index = indexOf(id);
    return index < m_bullets.size() ? &m_bullets[index] : nullptr;
}

const OutlineBullet *Outline::above(RowId id) const
{
    const size_t index = indexOf(id);
    if (index == 0 || index >= m_bullets.size())
        return nullptr;
    const OutlineBullet &bullet = m_bullets[index], &before = m_bullets[index - 1];
    return before.topic == bullet.topic && before.group == bullet.group ? &before : nullptr;
}

std::vector<const OutlineBullet *> Outline::siblings(const BulletPlace &place) const
{
    std::vector<const OutlineBullet *> found;
    for (const OutlineBullet &bullet : m_bullets)
        if (bullet.parent == place.parent && bullet.topic == place.topic && bullet.group == place.group)
            found.push_back(&bullet);
    return found;
}

std::vector<const OutlineBullet *> Outline::children(const OutlineBullet &bullet) const
{
    return siblings({bullet.topic, bullet.group, bullet.id, {}});
}

std::vector<const OutlineBullet *> Outline::under(const OutlineBullet &bullet) const
{
    std::vector<const OutlineBullet *> found;
    for (size_t i = indexOf(bullet.id) + 1; i < m_bullets.size() && m_bullets[i].level > bullet.level; ++i)
        found.push_back(&m_bullets[i]);
    return found;
}

size_t Outline::count(RowId topic, RowId group) const
{
    return size_t(std::count_if(m_bullets.begin(), m_bullets.end(), [&](const OutlineBullet &bullet) {
        return bullet.topic == topic && bullet.group == group;
    }));
}

BulletPlace Outline::placeOf(const OutlineBullet &bullet) const
{
    BulletPlace place{bullet.topic, bullet.group, bullet.parent, {}};
    for (const OutlineBullet *each : siblings(place)) {
        if (each->id == bullet.id)
            break;
        place.after = each->id;
    }
    return place;
}

BulletPlace Outline::endOf(RowId topic, RowId group) const
{
    BulletPlace place{topic, group, {}, {}};
    const auto tops = siblings(place);
    if (!tops.empty())
        place.after = tops.back()->id;
    return place;
}

std::optional<BulletPlace> Outline::indented(RowId id) const
{
    const OutlineBullet *bullet = find(id);
    const OutlineBullet *upper = bullet ? find(placeOf(*bullet).after) : nullptr;
    if (!upper)
        return {};
    const auto present = children(*upper);
    return BulletPlace{bullet->topic, bullet->group, upper->id,
                       present.empty() ? RowId() : present.back()->id};
}

std::optional<BulletPlace> Outline::outdented(RowId id) const
{
    const OutlineBullet *bullet = find(id);
    const OutlineBullet *parent = bullet ? find(bullet->parent) : nullptr;
    if (!parent)
        return {};
    return BulletPlace{bullet->topic, bullet->group, parent->parent, parent->id};
}

std::optional<BulletPlace> Outline::moved(RowId id, int direction) const
{
    const OutlineBullet *bullet = find(id);
    if (!bullet)
        return {};
    BulletPlace place = placeOf(*bullet);
    const auto all = siblings(place);
    const auto here = std::find(all.begin(), all.end(), bullet) - all.begin();
    const auto beyond = here + direction;
    if (beyond < 0 || beyond >= std::ssize(all))
        return {};
    const auto above = direction > 0 ? beyond : beyond - 1;
    place.after = above < 0 ? RowId() : all[size_t(above)]->id;
    return place;
}

} // namespace raatihuone
