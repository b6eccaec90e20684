// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/minutesparts.h"

#include "core/catalogue/types/types.h"

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");

} // namespace

QString MinutesParts::Said::text() const
{
    return record.value(textField).toText();
}

MinutesParts::MinutesParts(Composer &out, RowId event)
    : m_out(out), m_minutes(out.referring(TypeNumber::Minutes, "event", event))
{
}

std::optional<Language> MinutesParts::languageOf(const Record &minutes) const
{
    return m_out.foreign(minutes.value(QStringLiteral("language")).toText());
}

std::vector<MinutesParts::Said> MinutesParts::ofMinutes(int type) const
{
    std::vector<Said> found;
    for (const Record &minutes : m_minutes)
        for (Record &record : m_out.referring(type, "minutes", minutes.id()))
            found.push_back({std::move(record), languageOf(minutes)});
    return found;
}

void MinutesParts::addTopics(bool isNumbered)
{
    int number = 0;
    for (const Record &minutes : m_minutes)
        for (const Record &topic : m_out.referring(TypeNumber::Topic, "minutes", minutes.id()))
            addTopic(topic, isNumbered ? ++number : 0, languageOf(minutes));
}

void MinutesParts::addTopic(const Record &topic, int number, std::optional<Language> language)
{
    const QString title = m_out.titleOf(TypeNumber::Topic, topic.id());
    m_out.add({Heading{2, number > 0 ? QStringLiteral("%1. %2").arg(number).arg(title) : title}, language});
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

void MinutesParts::addGroupOfTopic(const std::vector<Branch> &branches, RowId group,
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

void MinutesParts::addQuotes()
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

void MinutesParts::addEntries(int type, const char *heading, bool isNumbered, int level)
{
    const std::vector<Said> entries = ofMinutes(type);
    if (entries.empty())
        return;
    m_out.addHeading(level, m_out.say(heading));
    List list{isNumbered, {}};
    for (const Said &entry : entries)
        list.items.push_back({entry.text(), {}, entry.language});
    m_out.add({std::move(list)});
}

void MinutesParts::addActions()
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

} // namespace raatihuone
