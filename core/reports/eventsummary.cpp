// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "core/catalogue/types/types.h"
#include "core/figures/contributions.h"
#include "core/figures/participants.h"
#include "core/reports/branches.h"
#include "core/reports/composer.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");

/// A record of the minutes, and the language they were written in where it is not that of the report.
struct Said
{
    Record record;
    std::optional<Language> language;

    QString text() const { return record.value(textField).toText(); }
};

class EventSummary
{
public:
    EventSummary(const Records &records, RowId event, bool isPublic)
        : m_out(records, isPublic), m_event(records.read(m_out.type(TypeNumber::Event), event))
    {
    }

    Document build();

private:
    std::vector<Said> ofMinutes(int type) const;
    std::optional<Language> languageOf(const Record &minutes) const
    {
        return m_out.foreign(minutes.value(QStringLiteral("language")).toText());
    }

    void addFacts();
    void addGroups();
    void addMatrix();
    void addTopic(const Record &topic, std::optional<Language> language);
    void addGroupOfTopic(const std::vector<Branch> &branches, RowId group, std::optional<Language> language);
    void addQuotes();
    void addEntries(int type, const char *heading, bool isNumbered);
    void addActions();

    Composer m_out;
    Record m_event;
    std::vector<Record> m_minutes;
};

std::vector<Said> EventSummary::ofMinutes(int type) const
{
    std::vector<Said> found;
    for (const Record &minutes : m_minutes)
        for (Record &record : m_out.referring(type, "minutes", minutes.id()))
            found.push_back({std::move(record), languageOf(minutes)});
    return found;
}

Document EventSummary::build()
{
    const QString title = m_out.titleOf(TypeNumber::Event, m_event.id());
    m_minutes = m_out.referring(TypeNumber::Minutes, "event", m_event.id());
    m_out.addHeading(1, title);
    addFacts();
    addGroups();
    addMatrix();
    for (const Record &minutes : m_minutes)
        for (const Record &topic : m_out.referring(TypeNumber::Topic, "minutes", minutes.id()))
            addTopic(topic, languageOf(minutes));
    addEntries(TypeNumber::Highlight, QT_TRANSLATE_NOOP("report", "Highlights"), false);
    addQuotes();
    addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
    addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
    addActions();
    if (m_minutes.empty())
        m_out.add({Paragraph{
            m_out.say(QT_TRANSLATE_NOOP("report", "No minutes have been recorded for this event."))}});
    return m_out.take(title, m_out.say(QT_TRANSLATE_NOOP("report", "Summary of an event")));
}

void EventSummary::addFacts()
{
    Facts facts;
    const auto put = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.pairs.emplace_back(label, value);
    };
    const auto counted = participantsOf(m_out.connection(), m_event.id());
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Date")), m_out.shown(m_event, "start"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Kind of event")), m_out.shown(m_event, "kind"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Mode")), m_out.shown(m_event, "mode"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Place")), m_out.shown(m_event, "place"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Municipalities")), m_out.shown(m_event, "municipalities"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Organisers")), m_out.shown(m_event, "organisers"));
    put(m_out.say(QT_TRANSLATE_NOOP("report", "Participants")),
        counted ? m_out.words().number(*counted) : m_out.say(QT_TRANSLATE_NOOP("report", "no data")));
    m_out.add({std::move(facts)});
}

void EventSummary::addGroups()
{
    StatisticRequest request;
    request.event = m_event.id();
    const Statistic figure = statistic(m_out.records(), QStringLiteral("groups"), request);
    if (figure.rows.empty())
        return;
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Who took part")));
    m_out.addFigure(figure, m_out.say(QT_TRANSLATE_NOOP("report", "Participants by stakeholder group")));
}

void EventSummary::addMatrix()
{
    StatisticRequest request;
    request.event = m_event.id();
    const Statistic figure = statistic(m_out.records(), QStringLiteral("contributions"), request);
    if (figure.rows.empty())
        return;
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "What was talked about")));
    m_out.addFigure(figure,
                    m_out.say(QT_TRANSLATE_NOOP("report", "Contributions by topic and stakeholder group")));
    m_out.add({Paragraph{
        m_out.say(QT_TRANSLATE_NOOP("report", "A dash means that the group said nothing on the topic."))}});
}

void EventSummary::addTopic(const Record &topic, std::optional<Language> language)
{
    m_out.add({Heading{2, m_out.titleOf(TypeNumber::Topic, topic.id())}, language});
    const QStringList lines = topic.value(textField).toSeveral();
    for (const QString &line : lines)
        m_out.add({Paragraph{line}, language});
    const std::vector<Branch> branches =
        branchesOf(m_out.referring(TypeNumber::Contribution, "topic", topic.id()));
    QList<RowId> groups;
    for (const Branch &branch : branches)
        if (!groups.contains(branch.group))
            groups += branch.group;
    for (const RowId group : std::as_const(groups))
        addGroupOfTopic(branches, group, language);
}

void EventSummary::addGroupOfTopic(const std::vector<Branch> &branches, RowId group,
                                   std::optional<Language> language)
{
    if (group.isValid())
        m_out.addHeading(3, m_out.titleOf(TypeNumber::StakeholderGroup, group));
    List list;
    for (const Branch &branch : branches)
        if (branch.group == group)
            list.items.push_back(branch.item);
    m_out.add({std::move(list), language});
}

void EventSummary::addQuotes()
{
    const std::vector<Said> quotes = ofMinutes(TypeNumber::Quote);
    if (!quotes.empty())
        m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Quotes")));
    const RecordType &contributionType = m_out.type(TypeNumber::Contribution);
    for (const Said &quote : quotes) {
        const auto source =
            m_out.records().find(contributionType, quote.record.value(QStringLiteral("contribution")).toId());
        m_out.add({Quotation{quote.text(), source ? m_out.shown(*source, "stakeholder_group") : QString()},
                   quote.language});
    }
}

void EventSummary::addEntries(int type, const char *heading, bool isNumbered)
{
    const std::vector<Said> entries = ofMinutes(type);
    if (entries.empty())
        return;
    m_out.addHeading(2, m_out.say(heading));
    List list{isNumbered, {}};
    for (const Said &entry : entries)
        list.items.push_back({entry.text(), {}, entry.language});
    m_out.add({std::move(list)});
}

void EventSummary::addActions()
{
    const std::vector<Said> actions = ofMinutes(TypeNumber::Action);
    if (actions.empty())
        return;
    m_out.addHeading(2, m_out.say(QT_TRANSLATE_NOOP("report", "Action items")));
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Action items, who answers for them and by when"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Status"))}};
    for (const auto &[action, language] : actions) {
        const QString person = m_out.shown(action, "person");
        table.rows.push_back({{action.value(textField).toText(), false, language},
                              {person.isEmpty() ? m_out.shown(action, "body") : person},
                              {m_out.shown(action, "due")},
                              {m_out.shown(action, "status")}});
    }
    m_out.add({std::move(table)});
}

} // namespace

Document eventSummary(const Records &records, const ReportRequest &request)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    return EventSummary(records, *request.event, request.isPublic).build();
}

} // namespace raatihuone
