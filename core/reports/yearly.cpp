// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearly.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/records/unit.h"
#include "core/reports/composer.h"
#include "core/reports/meansofyear.h"
#include "core/reports/reportyear.h"
#include "core/reports/yearparts.h"

#include <algorithm>
#include <map>

namespace raatihuone {

namespace {

class YearlyReport
{
public:
    YearlyReport(const Records &records, int year, const ReportRequest &request)
        : m_out(records, request.isPublic),
          m_day(std::min(records.file().installation().today(), QDate(year, 12, 31))),
          m_municipalities(municipalitiesAskedFor(records, m_day, request.municipality))
    {
        m_asked.year = year;
        m_asked.municipality = request.municipality;
    }

    Document build();

private:
    const Statistic &figureOf(const char *name);
    void addFindings();
    void addChapter(const char *heading, const std::vector<const char *> &figures);
    void addFigure(const char *name);
    void addBodies();
    void addMissing();
    QString firstDay() const { return QDate(*m_asked.year, 1, 1).toString(Qt::ISODate); }
    QString lastDay() const { return m_day.toString(Qt::ISODate); }

    Composer m_out;
    StatisticRequest m_asked;
    QDate m_day; ///< the last of the year, or today
    std::vector<RowId> m_municipalities;
    std::map<QString, Statistic> m_figures; ///< counted so far
    QStringList m_missing;                  ///< what the figures lack
};

Document YearlyReport::build()
{
    const QString title = m_out.ofPlace(
        m_out.say(QT_TRANSLATE_NOOP("report", "Yearly report on participation %1")).arg(*m_asked.year),
        m_asked.municipality);
    m_out.addHeading(1, title);
    addFindings();
    addChapter(QT_TRANSLATE_NOOP("report", "Events and participants"),
               {"participants", "participants_by_year", "groups", "modes", "tables_held", "per_resident"});
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Means of participation")));
    m_missing += addMeans(m_out, m_asked, m_municipalities, m_day);
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Bodies")));
    addBodies();
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Liaison persons")));
    addLiaisonPersons(m_out, m_municipalities, m_day);
    addChapter(QT_TRANSLATE_NOOP("report", "Duties of the municipalities"), {"completeness"});
    addChapter(QT_TRANSLATE_NOOP("report", "Organisations"), {"organisations", "contacts"});
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "What the wishes led to")));
    addWishesOf(m_out, *m_asked.year, m_asked.municipality);
    addChapter(QT_TRANSLATE_NOOP("report", "Action items"), {"actions"});
    addMissing();
    m_out.setPeriod(
        QStringLiteral("%1 – %2").arg(m_out.words().date(firstDay()), m_out.words().date(lastDay())));
    return m_out.take(title, m_out.say(QT_TRANSLATE_NOOP("report", "What was done and who took part")));
}

const Statistic &YearlyReport::figureOf(const char *name)
{
    const auto known = m_figures.find(QLatin1String(name));
    if (known != m_figures.end())
        return known->second;
    return m_figures[QLatin1String(name)] = statistic(m_out.records(), QLatin1String(name), m_asked);
}

/// What whoever reads one page wants to know: the finding of each figure that has one.
void YearlyReport::addFindings()
{
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "The year in short")));
    List list;
    for (const char *name : {"participants", "participants_by_year", "groups", "modes", "tables_held",
                             "per_resident", "completeness", "contacts", "actions"})
        if (const Statistic &figure = figureOf(name); figure.hasNumbers() || list.items.empty())
            list.items.push_back({figure.title + QLatin1Char('.'), {}});
    m_out.add({std::move(list)});
}

void YearlyReport::addChapter(const char *heading, const std::vector<const char *> &figures)
{
    m_out.addHeading(2, m_out.say(heading));
    for (const char *name : figures)
        addFigure(name);
}

void YearlyReport::addFigure(const char *name)
{
    const Statistic &figure = figureOf(name);
    m_out.addHeading(3, statisticDescription(m_out.words(), QLatin1String(name)));
    if (figure.rows.empty())
        return m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP("report", "Nothing has been recorded.")));
    m_missing += figure.missing;
    m_out.addFigure(figure);
}

/// Bodies that existed during the year, with the meetings that are recorded of it.
void YearlyReport::addBodies()
{
    Query query(m_out.connection(),
                QStringLiteral("SELECT b.id, (SELECT count(*) FROM event e WHERE e.body = b.id AND %1 AND "
                               "substr(e.start, 1, 4) = substr(?1, 1, 4)) FROM body b WHERE %2 "
                               "ORDER BY b.kind, b.id")
                    .arg(tookPlace(QStringLiteral("e")), bodiesOfYear),
                firstDay(), lastDay(), m_asked.municipality ? Value(*m_asked.municipality) : Value());
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Bodies and their meetings in the year"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Body"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Kind"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Meetings recorded")), true}};
    while (query.next()) {
        const Record body = m_out.records().read(m_out.type(TypeNumber::Body), query.id(0));
        table.rows.push_back({{m_out.titleOf(TypeNumber::Body, body.id())},
                              {m_out.shown(body, "kind")},
                              {m_out.words().number(query.number(1)), true}});
    }
    if (table.rows.empty())
        return m_out.addParagraph(m_out.say(QT_TRANSLATE_NOOP("report", "No bodies have been recorded.")));
    m_out.add({std::move(table)});
}

/// Once more in one place, for whoever is to collect it.
void YearlyReport::addMissing()
{
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Missing data")));
    m_missing.removeDuplicates();
    List list;
    for (const QString &sentence : std::as_const(m_missing))
        list.items.push_back({sentence, {}});
    if (list.items.empty())
        m_out.addParagraph(
            m_out.say(QT_TRANSLATE_NOOP("report", "The figures of this report lack nothing.")));
    else
        m_out.add({std::move(list)});
    if (!m_asked.municipality)
        addUntranslated(m_out);
}

} // namespace

Document yearly(const Records &records, const ReportRequest &request)
{
    return YearlyReport(records, reportYear(records, request), request).build();
}

} // namespace raatihuone
