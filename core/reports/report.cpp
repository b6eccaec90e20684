// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/reports/compositionreport.h"
#include "core/reports/directory.h"
#include "core/reports/doorsheet.h"
#include "core/reports/eventsummary.h"
#include "core/reports/gapsreport.h"
#include "core/reports/logo.h"
#include "core/reports/minutesreport.h"
#include "core/reports/municipalityreport.h"
#include "core/reports/publicversion.h"
#include "core/reports/seriesreport.h"
#include "core/reports/yearly.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <iterator>

namespace raatihuone {

namespace {

using enum ReportTopic;

struct Entry
{
    const char *name;
    const char *description;
    Document (*build)(const Records &, const ReportRequest &);
    std::vector<ReportTopic> topics;
    Binding binding = Binding::Sheet;
    bool isOnPast = true;
    bool needsMunicipality = false;
};

const Entry entries[] = {
    {"yearly",
     QT_TRANSLATE_NOOP("report", "Yearly report on participation"),
     yearly,
     {Year, Municipality},
     Binding::Book},
    {"event-summary", QT_TRANSLATE_NOOP("report", "Summary of an event"), eventSummary, {Event}},
    {"memo", QT_TRANSLATE_NOOP("report", "Memo of an event"), memoReport, {Event}},
    {"minutes", QT_TRANSLATE_NOOP("report", "Minutes of an event"), minutesReport, {Event}},
    {"series", QT_TRANSLATE_NOOP("report", "Events of a series"), seriesReport, {Series}, Binding::Book},
    {"directory",
     QT_TRANSLATE_NOOP("report", "Directory of organisations"),
     directory,
     {Municipality},
     Binding::Book},
    {"organisations",
     QT_TRANSLATE_NOOP("report", "Organisations for the wellbeing report"),
     organisationsReport,
     {Municipality},
     Binding::Book},
    {"municipality",
     QT_TRANSLATE_NOOP("report", "Municipality on a page"),
     municipalityReport,
     {Municipality, Year},
     Binding::Cards},
    {"gaps",
     QT_TRANSLATE_NOOP("report", "What the law asks and is missing"),
     gapsReport,
     {Municipality, Day}},
    {"composition", QT_TRANSLATE_NOOP("report", "Composition of a body"), compositionReport, {Body, Day}},
    {"door-sheet",
     QT_TRANSLATE_NOOP("report", "Sheet for the door"),
     doorSheet,
     {Event},
     Binding::Sheet,
     false},
};

const Entry *entryOf(const QString &name)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries), [&name](const Entry &entry) {
        return name == QLatin1String(entry.name);
    });
    return found == std::end(entries) ? nullptr : found;
}

} // namespace

std::vector<std::pair<QString, QString>> reportNames(const Words &words)
{
    std::vector<std::pair<QString, QString>> names;
    for (const Entry &entry : entries)
        names.emplace_back(QLatin1String(entry.name), words("report", entry.description));
    return names;
}

std::vector<ReportTopic> topicsOf(const QString &report)
{
    const Entry *entry = entryOf(report);
    return entry ? entry->topics : std::vector<ReportTopic>();
}

bool isOnPast(const QString &report)
{
    const Entry *entry = entryOf(report);
    return entry && entry->isOnPast;
}

bool isOnAll(const QString &report)
{
    const Entry *entry = entryOf(report);
    return entry && !entry->needsMunicipality;
}

QString publisher(const Records &records)
{
    const RowId unit = unitOf(records);
    return unit.isValid() ? records.title(records.file().catalogue().type(TypeNumber::Unit), unit)
                          : QString();
}

Document report(const Records &records, const QString &name, const ReportRequest &request)
{
    const Entry *entry = entryOf(name);
    if (!entry)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "There is no report \"%1\".").arg(name));
    const QString refusal = request.isPublic ? reasonAgainstPublishing(records, name, request) : QString();
    if (!refusal.isEmpty())
        throw Failure(Failure::Kind::BadInput, refusal);
    Document document = entry->build(records, request);
    document.binding = entry->binding;
    document.author = publisher(records);
    document.logo = logoOfUnit(records);
    document.language = records.words().language();
    document.created = request.created;
    if (request.isPublic && request.event)
        document.peopleNamed = peopleNamedIn(document, records, *request.event);
    return document;
}

} // namespace raatihuone
