// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "core/catalogue/types/types.h"
#include "core/figures/contributions.h"
#include "core/figures/participants.h"
#include "core/reports/branches.h"

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
        : m_records(records),
          m_catalogue(records.file().catalogue()),
          m_event(records.read(m_catalogue.type(TypeNumber::Event), event)),
          m_isPublic(isPublic)
    {
    }

    Document build();

private:
    QString say(const char *text, int count = -1) const { return m_records.words()("report", text, count); }
    QString shown(const Record &record, const char *field) const;
    QString titleOf(int type, RowId id) const { return m_records.title(m_catalogue.type(type), id); }
    std::vector<Record> records(int type, const char *field, RowId owner) const;
    std::vector<Said> ofMinutes(int type) const;
    std::optional<Language> foreign(const QString &code) const;
    std::optional<Language> languageOf(const Record &minutes) const
    {
        return foreign(minutes.value(QStringLiteral("language")).toText());
    }

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text) { add({Heading{level, text}}); }
    void addFacts();
    void addFigure(const Statistic &figure, const QString &caption);
    void addGroups();
    void addMatrix();
    void addTopic(const Record &topic, std::optional<Language> language);
    void addGroupOfTopic(const std::vector<Branch> &branches, RowId group, std::optional<Language> language);
    void addQuotes();
    void addEntries(int type, const char *heading, bool isNumbered);
    void addActions();

    const Records &m_records;
    const Catalogue &m_catalogue;
    Record m_event;
    bool m_isPublic;
    std::vector<Record> m_minutes;
    Document m_document;
};

QString EventSummary::shown(const Record &record, const char *field) const
{
    const Field &described = Catalogue::field(record.type(), QLatin1String(field));
    if (m_isPublic && described.isPersonal)
        return {};
    return m_records.shown(record.type(), described, record.value(described.name));
}

std::vector<Record> EventSummary::records(int typeNumber, const char *field, RowId owner) const
{
    const RecordType &type = m_catalogue.type(typeNumber);
    std::vector<Record> found;
    for (const RowId id : m_records.referring(type, Catalogue::field(type, QLatin1String(field)), owner)) {
        Record record = m_records.read(type, id);
        if (record.value(QStringLiteral("archived")).toNumber() == 0)
            found.push_back(std::move(record));
    }
    return found;
}

std::vector<Said> EventSummary::ofMinutes(int type) const
{
    std::vector<Said> found;
    for (const Record &minutes : m_minutes)
        for (Record &record : records(type, "minutes", minutes.id()))
            found.push_back({std::move(record), languageOf(minutes)});
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
            addTopic(topic, languageOf(minutes));
    addEntries(TypeNumber::Highlight, QT_TRANSLATE_NOOP("report", "Highlights"), false);
    addQuotes();
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
    for (size_t i = 0; i < figure.rows.size(); ++i) {
        std::vector<Cell> cells;
        for (size_t column = 0; column < figure.columns.size(); ++column)
            cells.push_back({shownCell(m_records.words(), figure.columns[column], figure.rows[i][column]),
                             !figure.columns[column].unit.isEmpty()});
        cells.front().language = foreign(figure.languages.value(qsizetype(i)));
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

void EventSummary::addTopic(const Record &topic, std::optional<Language> language)
{
    add({Heading{2, titleOf(TypeNumber::Topic, topic.id())}, language});
    const QStringList lines = topic.value(textField).toSeveral();
    for (const QString &line : lines)
        add({Paragraph{line}, language});
    const std::vector<Branch> branches = branchesOf(records(TypeNumber::Contribution, "topic", topic.id()));
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
        addHeading(3, titleOf(TypeNumber::StakeholderGroup, group));
    List list;
    for (const Branch &branch : branches)
        if (branch.group == group)
            list.items.push_back(branch.item);
    add({std::move(list), language});
}

void EventSummary::addQuotes()
{
    const std::vector<Said> quotes = ofMinutes(TypeNumber::Quote);
    if (!quotes.empty())
        addHeading(2, say(QT_TRANSLATE_NOOP("report", "Quotes")));
    const RecordType &contributionType = m_catalogue.type(TypeNumber::Contribution);
    for (const Said &quote : quotes) {
        const auto source =
            m_records.find(contributionType, quote.record.value(QStringLiteral("contribution")).toId());
        add({Quotation{quote.text(), source ? shown(*source, "stakeholder_group") : QString()},
             quote.language});
    }
}

void EventSummary::addEntries(int type, const char *heading, bool isNumbered)
{
    const std::vector<Said> entries = ofMinutes(type);
    if (entries.empty())
        return;
    addHeading(2, say(heading));
    List list{isNumbered, {}};
    for (const Said &entry : entries)
        list.items.push_back({entry.text(), {}, entry.language});
    add({std::move(list)});
}

void EventSummary::addActions()
{
    const std::vector<Said> actions = ofMinutes(TypeNumber::Action);
    if (actions.empty())
        return;
    addHeading(2, say(QT_TRANSLATE_NOOP("report", "Action items")));
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("report", "Action items, who answers for them and by when"));
    table.head = {{say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {say(QT_TRANSLATE_NOOP("report", "Status"))}};
    for (const auto &[action, language] : actions) {
        const QString person = shown(action, "person");
        table.rows.push_back({{action.value(textField).toText(), false, language},
                              {person.isEmpty() ? shown(action, "body") : person},
                              {shown(action, "due")},
                              {shown(action, "status")}});
    }
    add({std::move(table)});
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
