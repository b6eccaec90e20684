// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearparts.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/rules/days.h"
#include "core/rules/incomplete.h"

#include <algorithm>

namespace raatihuone {

namespace {

bool isLiaisonRole(const Record &role, QDate day)
{
    return role.value(QStringLiteral("kind")) == Value(QStringLiteral("liaison_person")) &&
           ownDays(role).contains(day);
}

/// The event it was taken into, the topic or body made of it, or why not.
Worded resultOf(const Composer &out, const Record &wish)
{
    std::vector<Worded> parts;
    for (const char *field : {"event", "topic", "body", "reason"})
        parts.push_back(out.shown(wish, field));
    const Worded result = joined(parts, QStringLiteral("; "));
    return result.isEmpty() ? Worded{QString(QChar(0x2014))} : result;
}

} // namespace

void addLiaisonPersons(Composer &out, const std::vector<RowId> &municipalities, QDate day)
{
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Liaison persons of the municipalities"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Municipality"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Name"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Start date"))}};
    qsizetype without = 0;
    for (const RowId id : municipalities) {
        const QString place = out.titleOf(TypeNumber::Municipality, id);
        const size_t before = table.rows.size();
        for (const Record &role : out.referring(TypeNumber::Role, "municipality", id))
            if (isLiaisonRole(role, day))
                table.rows.push_back(
                    {{place},
                     {out.nameOf(out.type(TypeNumber::Person), role.value(QStringLiteral("person")).toId())},
                     {out.shown(role, "from_date")}});
        without += table.rows.size() == before;
    }
    if (table.rows.empty())
        return out.addParagraph(
            out.say(QT_TRANSLATE_NOOP("report", "No liaison persons have been recorded for this day.")));
    out.add({std::move(table)});
    if (without > 0)
        out.addParagraph(
            out.say(QT_TRANSLATE_N_NOOP("report", "No liaison person is recorded in %n municipalities."),
                    int(without)));
}

void addWishesOf(Composer &out, int year, std::optional<RowId> municipality)
{
    Query query(
        out.connection(),
        "SELECT w.id, m.language FROM wish w JOIN minutes m ON m.id = w.minutes JOIN event e ON e.id = "
        "m.event WHERE NOT w.archived AND NOT m.archived AND NOT e.archived AND substr(e.start, 1, 4) = ?1 "
        "AND (?2 IS NULL OR EXISTS (SELECT 1 FROM event_municipalities l WHERE l.owner = e.id AND l.target = "
        "?2)) ORDER BY e.start, e.id, w.position, w.id",
        QString::number(year), municipality ? Value(*municipality) : Value());
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Wishes and what became of them"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Wish"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Status"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "What it led to"))}};
    const RecordType &type = out.type(TypeNumber::Wish);
    while (query.next()) {
        if (!out.tells(type, query.id(0)))
            continue;
        const Record wish = out.records().read(type, query.id(0));
        table.rows.push_back(
            {{wish.value(QStringLiteral("text")).toText(), false, out.foreign(query.text(1))},
             {out.shown(wish, "status")},
             {resultOf(out, wish)}});
    }
    if (table.rows.empty())
        return out.addParagraph(out.say(QT_TRANSLATE_NOOP("report", "No wishes have been recorded.")));
    out.add({std::move(table)});
}

void addUntranslated(Composer &out)
{
    if (unitLanguages(out.records()).size() < 2)
        return;
    out.addHeading(
        3, out.say(QT_TRANSLATE_NOOP("report", "Missing in one of the languages, in the whole file")));
    std::vector<std::pair<const RecordType *, const Field *>> fields;
    std::vector<qint64> counts;
    for (const Lacking &lacking : untranslatedRecords(out.records()))
        for (const Field *field : lacking.fields) {
            const auto found = std::find(fields.begin(), fields.end(), std::pair{lacking.type, field});
            if (found == fields.end()) {
                fields.emplace_back(lacking.type, field);
                counts.push_back(1);
            } else
                ++counts[size_t(found - fields.begin())];
        }
    if (fields.empty())
        return out.addParagraph(out.say(QT_TRANSLATE_NOOP("report", "All names stand in both languages.")));
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Texts that are missing, by record type"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Records"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Missing"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Number")), true}};
    for (size_t i = 0; i < fields.size(); ++i)
        table.rows.push_back({{plural(out.words(), *fields[i].first)},
                              {label(out.words(), *fields[i].second)},
                              {out.words().number(counts[i]), true}});
    out.add({std::move(table)});
}

} // namespace raatihuone
