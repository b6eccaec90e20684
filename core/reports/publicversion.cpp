// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/publicversion.h"

#include "core/base/text.h"
#include "core/catalogue/types/types.h"
#include "core/reports/minutesparts.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString reason(const char *sentence)
{
    return QCoreApplication::translate("report", sentence);
}

QString reasonAgainst(const Record &minutes, const Records &records)
{
    const QString status = minutes.value(QStringLiteral("status")).toText();
    const QString until = minutes.value(QStringLiteral("public_until")).toText();
    const QDate today = records.file().installation().now().toLocalTime().date();
    if (status != QLatin1String("examined") && status != QLatin1String("published"))
        return reason(QT_TRANSLATE_NOOP("report",
                                        "There is no public version of a draft: mark the minutes as "
                                        "examined or published first."));
    if (!until.isEmpty() && until < today.toString(Qt::ISODate))
        return reason(QT_TRANSLATE_NOOP("report", "These minutes were public until %1: set a later day in "
                                                  "\"Public until\" to publish them again."))
            .arg(records.words().date(until));
    if (minutes.value(QStringLiteral("personal_data_removed")).toNumber() == 0)
        return reason(QT_TRANSLATE_NOOP("report",
                                        "Nobody has said that these minutes name no one: read them and "
                                        "mark \"Personal data removed\" first."));
    return {};
}

QString reasonAgainst(const Records &records, RowId event, MinutesKind kind)
{
    const std::vector<Record> all = minutesOf(Composer(records, false), event, kind);
    const std::vector<Record> told = minutesOf(Composer(records, true), event, kind);
    if (told.empty() && !all.empty())
        return reason(QT_TRANSLATE_NOOP("report",
                                        "These minutes are withdrawn: there is no public version of "
                                        "them until they are examined or published again."));
    for (const Record &minutes : told)
        if (const QString why = reasonAgainst(minutes, records); !why.isEmpty())
            return why;
    return {};
}

} // namespace

QString reasonAgainstPublishing(const Records &records, const QString &report, const ReportRequest &request)
{
    if (!request.event)
        return {};
    const Catalogue &catalogue = records.file().catalogue();
    if (!mayBeTold(records.connection(), catalogue, catalogue.type(TypeNumber::Event), *request.event))
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
