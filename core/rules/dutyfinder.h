// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/file/connection.h"
#include "core/rules/duties.h"

#include <QtCore/QHash>
#include <optional>

namespace raatihuone {

/// What the rules share while duties are looked for: the day, the file, and where findings go.
class DutyFinder
{
public:
    DutyFinder(Connection &connection, const Words &words, const DutyRequest &request);

    Connection &db() const { return m_db; }
    const std::vector<RowId> &municipalities() const { return m_request.municipalities; }
    bool isAskedFor(RowId municipality) const { return m_places.contains(municipality); }
    QDate day() const { return m_request.day; }
    QString iso() const { return m_request.day.toString(Qt::ISODate); }
    QDate endOfYear() const { return {m_request.day.year(), 12, 31}; }
    /// The municipalities as JSON, for json_each().
    const QString &json() const { return m_json; }

    QString words(const char *source, int count = -1) const { return m_words("rules", source, count); }
    /// The only municipality of a body; none of a joint one.
    RowId onlyPlaceOf(RowId body);
    /// The name that the reader understands, or the other one.
    QString inLanguage(const QString &finnish, const QString &swedish) const;
    QString date(QDate day) const { return m_words.date(day.toString(Qt::ISODate)); }

    void add(Duty duty) { m_found.push_back(std::move(duty)); }
    bool isOver(QDate due) const { return due < judgedBy(day()); }
    /// Due, Overdue, or Met if the day is more than @p notice days ahead.
    DutyState stateOf(QDate due, int notice = dutyNotice) const;

    std::vector<Duty> takeSorted(const std::vector<DutyRule> &rules);

private:
    Connection &m_db;
    const Words &m_words;
    const DutyRequest &m_request;
    QString m_json;
    QHash<RowId, int> m_places;
    std::optional<QHash<RowId, RowId>> m_onlyPlaces; ///< by body, once asked for
    std::vector<Duty> m_found;
};

// One function a duty or a few that are alike; each adds what it finds.
void findLiaisonPersons(DutyFinder &finder);
void findYearlyEvents(DutyFinder &finder);
void findCouncils(DutyFinder &finder);
void findClientPanels(DutyFinder &finder);
void findCountyCouncils(DutyFinder &finder);
void findTermEnds(DutyFinder &finder);
void findRepresentation(DutyFinder &finder);
void findBalance(DutyFinder &finder);
void findMatters(DutyFinder &finder);
void findMinutes(DutyFinder &finder);
void findPublicMinutes(DutyFinder &finder);
void findContacts(DutyFinder &finder);
void findNeeds(DutyFinder &finder);
void findUnknownCounts(DutyFinder &finder);
void findMergedMunicipalities(DutyFinder &finder);

} // namespace raatihuone
