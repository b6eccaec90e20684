// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figuresfile.h"

namespace raatihuone {

namespace {

/// Akaa and Alajärvi, with their codes as ids; the shipped groups of residents and of experts by experience.
const RowId akaa(20);
const RowId alajarvi(5);
const RowId residents(3001);
const RowId experts(3002);

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

FiguresFile::FiguresFile(Language language) : test(language)
{
    test.add("unit", {{"name_fi", text("Kunta")}, {"kind", text("municipality")}, {"municipality", akaa}});
    for (const int category : {2001, 2001, 2002, 0})
        test.add("organisation", {{"name_fi", text("Yhdistys")},
                                  {"category", category ? Value(RowId(category)) : Value()},
                                  {"domicile", akaa}});
    addBodies();
    addEvents();
    addMinutes();
}

RowId FiguresFile::addEvent(const char *kind, const char *start, const std::vector<RowId> &municipalities,
                            const char *mode)
{
    QStringList ids;
    for (const RowId id : municipalities)
        ids += id.toText();
    return test.add("event", {{"title_fi", text("Ilta")},
                              {"kind", text(kind)},
                              {"start", text(start)},
                              {"mode", text(mode)},
                              {"status", text("held")},
                              {"body", body},
                              {"municipalities", Value::several(ids)}});
}

void FiguresFile::addCount(RowId event, RowId group, const Value &count, const char *qualifier)
{
    test.add("headcount", {{"event", event},
                           {"stakeholder_group", group.isValid() ? Value(group) : Value()},
                           {"count", count},
                           {"qualifier", text(qualifier)}});
}

void FiguresFile::addEvents()
{
    forum = addEvent("forum", "2020-12-17", {akaa}, "online");
    addCount(forum, residents, 30, "about");
    addCount(forum, experts, 8);
    addCount(addEvent("visit", "2021-05-01", {akaa}, "hybrid"), residents, 12);
    addCount(addEvent("partnership_table", "2021-03-01", {akaa, alajarvi}, "on_site"), {}, 46, "over");
    addCount(addEvent("partnership_table", "2020-03-01", {alajarvi}, "on_site"), residents, Value());
    addEvent("partnership_table", "2018-03-01", {alajarvi}, "on_site");
    test.add("attendance", {{"event", addEvent("workshop", "2021-09-01", {akaa}, "on_site")},
                            {"person", test.add("person", {{"family", text("Niemi")}})},
                            {"stakeholder_group", residents},
                            {"mode", text("on_site")},
                            {"state", text("present")}});
}

void FiguresFile::addBodies()
{
    body = test.add("body", {{"name_fi", text("Työryhmä")}, {"kind", text("working_group")}});
    const RowId term = test.add(
        "term", {{"body", body}, {"from_date", text("2020-01-01")}, {"to_date", text("2049-12-31")}});
    const RowId represented = test.add("organisation", {{"name_fi", text("Edustettu")}});
    for (const char *gender : {"female", "female", "male", "male", "other", "not_stated"})
        test.add("membership",
                 {{"term", term},
                  {"person", test.add("person", {{"family", text("Aho")}, {"gender", text(gender)}})},
                  {"seat", text("member")},
                  {"represents_organisation", represented}});
    for (const char *status : {"open", "done", "done"})
        test.add("action", {{"text", text("Tehtävä")},
                            {"due", text("2021-05-01")},
                            {"status", text(status)},
                            {"body", body},
                            {"done_on", text("2021-04-01")}});
    test.add("action", {{"text", text("Tehtävä")}, {"status", text("open")}});
}

void FiguresFile::addMinutes()
{
    const RowId minutes = test.add("minutes", {{"event", forum}, {"language", text("fi")}});
    for (const char *heading : {"Nykytila", "Ihannetila"}) {
        const RowId topic = test.add("topic", {{"minutes", minutes}, {"heading_fi", text(heading)}});
        for (const RowId group : {residents, experts, residents, RowId()})
            test.add("contribution", {{"topic", topic},
                                      {"stakeholder_group", group.isValid() ? Value(group) : Value()},
                                      {"text", text("Kulku")}});
    }
}

std::vector<StatisticRequest> FiguresFile::requests(const StatisticEntry &entry) const
{
    StatisticRequest widest;
    if (!entry.needed.empty())
        widest.event = forum;
    std::vector<StatisticRequest> all{widest};
    for (const FigureTopic topic : entry.topics) {
        StatisticRequest request = widest;
        switch (topic) {
        case FigureTopic::Year:
            request.year = 2021;
            break;
        case FigureTopic::Municipality:
            request.municipality = akaa;
            break;
        case FigureTopic::Event:
            request.event = forum;
            break;
        case FigureTopic::Body:
            request.body = body;
            break;
        case FigureTopic::Kind:
            request.kind = QStringLiteral("partnership_table");
            break;
        case FigureTopic::Group:
            request.group = residents;
            break;
        }
        all.push_back(request);
    }
    return all;
}

} // namespace raatihuone
