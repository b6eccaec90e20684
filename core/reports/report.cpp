// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

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

/// The unit that publishes: the first of the file.
QString publisher(const Records &records)
{
    const RecordType &type = records.file().catalogue().type(QStringLiteral("unit"));
    const auto unit = records.file().connection().value("SELECT min(id) FROM unit WHERE NOT archived");
    return unit && !unit->isNull() ? records.title(type, unit->toId()) : QString();
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
