// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/publicversion.h"

#include "core/base/text.h"
#include "core/catalogue/types/types.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

QString reason(const char *sentence)
{
    return QCoreApplication::translate("report", sentence);
}

bool isWithdrawn(const Record &minutes)
{
    return minutes.value(QStringLiteral("status")).toText() == QLatin1String("withdrawn");
}

/// Why nobody may be told of @p minutes, as Publicity has it.
QString reasonAgainst(const Record &minutes, const Records &records)
{
    const QString status = minutes.value(QStringLiteral("status")).toText();
    const QString until = minutes.value(QStringLiteral("public_until")).toText();
    if (isWithdrawn(minutes))
        return reason(QT_TRANSLATE_NOOP("report",
                                        "These minutes are withdrawn: there is no public version of "
                                        "them until they are examined or published again."));
    if (status != QLatin1String("examined") && status != QLatin1String("published"))
        return reason(QT_TRANSLATE_NOOP("report",
                                        "There is no public version of a draft: mark the minutes as "
                                        "examined or published first."));
    if (!until.isEmpty() && until < records.file().installation().today().toString(Qt::ISODate))
        return reason(QT_TRANSLATE_NOOP("report", "These minutes were public until %1: set a later day in "
                                                  "\"Public until\" to publish them again."))
            .arg(records.words().date(until));
    return reason(QT_TRANSLATE_NOOP("report", "Nobody has said that these minutes name no one: read them and "
                                              "mark \"Personal data removed\" first."));
}

QString reasonAgainst(const Records &records, RowId event, MinutesKind kind)
{
    const std::vector<Record> all = minutesOf(Composer(records, false), event, kind);
    if (all.empty() || !minutesOf(Composer(records, true), event, kind).empty())
        return {};
    const auto inUse = std::find_if_not(all.begin(), all.end(), isWithdrawn);
    return reasonAgainst(inUse == all.end() ? all.front() : *inUse, records);
}

} // namespace

QString reasonAgainstPublishing(const Records &records, const QString &report, const ReportRequest &request)
{
    if (!request.event)
        return {};
    const Catalogue &catalogue = records.file().catalogue();
    if (!Composer(records, true).tells(catalogue.type(TypeNumber::Event), *request.event))
        return reason(QT_TRANSLATE_NOOP("report",
                                        "This event is not public: there is no public version of its "
                                        "reports."));
    if (report == QLatin1String("minutes"))
        return reasonAgainst(records, *request.event, MinutesKind::Minutes);
    if (report == QLatin1String("memo"))
        return reasonAgainst(records, *request.event, MinutesKind::Memo);
    return {};
}

int peopleNamedIn(const Document &document, const Records &records, RowId event)
{
    const QString text = QLatin1Char(' ') + foldedWords(textOf(document).join(QLatin1Char('\n')));
    const auto holds = [&text](const QString &first, const QString &second) {
        const QString name = foldedWords(first + QLatin1Char(' ') + second);
        return !name.isEmpty() && text.contains(QLatin1Char(' ') + name);
    };
    Query query(records.connection(),
                "SELECT DISTINCT coalesce(p.given, ''), p.family FROM person p WHERE p.family IS NOT NULL "
                "AND p.id IN ("
                "SELECT a.person FROM attendance a WHERE a.event = ?1 UNION "
                "SELECT a.deputy_for FROM attendance a WHERE a.event = ?1 UNION "
                "SELECT c.person FROM action c JOIN minutes m ON m.id = c.minutes WHERE m.event = ?1)",
                event);
    int count = 0;
    while (query.next())
        count += holds(query.text(0), query.text(1)) || holds(query.text(1), query.text(0));
    return count;
}

} // namespace raatihuone
