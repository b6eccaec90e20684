// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"
#include "core/reports/eventsummary.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

struct Entry
{
    const char *name;
    const char *description;
    Document (*build)(const Records &, const ReportRequest &);
};

constexpr Entry entries[] = {
    {"event-summary", QT_TRANSLATE_NOOP("report", "Summary of an event"), eventSummary},
};

/// The unit that publishes.
QString publisher(const Records &records)
{
    const RowId unit = unitOf(records);
    return unit.isValid() ? records.title(records.file().catalogue().type(TypeNumber::Unit), unit)
                          : QString();
}

} // namespace

std::vector<std::pair<QString, QString>> reportNames(const Words &words)
{
    std::vector<std::pair<QString, QString>> names;
    for (const Entry &entry : entries)
        names.emplace_back(QLatin1String(entry.name), words("report", entry.description));
    return names;
}

Document report(const Records &records, const QString &name, const ReportRequest &request)
{
    for (const Entry &entry : entries) {
        if (name != QLatin1String(entry.name))
            continue;
        Document document = entry.build(records, request);
        document.author = publisher(records);
        document.language = records.words().language();
        document.created = request.created;
        return document;
    }
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("report", "There is no report \"%1\".").arg(name));
}

} // namespace raatihuone
