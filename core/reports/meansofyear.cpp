// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/meansofyear.h"

#include "core/catalogue/types/types.h"
#include "core/figures/behind.h"

#include <algorithm>

namespace raatihuone {

namespace {

using Counts = QMap<QString, qint64>; ///< by the code of the means

/// What events say of means, or bodies.
struct Told
{
    Counts counts;
    int untold = 0; ///< how many say nothing
};

class MeansOfYear
{
public:
    MeansOfYear(Connection &db, const StatisticRequest &asked, QDate day);

    void addTotals(Composer &out, const std::vector<RowId> &municipalities) const;
    void addMatrix(Composer &out, const std::vector<RowId> &municipalities) const;
    QStringList missing(const Composer &out) const;

private:
    /// Reads rows of a record, its means and one of its municipalities, those of a record after each other.
    Told read(Query &query);

    std::vector<Choice> m_means = participationMeans();
    Told m_events;
    Told m_bodies;
    QMap<RowId, Counts> m_places; ///< events and bodies of each municipality
};

Cell numberOf(const Composer &out, qint64 number)
{
    return {out.words().number(number), true};
}

/// Where no means are recorded at all, some may have been used.
Cell countOf(const Composer &out, const Counts &counts, const Choice &means)
{
    return counts.isEmpty() ? Cell{QStringLiteral("—"), true} : numberOf(out, counts.value(means.code));
}

MeansOfYear::MeansOfYear(Connection &db, const StatisticRequest &asked, QDate day)
{
    Query bodies(db,
                 QStringLiteral("SELECT DISTINCT b.id, b.means, p.target FROM body b LEFT JOIN "
                                "body_municipalities p ON p.owner = b.id WHERE %1 ORDER BY b.id")
                     .arg(bodiesOfYear),
                 QDate(*asked.year, 1, 1).toString(Qt::ISODate), day.toString(Qt::ISODate),
                 asked.municipality ? Value(*asked.municipality) : Value());
    m_bodies = read(bodies);
    const EventFilter filter = eventsHeld(asked);
    Query events(db, QStringLiteral("SELECT DISTINCT e.id, e.means, p.target FROM event e LEFT JOIN "
                                    "event_municipalities p ON p.owner = e.id WHERE %1 ORDER BY e.id")
                         .arg(filter.sql));
    filter.bindTo(events);
    m_events = read(events);
}

Told MeansOfYear::read(Query &query)
{
    Told told;
    RowId last;
    while (query.next()) {
        const QStringList used = query.value(1).toSeveral();
        const bool isNew = query.id(0) != last;
        last = query.id(0);
        told.untold += isNew && used.isEmpty();
        for (const QString &code : used) {
            told.counts[code] += isNew;
            if (!query.isNull(2))
                ++m_places[query.id(2)][code];
        }
    }
    return told;
}

void MeansOfYear::addTotals(Composer &out, const std::vector<RowId> &municipalities) const
{
    const bool isOfSeveral = municipalities.size() > 1;
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Means of participation used, events and bodies"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Means"))},
                  {out.say(QT_TRANSLATE_NOOP("report", "Events")), true},
                  {out.say(QT_TRANSLATE_NOOP("report", "Bodies")), true}};
    if (isOfSeveral)
        table.head.emplace_back(out.say(QT_TRANSLATE_NOOP("report", "Municipalities")), true);
    for (size_t i = 0; i < m_means.size(); ++i) {
        const Choice &means = m_means[i];
        std::vector<Cell> row{{QStringLiteral("%1. %2").arg(i + 1).arg(label(out.words(), means))},
                              countOf(out, m_events.counts, means),
                              countOf(out, m_bodies.counts, means)};
        if (isOfSeveral)
            row.push_back(
                numberOf(out, std::count_if(municipalities.begin(), municipalities.end(), [&](RowId id) {
                             return m_places.value(id).contains(means.code);
                         })));
        table.rows.push_back(std::move(row));
    }
    out.add({std::move(table)});
}

void MeansOfYear::addMatrix(Composer &out, const std::vector<RowId> &municipalities) const
{
    Table table;
    table.caption =
        out.say(QT_TRANSLATE_NOOP("report", "Events and bodies that used the means 1–6, by municipality"));
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Municipality"))}};
    for (size_t i = 1; i <= m_means.size(); ++i)
        table.head.emplace_back(QString::number(i), true);
    for (const RowId id : municipalities) {
        std::vector<Cell> row{{out.titleOf(TypeNumber::Municipality, id)}};
        for (const Choice &means : m_means)
            row.push_back(countOf(out, m_places.value(id), means));
        table.rows.push_back(std::move(row));
    }
    out.add({std::move(table)});
}

QStringList MeansOfYear::missing(const Composer &out) const
{
    QStringList sentences;
    if (m_events.untold > 0)
        sentences +=
            out.say(QT_TRANSLATE_N_NOOP("report", "No means of participation are recorded for %n events."),
                    m_events.untold);
    if (m_bodies.untold > 0)
        sentences +=
            out.say(QT_TRANSLATE_N_NOOP("report", "No means of participation are recorded for %n bodies."),
                    m_bodies.untold);
    return sentences;
}

} // namespace

QStringList addMeans(Composer &out, const StatisticRequest &asked, const std::vector<RowId> &municipalities,
                     QDate day)
{
    const MeansOfYear means(out.connection(), asked, day);
    out.addParagraph(
        out.say(QT_TRANSLATE_NOOP("report", "Means 1–6: Local Government Act 410/2015, section 22; Act on "
                                            "Wellbeing Services Counties 611/2021, section 29.")));
    means.addTotals(out, municipalities);
    if (municipalities.size() > 1)
        means.addMatrix(out, municipalities);
    out.addParagraph(out.say(QT_TRANSLATE_NOOP("report", "A dash means that no means are recorded.")));
    const QStringList missing = means.missing(out);
    for (const QString &sentence : missing)
        out.addParagraph(sentence);
    return missing;
}

} // namespace raatihuone
