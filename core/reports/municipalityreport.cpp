// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalityreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"
#include "core/figures/perresident.h"
#include "core/records/unit.h"
#include "core/reports/dutytable.h"
#include "core/reports/reportyear.h"
#include "core/rules/composition.h"

#include <algorithm>

namespace raatihuone {

namespace {

class MunicipalityReport
{
public:
    MunicipalityReport(const Records &records, const ReportRequest &request)
        : m_out(records, request.isPublic),
          m_year(reportYear(records, request)),
          m_day(std::min(records.file().installation().now().toLocalTime().date(), QDate(m_year, 12, 31))),
          m_municipalities(municipalitiesAskedFor(records, m_day, request.municipality)),
          m_duties(m_out, {m_day, m_municipalities}),
          m_bodies(bodyHistories(m_out.connection(), records.file().catalogue(), records.words()))
    {
    }

    Document build();

private:
    void addMunicipality(RowId id, int level);
    void addPlace(RowId id);
    void addDuties(RowId id);
    void addLiaisonPersons(RowId id);
    void addBodies(RowId id);
    void addEvents(RowId id);
    void addActions(RowId id);
    void addFigures(RowId id);
    QString numberOf(const Record &point) const;
    /// The table, or a sentence where it would be empty.
    void addTable(Table table);
    QString say(const char *text) const { return m_out.say(text); }
    QString iso() const { return m_day.toString(Qt::ISODate); }

    Composer m_out;
    int m_year;
    QDate m_day;
    std::vector<RowId> m_municipalities;
    DutyTable m_duties;
    std::vector<BodyHistory> m_bodies;
};

Document MunicipalityReport::build()
{
    const bool isOfOne = m_municipalities.size() == 1;
    const QString title = isOfOne ? m_out.titleOf(TypeNumber::Municipality, m_municipalities.front())
                                  : say(QT_TRANSLATE_NOOP("report", "Municipalities"));
    m_out.addHeading(1, title);
    m_out.addParagraph(say(QT_TRANSLATE_NOOP("report", "Year %1, as of %2."))
                           .arg(QString::number(m_year), m_out.words().date(iso())));
    if (m_municipalities.empty())
        m_out.addParagraph(say(
            QT_TRANSLATE_NOOP("report", "No municipalities have been recorded for the unit of this file.")));
    for (const RowId id : m_municipalities) {
        if (!isOfOne)
            m_out.add(
                {Heading{2, m_out.titleOf(TypeNumber::Municipality, id), id != m_municipalities.front()}});
        addMunicipality(id, isOfOne ? 2 : 3);
    }
    return m_out.take(
        title, say(QT_TRANSLATE_NOOP("report", "Duties, people, bodies and events of a municipality")));
}

void MunicipalityReport::addMunicipality(RowId id, int level)
{
    const auto chapter = [&](const char *heading, void (MunicipalityReport::*add)(RowId)) {
        m_out.addHeading(level, say(heading));
        (this->*add)(id);
    };
    addPlace(id);
    chapter(QT_TRANSLATE_NOOP("report", "Duties"), &MunicipalityReport::addDuties);
    chapter(QT_TRANSLATE_NOOP("report", "Liaison persons"), &MunicipalityReport::addLiaisonPersons);
    chapter(QT_TRANSLATE_NOOP("report", "Bodies in force"), &MunicipalityReport::addBodies);
    chapter(QT_TRANSLATE_NOOP("report", "Events and participants"), &MunicipalityReport::addEvents);
    chapter(QT_TRANSLATE_NOOP("report", "Open action items"), &MunicipalityReport::addActions);
    chapter(QT_TRANSLATE_NOOP("report", "Key figures"), &MunicipalityReport::addFigures);
}

void MunicipalityReport::addTable(Table table)
{
    if (table.rows.empty())
        return m_out.addParagraph(say(QT_TRANSLATE_NOOP("report", "Nothing has been recorded.")));
    m_out.add({std::move(table)});
}

void MunicipalityReport::addPlace(RowId id)
{
    const Record municipality = m_out.records().read(m_out.type(TypeNumber::Municipality), id);
    const Value residents = residentsOf(m_out.connection(), id, m_year);
    m_out.addFacts(
        {{say(QT_TRANSLATE_NOOP("report", "Wellbeing services county")), m_out.shown(municipality, "county")},
         {say(QT_TRANSLATE_NOOP("report", "Residents")),
          residents.isNull() ? QString() : m_out.words().number(residents.toNumber())}});
}

void MunicipalityReport::addDuties(RowId id)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Duties, how they stand and what they rest on"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Duty"))},
                  {say(QT_TRANSLATE_NOOP("report", "State"))},
                  {say(QT_TRANSLATE_NOOP("report", "How it stands"))},
                  {say(QT_TRANSLATE_NOOP("report", "Law"))}};
    for (const DutyRule &rule : m_duties.rules())
        for (const Duty *duty : m_duties.of(
                 rule, [](DutyState) { return true; }, id)) {
            const QString subject =
                duty->subjectType == TypeNumber::Event ? m_duties.subjectOf(*duty) : QString();
            table.rows.push_back(
                {{rule.name},
                 {dutyStateInWords(m_out.words(), duty->state)},
                 {subject.isEmpty() ? duty->text : QStringLiteral("%1 (%2)").arg(duty->text, subject)},
                 {rule.law}});
        }
    addTable(std::move(table));
}

void MunicipalityReport::addLiaisonPersons(RowId id)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Liaison persons and their contact details"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Name"))},
                  {say(QT_TRANSLATE_NOOP("report", "Start date"))},
                  {say(QT_TRANSLATE_NOOP("report", "E-mail"))},
                  {say(QT_TRANSLATE_NOOP("report", "Phone"))}};
    for (const Record &role : m_out.referring(TypeNumber::Role, "municipality", id)) {
        if (role.value(QStringLiteral("kind")).toText() != QLatin1String("liaison_person") ||
            !ownDays(role).contains(m_day))
            continue;
        const RecordType &type = m_out.type(TypeNumber::Person);
        const Record person = m_out.records().read(type, role.value(QStringLiteral("person")).toId());
        table.rows.push_back({{m_out.nameOf(type, person.id())},
                              {m_out.shown(role, "from_date")},
                              {m_out.shown(person, "email")},
                              {m_out.shown(person, "phone")}});
    }
    addTable(std::move(table));
}

void MunicipalityReport::addBodies(RowId id)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Bodies, their terms and their seats"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Body"))},
                  {say(QT_TRANSLATE_NOOP("report", "Kind"))},
                  {say(QT_TRANSLATE_NOOP("report", "Term"))},
                  {say(QT_TRANSLATE_NOOP("report", "Seats held"))}};
    const Field &kind = Catalogue::field(m_out.type(TypeNumber::Body), QStringLiteral("kind"));
    const QString unknown = say(QT_TRANSLATE_NOOP("report", "no data"));
    for (const BodyHistory &body : m_bodies) {
        const bool isHere = std::any_of(body.municipalities.begin(), body.municipalities.end(),
                                        [id](const Named &place) { return place.id == id; });
        if (!isHere || !body.days.contains(m_day))
            continue;
        const Composition now = compositionOn(body, m_day);
        QStringList terms;
        for (const BodyTerm &term : now.terms)
            terms += term.label;
        const QString held = say(QT_TRANSLATE_NOOP("report", "%1 of %2"))
                                 .arg(m_out.words().number(now.held()), m_out.words().number(now.planned));
        table.rows.push_back({{body.body.name},
                              {m_out.records().shown(m_out.type(TypeNumber::Body), kind, body.kind)},
                              {terms.isEmpty() ? unknown : terms.join(QStringLiteral(", "))},
                              {terms.isEmpty() ? unknown : held}});
    }
    addTable(std::move(table));
}

void MunicipalityReport::addEvents(RowId id)
{
    Query query(
        m_out.connection(),
        QStringLiteral("SELECT DISTINCT e.id FROM event e JOIN event_municipalities l ON l.owner = e.id "
                       "WHERE l.target = ?1 AND substr(e.start, 1, 4) = ?2 AND %1 ORDER BY e.start, e.id")
            .arg(tookPlace(QStringLiteral("e"))),
        id, QString::number(m_year));
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Events of the year and who took part"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Event"))},
                  {say(QT_TRANSLATE_NOOP("report", "Date"))},
                  {say(QT_TRANSLATE_NOOP("report", "Kind"))},
                  {say(QT_TRANSLATE_NOOP("report", "Participants")), true}};
    const RecordType &type = m_out.type(TypeNumber::Event);
    while (query.next()) {
        const Record event = m_out.records().read(type, query.id(0));
        const auto counted = participantsOf(m_out.connection(), event.id());
        table.rows.push_back(
            {{m_out.titleOf(TypeNumber::Event, event.id())},
             {m_out.shown(event, "start")},
             {m_out.shown(event, "kind")},
             {counted ? m_out.words().number(*counted) : say(QT_TRANSLATE_NOOP("report", "no data")), true}});
    }
    addTable(std::move(table));
}

/// Those of events held here and of its bodies.
void MunicipalityReport::addActions(RowId id)
{
    Query query(m_out.connection(),
                "SELECT a.id FROM action a LEFT JOIN minutes m ON m.id = a.minutes WHERE NOT a.archived AND "
                "a.status IN ('open', 'in_progress') AND (EXISTS (SELECT 1 FROM event_municipalities l WHERE "
                "l.owner = m.event AND l.target = ?1) OR EXISTS (SELECT 1 FROM body_municipalities l WHERE "
                "l.owner = a.body AND l.target = ?1)) ORDER BY a.due IS NULL, a.due, a.id",
                id);
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Action items, who answers for them and by when"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {say(QT_TRANSLATE_NOOP("report", "Status"))}};
    while (query.next()) {
        const Record action = m_out.records().read(m_out.type(TypeNumber::Action), query.id(0));
        const QString person = m_out.shown(action, "person");
        table.rows.push_back({{action.value(QStringLiteral("text")).toText()},
                              {person.isEmpty() ? m_out.shown(action, "body") : person},
                              {m_out.shown(action, "due")},
                              {m_out.shown(action, "status")}});
    }
    addTable(std::move(table));
}

/// "Over 400".
QString MunicipalityReport::numberOf(const Record &point) const
{
    const Value value = point.value(QStringLiteral("value"));
    if (value.isNull())
        return say(QT_TRANSLATE_NOOP("report", "no data"));
    const QString number = m_out.words().number(value.toNumber());
    return point.value(QStringLiteral("qualifier")) == Value(QStringLiteral("exact"))
               ? number
               : m_out.shown(point, "qualifier") + QLatin1Char(' ') + number;
}

void MunicipalityReport::addFigures(RowId id)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Key figures with their sources"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "What is counted"))},
                  {say(QT_TRANSLATE_NOOP("report", "Day"))},
                  {say(QT_TRANSLATE_NOOP("report", "Number")), true},
                  {say(QT_TRANSLATE_NOOP("report", "Source"))}};
    for (const Record &point : m_out.referring(TypeNumber::FigurePoint, "municipality", id)) {
        if (point.value(QStringLiteral("on_date")).toText() > iso())
            continue;
        const QString other = m_out.shown(point, "label");
        table.rows.push_back({{other.isEmpty() ? m_out.shown(point, "measure") : other},
                              {m_out.shown(point, "on_date")},
                              {numberOf(point), true},
                              {m_out.shown(point, "source")}});
    }
    addTable(std::move(table));
}

} // namespace

Document municipalityReport(const Records &records, const ReportRequest &request)
{
    return MunicipalityReport(records, request).build();
}

} // namespace raatihuone
