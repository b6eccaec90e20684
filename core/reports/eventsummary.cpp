// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "core/catalogue/types/types.h"
#include "core/figures/contributions.h"
#include "core/figures/participants.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");

class EventSummary
{
public:
    EventSummary(const Records &records, RowId event)
        : m_records(records),
          m_catalogue(records.file().catalogue()),
          m_event(records.read(m_catalogue.type(TypeNumber::Event), event))
    {
    }

    Document build();

private:
    QString say(const char *text, int count = -1) const { return m_records.words()("report", text, count); }
    QString shown(const Record &record, const char *field) const;
    QString titleOf(int type, RowId id) const { return m_records.title(m_catalogue.type(type), id); }
    std::vector<Record> records(int type, const char *field, RowId owner) const;
    std::vector<Record> ofMinutes(int type) const;
    std::optional<Language> foreign(const QString &code) const;

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text) { add({Heading{level, text}}); }
    void addFacts();
    void addFigure(const Statistic &figure, const QString &caption);
    void addGroups();
    void addMatrix();
    void addTopic(const Record &topic, const QString &language);
    void addGroupOfTopic(const std::vector<Record> &contributions, RowId group, const QString &language);
    void addMarks();
    void addEntries(int type, const char *heading, bool isNumbered);
    void addActions();
    ListItem itemOf(const Record &contribution, const std::vector<Record> &all) const;

    const Records &m_records;
    const Catalogue &m_catalogue;
    Record m_event;
    std::vector<Record> m_minutes;
    Document m_document;
};

QString EventSummary::shown(const Record &record, const char *field) const
{
    const Field &described = Catalogue::field(record.type(), QLatin1String(field));
    return m_records.shown(record.type(), described, record.value(described.name));
}

std::vector<Record> EventSummary::records(int typeNumber, const char *field, RowId owner) const
{
    const RecordType &type = m_catalogue.type(typeNumber);
    std::vector<Record> found;
    for (const RowId id : m_records.referring(type, Catalogue::field(type, QLatin1String(field)), owner))
        found.push_back(m_records.read(type, id));
    return found;
}

std::vector<Record> EventSummary::ofMinutes(int type) const
{
    std::vector<Record> found;
    for (const Record &minutes : m_minutes) {
        const std::vector<Record> more = records(type, "minutes", minutes.id());
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

std::optional<Language> EventSummary::foreign(const QString &code) const
{
    const auto language = languageFromCode(code);
    return language == m_records.words().language() ? std::nullopt : language;
}

Document EventSummary::build()
{
    const QString title = titleOf(TypeNumber::Event, m_event.id());
    m_minutes = records(TypeNumber::Minutes, "event", m_event.id());
    m_document.title = title;
    m_document.subject = say(QT_TRANSLATE_NOOP("report", "Summary of an event"));
    addHeading(1, title);
    addFacts();
    addGroups();
    addMatrix();
    for (const Record &minutes : m_minutes)
        for (const Record &topic : records(TypeNumber::Topic, "minutes", minutes.id()))
            addTopic(topic, minutes.value(QStringLiteral("language")).toText());
    addMarks();
    addEntries(TypeNumber::Wish, QT_TRANSLATE_NOOP("report", "Wishes for the next meeting"), false);
    addEntries(TypeNumber::Decision, QT_TRANSLATE_NOOP("report", "Decisions"), true);
    addActions();
    if (m_minutes.empty())
        add({Paragraph{say(QT_TRANSLATE_NOOP("report", "No minutes have been recorded for this event."))}});
    return m_document;
}

void EventSummary::addFacts()
{
    Facts facts;
    const auto put = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.pairs.emplace_back(label, value);
    };
    const auto counted = participantsOf(m_records.file().connection(), m_event.id());
    put(say(QT_TRANSLATE_NOOP("report", "Date")), shown(m_event, "start"));
    put(say(QT_TRANSLATE_NOOP("report", "Kind of event")), shown(m_event, "kind"));
    put(say(QT_TRANSLATE_NOOP("report", "Mode")), shown(m_event, "mode"));
    put(say(QT_TRANSLATE_NOOP("report", "Place")), shown(m_event, "place"));
    put(say(QT_TRANSLATE_NOOP("report", "Municipalities")), shown(m_event, "municipalities"));
    put(say(QT_TRANSLATE_NOOP("report", "Organisers")), shown(m_event, "organisers"));
    put(say(QT_TRANSLATE_NOOP("report", "Participants")),
        counted ? m_records.words().number(*counted) : say(QT_TRANSLATE_NOOP("report", "no data")));
    add({std::move(facts)});
}

void EventSummary::addFigure(const Statistic &figure, const QString &caption)
{
    Table table;
    table.caption = caption;
    for (const StatisticColumn &column : figure.columns)
        table.head.push_back({column.label, !column.unit.isEmpty()});
    for (const std::vector<Value> &row : figure.rows) {
        std::vector<Cell> cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.push_back(
                {shownCell(m_records.words(), figure.columns[i], row[i]), !figure.columns[i].unit.isEmpty()});
        table.rows.push_back(std::move(cells));
    }
    add({std::move(table)});
    for (const QString &sentence : figure.missing)
        add({Paragraph{sentence}});
}

void EventSummary::addGroups()
{
    StatisticRequest request;
    request.event = m_event.id();
    const Statistic figure = statistic(m_records, QStringLiteral("groups"), request);
    if (figure.rows.empty())
        return;
    addHeading(2, say(QT_TRANSLATE_NOOP("report", "Who took part")));
    addFigure(figure, say(QT_TRANSLATE_NOOP("report", "Participants by stakeholder group")));
}

void EventSummary::addMatrix()
{
    StatisticRequest request;
    request.event = m_event.id();
    const Statistic figure = statistic(m_records, QStringLiteral("contributions"), request);
    if (figure.rows.empty())
        return;
    addHeading(2, say(QT_TRANSLATE_NOOP("report", "What was talked about")));
    addFigure(figure, say(QT_TRANSLATE_NOOP("report", "Contributions by topic and stakeholder group")));
    add({Paragraph{
        say(QT_TRANSLATE_NOOP("report", "A dash means that the group said nothing on the topic."))}});
}

void EventSummary::addTopic(const Record &topic, const QString &language)
{
    add({Heading{2, titleOf(TypeNumber::Topic, topic.id())}, foreign(language)});
    const QStringList lines = topic.value(textField).toSeveral();
    for (const QString &line : lines)
        add({Paragraph{line}, foreign(language)});
    const std::vector<Record> contributions = records(TypeNumber::Contribution, "topic", topic.id());
    QList<RowId> groups;
    for (const Record &contribution : contributions) {
        const RowId group = contribution.value(QStringLiteral("stakeholder_group")).toId();
        if (!groups.contains(group))
            groups += group;
    }
    for (const RowId group : std::as_const(groups))
        addGroupOfTopic(contributions, group, language);
}

void EventSummary::addGroupOfTopic(const std::vector<Record> &contributions, RowId group,
                                   const QString &language)
{
    if (group.isValid())
        addHeading(3, titleOf(TypeNumber::StakeholderGroup, group));
    List list;
    for (const Record &contribution : contributions) {
        const bool isTop = contribution.value(QStringLiteral("parent")).isNull();
        if (isTop && contribution.value(QStringLiteral("stakeholder_group")).toId() == group)
            list.items.push_back(itemOf(contribution, contributions));
    }
    add({std::move(list), foreign(language)});
}

ListItem EventSummary::itemOf(const Record &contribution, const std::vector<Record> &all) const
{
    ListItem item{contribution.value(textField).toText(), {}};
    for (const Record &other : all)
        if (other.value(QStringLiteral("parent")).toId() == contribution.id())
            item.items.push_back(itemOf(other, all));
    return item;
}

void EventSummary::addMarks()
{
    const std::vector<Record> highlights = ofMinutes(TypeNumber::Highlight);
    if (!highlights.empty()) {
        addHeading(2, say(QT_TRANSLATE_NOOP("report", "Highlights")));
        List list;
        for (const Record &highlight : highlights)
            list.items.push_back({highlight.value(textField).toText(), {}});
        add({std::move(list)});
    }
    const std::vector<Record> quotes = ofMinutes(TypeNumber::Quote);
    if (!quotes.empty())
        addHeading(2, say(QT_TRANSLATE_NOOP("report", "Quotes")));
    const RecordType &contributionType = m_catalogue.type(TypeNumber::Contribution);
    for (const Record &quote : quotes) {
        const auto source =
            m_records.find(contributionType, quote.value(QStringLiteral("contribution")).toId());
        add({Quotation{quote.value(textField).toText(),
                       source ? shown(*source, "stakeholder_group") : QString()}});
    }
}

void EventSummary::addEntries(int type, const char *heading, bool isNumbered)
{
    const std::vector<Record> entries = ofMinutes(type);
    if (entries.empty())
        return;
    addHeading(2, say(heading));
    List list{isNumbered, {}};
    for (const Record &entry : entries)
        list.items.push_back({entry.value(textField).toText(), {}});
    add({std::move(list)});
}

void EventSummary::addActions()
{
    const std::vector<Record> actions = ofMinutes(TypeNumber::Action);
    if (actions.empty())
        return;
    addHeading(2, say(QT_TRANSLATE_NOOP("report", "Action items")));
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Action items, who answers for them and by when"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {say(QT_TRANSLATE_NOOP("report", "Status"))}};
    for (const Record &action : actions)
        table.rows.push_back(
            {{action.value(textField).toText()},
             {shown(action, "person").isEmpty() ? shown(action, "body") : shown(action, "person")},
             {shown(action, "due")},
             {shown(action, "status")}});
    add({std::move(table)});
}

} // namespace

Document eventSummary(const Records &records, const ReportRequest &request)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("report", "Say which event with --event."));
    return EventSummary(records, *request.event).build();
}

} // namespace raatihuone
