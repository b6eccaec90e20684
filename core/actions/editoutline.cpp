// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"

#include "core/actions/outlinewriter.h"
#include "core/base/orderkey.h"
#include "core/catalogue/types/types.h"
#include "core/records/fieldrules.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");
constexpr QLatin1String positionField("position");

QString label(const char *verb, const RecordType &type)
{
    return QLatin1String(verb) + QLatin1Char(' ') + type.name();
}

/// A text as it goes into the file: without control characters and blanks at its ends; and what the rules say to it.
struct Wording
{
    QString text;
    Problems problems;
};

Wording wording(const RecordType &type, const QString &name, const QString &typed)
{
    const Field &field = Catalogue::field(type, name);
    const Reading read = readField(field, typed);
    if (const auto *problem = std::get_if<Problem>(&read))
        return {{}, {*problem}};
    Record record(type);
    record.set(name, std::get<Value>(read));
    return {std::get<Value>(read).toText(), problemsOf(record, field)};
}

const RecordType &contributionType(const Records &records)
{
    return records.file().catalogue().type(TypeNumber::Contribution);
}

Outcome refused(RowId id, const Problems &problems)
{
    return {.id = id, .problems = problems, .changedByOthers = {}};
}

/// Somebody has removed it.
Outcome gone(RowId id)
{
    return {.id = id, .problems = {}, .changedByOthers = {QStringLiteral("id")}};
}

bool isIn(const Outline &outline, const OutlineBullet &branch, RowId id)
{
    const auto under = outline.under(branch);
    return id.isValid() &&
           (branch.id == id ||
            std::any_of(under.begin(), under.end(), [id](const auto *each) { return each->id == id; }));
}

std::vector<const OutlineBullet *> laterSiblings(const Outline &outline, const OutlineBullet &bullet)
{
    auto all = outline.siblings(outline.placeOf(bullet));
    all.erase(all.begin(), std::next(std::find(all.begin(), all.end(), &bullet)));
    return all;
}

/// Marks of a bullet that goes pass to @p heir, unless it has such a mark.
void passMarks(OutlineWriter &writer, const OutlineBullet &bullet, const OutlineBullet &heir,
               const QString &text)
{
    for (const OutlineMark &mark : bullet.marks) {
        const bool isThere = std::any_of(heir.marks.begin(), heir.marks.end(),
                                         [&](const OutlineMark &each) { return each.type == mark.type; });
        if (isThere) {
            writer.remove(mark.type, mark.id);
            continue;
        }
        writer.change(mark.type, mark.id, QStringLiteral("contribution"), bullet.id, heir.id);
        if (mark.text == bullet.text)
            writer.change(mark.type, mark.id, textField, mark.text, text);
    }
}

} // namespace

QString joined(const QString &above, const QString &below)
{
    return above.isEmpty() || below.isEmpty() ? above + below : above + QLatin1Char(' ') + below;
}

Outcome addBullet(const Records &records, const Outline &outline, const BulletPlace &place,
                  const QString &text)
{
    const Wording words = wording(contributionType(records), textField, text);
    if (hasErrors(words.problems))
        return refused({}, words.problems);
    OutlineWriter writer(records, outline, label("add", contributionType(records)));
    const QString key = writer.keyAfter(outline.siblings(place), place.after, {});
    return writer.finish(writer.insertBullet(place, words.text, key));
}

Outcome addBullets(const Records &records, const Outline &outline, const BulletPlace &place,
                   const std::vector<ParsedBullet> &items)
{
    const RecordType &type = contributionType(records);
    QStringList texts;
    for (const ParsedBullet &item : items) {
        const Wording words = wording(type, textField, item.text);
        if (hasErrors(words.problems))
            return refused({}, words.problems);
        texts += words.text;
    }
    OutlineWriter writer(records, outline, label("import", type));
    const auto siblings = outline.siblings(place);
    QString key = writer.keyAfter(siblings, place.after, {});
    const QString bound = writer.keyOfNext(siblings, place.after);
    std::vector<RowId> written;
    for (const ParsedBullet &item : items) {
        BulletPlace own = place;
        if (item.parent)
            own.parent = written.at(*item.parent);
        const QString text = texts.at(qsizetype(written.size()));
        written.push_back(writer.insertBullet(own, text, key, item.isIncomplete));
        key = orderKeyBetween(key, bound, writer.id()); // one row of keys serves all levels
    }
    return writer.finish(written.empty() ? RowId() : written.back());
}

Outcome changeBullet(const Records &records, const Outline &outline, const OutlineBullet &bullet,
                     const QString &text)
{
    const Wording words = wording(contributionType(records), textField, text);
    if (hasErrors(words.problems))
        return refused(bullet.id, words.problems);
    OutlineWriter writer(records, outline, label("edit", contributionType(records)));
    writer.setText(bullet, words.text);
    return writer.finish(bullet.id);
}

Outcome splitBullet(const Records &records, const Outline &outline, const OutlineBullet &bullet,
                    const QString &head, const QString &tail)
{
    const RecordType &type = contributionType(records);
    const Wording first = wording(type, textField, head), second = wording(type, textField, tail);
    for (const Wording *words : {&first, &second})
        if (hasErrors(words->problems))
            return refused(bullet.id, words->problems);
    OutlineWriter writer(records, outline, label("split", type));
    writer.setText(bullet, first.text);
    BulletPlace place = outline.placeOf(bullet);
    place.after = bullet.id;
    const QString key = writer.keyAfter(outline.siblings(place), bullet.id, {});
    const RowId made = writer.insertBullet(place, second.text, key);
    writer.putAll(outline.children(bullet), {bullet.topic, bullet.group, made, {}});
    return writer.finish(made);
}

Outcome joinBullet(const Records &records, const Outline &outline, RowId id, const QString &text)
{
    const OutlineBullet *bullet = outline.find(id);
    const OutlineBullet *above = outline.above(id);
    if (!bullet || !above)
        return gone(id);
    const RecordType &type = contributionType(records);
    const Wording words = wording(type, textField, joined(above->text, text));
    if (hasErrors(words.problems))
        return refused(id, words.problems);
    OutlineWriter writer(records, outline, label("join", type));
    writer.requireText(*bullet);
    writer.putAll(outline.children(*bullet), {above->topic, above->group, above->id, {}});
    passMarks(writer, *bullet, *above, words.text);
    writer.setText(*above, words.text);
    writer.remove(TypeNumber::Contribution, id);
    return writer.finish(above->id);
}

Outcome removeBullet(const Records &records, const Outline &outline, RowId id)
{
    const OutlineBullet *bullet = outline.find(id);
    if (!bullet)
        return gone(id);
    OutlineWriter writer(records, outline, label("remove", contributionType(records)));
    writer.requireText(*bullet);
    BulletPlace place = outline.placeOf(*bullet);
    place.after = id; // right after it, so at its place once it is gone
    writer.putAll(outline.children(*bullet), place);
    for (const OutlineMark &mark : bullet->marks)
        if (mark.text.isEmpty() || mark.text == bullet->text)
            writer.remove(mark.type, mark.id);
    writer.remove(TypeNumber::Contribution, id);
    return writer.finish(id);
}

Outcome putBullet(const Records &records, const Outline &outline, RowId id, const BulletPlace &place)
{
    const OutlineBullet *bullet = outline.find(id);
    if (!bullet)
        return gone(id);
    if (isIn(outline, *bullet, place.parent))
        return refused(id, {});
    OutlineWriter writer(records, outline, label("move", contributionType(records)));
    writer.put(*bullet, place, writer.keyAfter(outline.siblings(place), place.after, id));
    return writer.finish(id);
}

Outcome outdentBullet(const Records &records, const Outline &outline, RowId id)
{
    const OutlineBullet *bullet = outline.find(id);
    const auto place = outline.outdented(id);
    if (!bullet || !place)
        return gone(id);
    OutlineWriter writer(records, outline, label("move", contributionType(records)));
    const auto own = outline.children(*bullet);
    const BulletPlace below{bullet->topic, bullet->group, id, own.empty() ? RowId() : own.back()->id};
    writer.putAll(laterSiblings(outline, *bullet), below);
    writer.put(*bullet, *place, writer.keyAfter(outline.siblings(*place), place->after, id));
    return writer.finish(id);
}

Outcome toggleMark(const Records &records, const Outline &outline, RowId id, int typeNumber)
{
    const OutlineBullet *bullet = outline.find(id);
    if (!bullet)
        return gone(id);
    const RecordType &type = records.file().catalogue().type(typeNumber);
    const bool isMarked = std::any_of(bullet->marks.begin(), bullet->marks.end(),
                                      [&](const OutlineMark &mark) { return mark.type == typeNumber; });
    OutlineWriter writer(records, outline, label(isMarked ? "remove" : "add", type));
    for (const OutlineMark &mark : bullet->marks)
        if (mark.type == typeNumber)
            writer.remove(typeNumber, mark.id);
    if (isMarked)
        return writer.finish(id);
    Record mark(type);
    mark.set(QStringLiteral("minutes"), outline.minutes().id());
    mark.set(QStringLiteral("contribution"), id);
    mark.set(textField, bullet->text);
    mark.set(positionField, writer.endKey(type));
    writer.insert(mark);
    return writer.finish(id);
}

Outcome addTopic(const Records &records, const Outline &outline, RowId after, const QString &heading)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Topic);
    const bool isSwedish =
        outline.minutes().value(QStringLiteral("language")).toText() == QLatin1String("sv");
    const QString field = isSwedish ? QStringLiteral("heading_sv") : QStringLiteral("heading_fi");
    const Wording words = wording(type, field, heading);
    const auto &topics = outline.topics();
    const auto above = std::find_if(topics.begin(), topics.end(),
                                    [after](const OutlineTopic &topic) { return topic.id == after; });
    const auto next = above == topics.end() ? topics.begin() : std::next(above);
    if (hasErrors(words.problems))
        return refused({}, words.problems);
    OutlineWriter writer(records, outline, label("add", type));
    Record topic(type);
    topic.set(QStringLiteral("minutes"), outline.minutes().id());
    topic.set(field, words.text);
    topic.set(QStringLiteral("question"), int(words.text.endsWith(QLatin1Char('?'))));
    topic.set(positionField, orderKeyBetween(above == topics.end() ? QString() : above->position,
                                             next == topics.end() ? QString() : next->position, writer.id()));
    return writer.finish(writer.insert(topic));
}

Outcome changeTopic(const Records &records, const Outline &outline, const OutlineTopic &topic,
                    const QString &heading)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Topic);
    const Wording words = wording(type, topic.headingField, heading);
    if (hasErrors(words.problems))
        return refused(topic.id, words.problems);
    OutlineWriter writer(records, outline, label("edit", type));
    writer.change(TypeNumber::Topic, topic.id, topic.headingField, topic.heading, words.text);
    return writer.finish(topic.id);
}

} // namespace raatihuone
