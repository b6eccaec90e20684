// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalityreport.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participants.h"
#include "core/figures/participation.h"
#include "core/figures/perresident.h"
#include "core/records/unit.h"
#include "core/reports/dutytable.h"
#include "core/reports/reportyear.h"
#include "core/rules/composition.h"
#include "core/rules/coverage.h"

#include <QtCore/QSet>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t mostDuties = 8, mostBodies = 4, mostEvents = 4, mostActions = 3, mostFigures = 3;

/// The beginning of a long text, cut between words.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longest);
    return text.left(space > 0 ? space : longest) + QChar(0x2026);
}

/// What somebody wants to know of a municipality before a meeting, on one page: of long lists the part that matters most.
class MunicipalityReport
{
public:
    MunicipalityReport(const Records &records, const ReportRequest &request)
        : m_out(records, request.isPublic),
          m_year(reportYear(records, request)),
          m_day(std::min(records.file().installation().today(), QDate(m_year, 12, 31))),
          m_municipalities(municipalitiesAskedFor(records, m_day, request.municipality)),
          m_duties(m_out, {m_day, m_municipalities}),
          m_bodies(bodyHistories(m_out.connection(), records.file().catalogue(), records.words()))
    {
    }

    Document build();

private:
    void addMunicipality(RowId id, int level);
    void addPlace(RowId id);
    /// Of more than @p most rows, the others are only counted, in the heading. @p sum is a sentence before the table.
    void addChapter(int level, const char *heading, Table table, size_t most, const QString &sum = {});
    Table duties(RowId id) const;
    QString liaisonPersonsOf(RowId id) const;
    Table bodies(RowId id) const;
    Table events(RowId id) const;
    QString sumOfEvents(RowId id) const;
    Table actions(RowId id) const;
    Table figures(RowId id) const;
    QString numberOf(const Record &point) const;
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
    addPlace(id);
    addChapter(level, QT_TRANSLATE_NOOP("report", "Duties"), duties(id), mostDuties);
    addChapter(level, QT_TRANSLATE_NOOP("report", "Bodies"), bodies(id), mostBodies);
    addChapter(level, QT_TRANSLATE_NOOP("report", "Events and participants"), events(id), mostEvents,
               sumOfEvents(id));
    addChapter(level, QT_TRANSLATE_NOOP("report", "Open action items"), actions(id), mostActions);
    addChapter(level, QT_TRANSLATE_NOOP("report", "Key figures"), figures(id), mostFigures);
}

void MunicipalityReport::addChapter(int level, const char *heading, Table table, size_t most,
                                    const QString &sum)
{
    const size_t all = table.rows.size();
    m_out.addHeading(level, all <= most ? say(heading)
                                        : say(QT_TRANSLATE_NOOP("report", "%1 (%2 of %3)"))
                                              .arg(say(heading), m_out.words().number(qint64(most)),
                                                   m_out.words().number(qint64(all))));
    if (!sum.isEmpty())
        m_out.addParagraph(sum);
    table.rows.resize(std::min(all, most));
    if (all > 0)
        m_out.add({std::move(table)});
    else if (sum.isEmpty())
        m_out.addParagraph(say(QT_TRANSLATE_NOOP("report", "Nothing has been recorded.")));
}

void MunicipalityReport::addPlace(RowId id)
{
    const Record municipality = m_out.records().read(m_out.type(TypeNumber::Municipality), id);
    const Value residents = residentsOf(m_out.connection(), id, m_year);
    m_out.addFacts(
        {{say(QT_TRANSLATE_NOOP("report", "Wellbeing services county")), m_out.shown(municipality, "county")},
         {say(QT_TRANSLATE_NOOP("report", "Residents")),
          residents.isNull() ? QString() : m_out.words().number(residents.toNumber())},
         {say(QT_TRANSLATE_NOOP("report", "Liaison persons")), liaisonPersonsOf(id)}});
}

/// Those of every municipality, and of the others what somebody should act on. The law is told by the report of what is
/// missing.
Table MunicipalityReport::duties(RowId id) const
{
    Table table;
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Duty"))},
                  {say(QT_TRANSLATE_NOOP("report", "State"))},
                  {say(QT_TRANSLATE_NOOP("report", "How it stands"))}};
    for (const DutyRule &rule : m_duties.rules()) {
        const auto isTold = [&rule](DutyState state) { return rule.isShown || needsAct(state); };
        for (const Duty *duty : m_duties.of(rule, isTold, id)) {
            const QString subject =
                duty->subjectType == TypeNumber::Event ? m_duties.subjectOf(*duty) : QString();
            table.rows.push_back(
                {{rule.name},
                 {dutyStateInWords(m_out.words(), duty->state)},
                 {subject.isEmpty() ? duty->text : QStringLiteral("%1 (%2)").arg(duty->text, subject)}});
        }
    }
    return table;
}

/// Each with the ways to reach her.
QString MunicipalityReport::liaisonPersonsOf(RowId id) const
{
    QStringList persons;
    for (const Record &role : m_out.referring(TypeNumber::Role, "municipality", id)) {
        if (role.value(QStringLiteral("kind")).toText() != QLatin1String("liaison_person") ||
            !ownDays(role).contains(m_day))
            continue;
        const RecordType &type = m_out.type(TypeNumber::Person);
        const Record person = m_out.records().read(type, role.value(QStringLiteral("person")).toId());
        QStringList ways{m_out.nameOf(type, person.id()), m_out.shown(person, "email"),
                         m_out.shown(person, "phone")};
        ways.removeAll(QString());
        persons += ways.join(QStringLiteral(", "));
    }
    return persons.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "no data")) : persons.join(QLatin1Char('\n'));
}

/// Its own before those of many.
Table MunicipalityReport::bodies(RowId id) const
{
    Table table;
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Body"))},
                  {say(QT_TRANSLATE_NOOP("report", "Kind"))},
                  {say(QT_TRANSLATE_NOOP("report", "Term"))},
                  {say(QT_TRANSLATE_NOOP("report", "Seats held"))}};
    const Field &kind = Catalogue::field(m_out.type(TypeNumber::Body), QStringLiteral("kind"));
    const QString unknown = say(QT_TRANSLATE_NOOP("report", "no data"));
    std::vector<const BodyHistory *> here;
    for (const BodyHistory &body : m_bodies)
        if (body.days.contains(m_day) && std::any_of(body.municipalities.begin(), body.municipalities.end(),
                                                     [id](const Named &place) { return place.id == id; }))
            here.push_back(&body);
    std::stable_sort(here.begin(), here.end(), [](const BodyHistory *one, const BodyHistory *other) {
        return one->municipalities.size() < other->municipalities.size();
    });
    for (const BodyHistory *each : here) {
        const BodyHistory &body = *each;
        const Composition now = compositionOn(body, m_day);
        QStringList terms;
        for (const BodyTerm &term : now.terms)
            terms += term.label;
        const QString held = say(QT_TRANSLATE_NOOP("report", "%1 of %2"))
                                 .arg(m_out.words().number(now.held()), m_out.words().number(now.planned));
        if (body.terms.empty())
            terms += say(QT_TRANSLATE_NOOP("report", "no term known"));
        table.rows.push_back({{body.body.name},
                              {m_out.records().shown(m_out.type(TypeNumber::Body), kind, body.kind)},
                              {terms.isEmpty() ? unknown : terms.join(QStringLiteral(", "))},
                              {now.terms.empty() ? unknown : held}});
    }
    return table;
}

QString MunicipalityReport::sumOfEvents(RowId id) const
{
    StatisticRequest asked;
    asked.year = m_year;
    asked.municipality = id;
    return participants(m_out.records(), asked).title + QLatin1Char('.');
}

/// The latest first.
Table MunicipalityReport::events(RowId id) const
{
    Query query(m_out.connection(),
                QStringLiteral(
                    "SELECT DISTINCT e.id FROM event e JOIN event_municipalities l ON l.owner = e.id "
                    "WHERE l.target = ?1 AND substr(e.start, 1, 4) = ?2 AND %1 ORDER BY e.start DESC, e.id")
                    .arg(tookPlace(QStringLiteral("e"))),
                id, QString::number(m_year));
    Table table;
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Event"))},
                  {say(QT_TRANSLATE_NOOP("report", "Date"))},
                  {say(QT_TRANSLATE_NOOP("report", "Kind"))},
                  {say(QT_TRANSLATE_NOOP("report", "Participants")), true}};
    const RecordType &type = m_out.type(TypeNumber::Event);
    while (query.next()) {
        if (!m_out.tells(type, query.id(0)))
            continue;
        const Record event = m_out.records().read(type, query.id(0));
        const auto counted = participantsOf(m_out.connection(), event.id());
        table.rows.push_back(
            {{m_out.titleOf(TypeNumber::Event, event.id())},
             {m_out.shown(event, "start")},
             {m_out.shown(event, "kind")},
             {counted ? m_out.words().number(*counted) : say(QT_TRANSLATE_NOOP("report", "no data")), true}});
    }
    return table;
}

/// Those of events held here and of its bodies.
Table MunicipalityReport::actions(RowId id) const
{
    Query query(m_out.connection(),
                "SELECT a.id FROM action a LEFT JOIN minutes m ON m.id = a.minutes WHERE NOT a.archived AND "
                "a.status IN ('open', 'in_progress') AND (EXISTS (SELECT 1 FROM event_municipalities l WHERE "
                "l.owner = m.event AND l.target = ?1) OR EXISTS (SELECT 1 FROM body_municipalities l WHERE "
                "l.owner = a.body AND l.target = ?1)) ORDER BY a.due IS NULL, a.due, a.id",
                id);
    Table table;
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {say(QT_TRANSLATE_NOOP("report", "Status"))}};
    const RecordType &type = m_out.type(TypeNumber::Action);
    while (query.next()) {
        if (!m_out.tells(type, query.id(0)))
            continue;
        const Record action = m_out.records().read(type, query.id(0));
        const QString person = m_out.shown(action, "person");
        table.rows.push_back({{shortened(action.value(QStringLiteral("text")).toText()), false,
                               m_out.titleOf(TypeNumber::Action, action.id()).language},
                              {person.isEmpty() ? m_out.shown(action, "body") : person},
                              {m_out.shown(action, "due")},
                              {m_out.shown(action, "status")}});
    }
    return table;
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

/// The newest of each.
Table MunicipalityReport::figures(RowId id) const
{
    std::vector<Record> points = m_out.referring(TypeNumber::FigurePoint, "municipality", id);
    std::stable_sort(points.begin(), points.end(), [](const Record &one, const Record &other) {
        return one.value(QStringLiteral("on_date")).toText() >
               other.value(QStringLiteral("on_date")).toText();
    });
    QSet<QString> told;
    Table table;
    table.head = {{say(QT_TRANSLATE_NOOP("report", "What is counted"))},
                  {say(QT_TRANSLATE_NOOP("report", "Day"))},
                  {say(QT_TRANSLATE_NOOP("report", "Number")), true},
                  {say(QT_TRANSLATE_NOOP("report", "Source"))}};
    for (const Record &point : points) {
        const QString other = m_out.shown(point, "label");
        const QString what = other.isEmpty() ? m_out.shown(point, "measure") : other;
        if (point.value(QStringLiteral("on_date")).toText() > iso() || told.contains(what))
            continue;
        told += what;
        table.rows.push_back({{what},
                              {m_out.shown(point, "on_date")},
                              {numberOf(point), true},
                              {m_out.shown(point, "source")}});
    }
    return table;
}

} // namespace

Document municipalityReport(const Records &records, const ReportRequest &request)
{
    return MunicipalityReport(records, request).build();
}

} // namespace raatihuone
