// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/editoutline.h"

#include "core/actions/outlinewriter.h"
#include "core/base/orderkey.h"
#include "core/catalogue/types/types.h"
#include "core/formats/minuteswords.h"
#include "core/records/fieldrules.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");
constexpr QLatin1String positionField("position");
constexpr QLatin1String contributionField("contribution");

QString label(const char *verb, const RecordType &type)
{
    return QLatin1String(verb) + QLatin1Char(' ') + type.name();
}

/// A text as it goes into the file: without blanks at its ends; and what the rules say to it.
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

bool breaksOff(const QString &text)
{
    return MinutesWords::shipped().breaksOff(text);
}

/// A mark of @p bullet as it is when it is put on.
Record freshMark(const RecordType &type, const Outline &outline, const OutlineBullet &bullet)
{
    Record mark(type);
    mark.set(QStringLiteral("minutes"), outline.minutes().id());
    mark.set(contributionField, bullet.id);
    mark.set(textField, bullet.text);
    return mark;
}

/// Whether nothing is lost with @p mark: nobody has worded it anew or filled in more, and nothing hangs on it.
bool onlyRepeats(const Records &records, const Outline &outline, const OutlineBullet &bullet,
                 const OutlineMark &mark)
{
    const RecordType &type = records.file().catalogue().type(mark.type);
    const auto stored = records.find(type, mark.id);
    if (!stored)
        return true;
    const Record fresh = freshMark(type, outline, bullet);
    const auto isSame = [&](const Field &field) {
        const bool mayDiffer =
            field.name == positionField || (field.name == textField && mark.text.isEmpty());
        return mayDiffer || stored->value(field.name) == fresh.value(field.name);
    };
    const Removal removal = records.removalOf(type, mark.id);
    return std::all_of(type.fields().begin(), type.fields().end(), isSame) && removal.emptied.empty() &&
           removal.removed.size() == 1;
}

bool hasMark(const OutlineBullet &bullet, int type)
{
    return std::any_of(bullet.marks.begin(), bullet.marks.end(),
                       [type](const OutlineMark &mark) { return mark.type == type; });
}

/// What cannot be taken off by a key, because more than the mark would go.
Problem saysMore(const Records &records, const RecordType &type)
{
    return {Problem::Severity::Error, contributionField,
            QCoreApplication::translate(
                "actions", "%1: it says more than this item. If it is to go, remove it under Follow-up.")
                .arg(singular(records.words(), type))};
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
    return writer.finish(writer.insertBullet(place, words.text, key, breaksOff(words.text)));
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
        written.push_back(writer.insertBullet(own, text, key, item.isIncomplete || breaksOff(text)));
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
    writer.setText(bullet, words.text, breaksOff(words.text));
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
    writer.setText(bullet, first.text, breaksOff(first.text));
    BulletPlace place = outline.placeOf(bullet);
    place.after = bullet.id;
    const QString key = writer.keyAfter(outline.siblings(place), bullet.id, {});
    const RowId made = writer.insertBullet(place, second.text, key,
                                           bullet.isIncomplete || breaksOff(second.text)); // it has the end
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
    for (const OutlineMark &mark : bullet->marks)
        if (hasMark(*above, mark.type) && onlyRepeats(records, outline, *bullet, mark))
            writer.remove(mark.type, mark.id);
        else
            writer.passOn(mark, *bullet, *above, words.text);
    writer.setText(*above, words.text, bullet->isIncomplete || breaksOff(words.text));
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
        if (onlyRepeats(records, outline, *bullet, mark))
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
    const bool isMarked = hasMark(*bullet, typeNumber);
    std::vector<RowId> repeating;
    for (const OutlineMark &mark : bullet->marks)
        if (mark.type == typeNumber && onlyRepeats(records, outline, *bullet, mark))
            repeating.push_back(mark.id);
    if (isMarked && repeating.empty())
        return refused(id, {saysMore(records, type)});
    OutlineWriter writer(records, outline, label(isMarked ? "remove" : "add", type));
    for (const RowId mark : repeating)
        writer.remove(typeNumber, mark);
    if (isMarked)
        return writer.finish(id);
    Record mark = freshMark(type, outline, *bullet);
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
    if (hasErrors(words.problems))
        return refused({}, words.problems);
    OutlineWriter writer(records, outline, label("add", type));
    Record topic(type);
    topic.set(QStringLiteral("minutes"), outline.minutes().id());
    topic.set(field, words.text);
    topic.set(QStringLiteral("question"), int(words.text.endsWith(QLatin1Char('?'))));
    topic.set(positionField, writer.keyAfterTopic(after));
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
