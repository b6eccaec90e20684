// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <array>

namespace raatihuone {

namespace {

constexpr int mostTypes = 7;

struct Entry
{
    const char *key;
    const char *title;
    const char *icon;
    bool startsGroup;
    std::array<int, mostTypes> types; ///< numbers; 0 ends the list
};

using namespace TypeNumber;

constexpr std::array entries{
    Entry{"overview", QT_TRANSLATE_NOOP("places", "Overview"), "house-door", false, {}},
    Entry{"organisations", QT_TRANSLATE_NOOP("places", "Organisations"), "building", true, {Organisation}},
    Entry{"people",
          QT_TRANSLATE_NOOP("places", "People"),
          "person-lines-fill",
          false,
          {Person, Role, Affiliation, StakeholderGroup}},
    Entry{"bodies",
          QT_TRANSLATE_NOOP("places", "Bodies"),
          "people",
          false,
          {Body, Term, Membership, SeatPlan, Matter}},
    Entry{"events",
          QT_TRANSLATE_NOOP("places", "Events"),
          "calendar-event",
          true,
          {Event, EventSeries, Minutes, Headcount, Attendance, Attachment}},
    Entry{"followup",
          QT_TRANSLATE_NOOP("places", "Follow-up"),
          "chat-left-text",
          false,
          {Action, Wish, Contribution, Decision, Topic, Highlight, Quote}},
    Entry{"reports", QT_TRANSLATE_NOOP("places", "Reports and figures"), "bar-chart-line", false, {}},
    Entry{"registers", QT_TRANSLATE_NOOP("places", "Registers"), "tag", true, {}},
};

QString say(const char *text)
{
    return QCoreApplication::translate("places", text);
}

bool isPlaced(const std::vector<WindowPlace> &places, const RecordType &type)
{
    for (const WindowPlace &place : places)
        if (std::find(place.types.begin(), place.types.end(), &type) != place.types.end())
            return true;
    return false;
}

WindowPlace placeOf(const Entry &entry, int number, const Catalogue &catalogue)
{
    WindowPlace place{{QLatin1String(entry.key), say(entry.title), QLatin1String(entry.icon),
                       QStringLiteral("Alt+%1").arg(number), entry.startsGroup, 0},
                      {}};
    for (const int type : entry.types)
        if (const RecordType *found = type > 0 ? catalogue.find(type) : nullptr)
            place.types.push_back(found);
    return place;
}

} // namespace

std::vector<WindowPlace> placesOf(const Catalogue &catalogue)
{
    std::vector<WindowPlace> places;
    for (const Entry &entry : entries)
        places.push_back(placeOf(entry, int(places.size()) + 1, catalogue));
    for (const RecordType &type : catalogue.types())
        if (!type.isLink() && !type.isKeptByProgram() && !isPlaced(places, type))
            places.back().types.push_back(&type);
    return places;
}

} // namespace raatihuone
