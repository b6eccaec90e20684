// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/minutesparts.h"

#include "core/catalogue/types/types.h"

#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String textField("text");

QString languageCodeOf(const Record &record)
{
    return record.value(QStringLiteral("language")).toText();
}

std::optional<Language> writtenIn(const Record &record)
{
    return languageOfText(languageCodeOf(record));
}

bool isOfKind(const Record &minutes, MinutesKind kind)
{
    const bool isMinutes = minutes.value(QStringLiteral("kind")).toText() == QLatin1String("minutes");
    return kind == MinutesKind::Any || isMinutes == (kind == MinutesKind::Minutes);
}

/// A heading in the language that it was found in; what was written in one that has no field stands in the first.
Worded headingOf(const Composer &out, const Record &topic, const Record &minutes)
{
    Worded heading = out.records().titled(topic.type(), topic.id());
    if (!topic.type().field(QStringLiteral("heading_") + languageCodeOf(minutes)))
        heading.language = writtenIn(minutes);
    return heading;
}

} // namespace

std::vector<Record> minutesOf(const Composer &out, RowId event, MinutesKind kind)
{
    std::vector<Record> all = out.referring(TypeNumber::Minutes, "event", event);
    const auto kindOf = [](const Record &each) { return each.value(QStringLiteral("kind")); };
    const auto isOurs = [&out](const Record &each) { return writtenIn(each) == out.words().language(); };
    std::vector<Record> chosen;
    for (const Record &each : all) {
        const bool hasBetter = !isOurs(each) && std::any_of(all.begin(), all.end(), [&](const Record &other) {
            return isOurs(other) && kindOf(other) == kindOf(each);
        });
        if (isOfKind(each, kind) && !hasBetter)
            chosen.push_back(each);
    }
    return chosen;
}

QString MinutesParts::Said::text() const
{
    return record.value(textField).toText();
}

MinutesParts::MinutesParts(Composer &out, std::vector<Record> minutes, int level)
    : m_out(out), m_minutes(std::move(minutes)), m_level(level)
{
}

/// What was marked in a contribution is in its language.
std::optional<Language> MinutesParts::languageOf(const Record &said, const Record &minutes) const
{
    const auto source = m_out.records().find(m_out.type(TypeNumber::Contribution),
                                             said.value(QStringLiteral("contribution")).toId());
    const auto language = source ? writtenIn(*source) : std::nullopt;
    return language ? language : writtenIn(minutes);
}

std::vector<MinutesParts::Said> MinutesParts::ofMinutes(int type) const
{
    std::vector<Said> found;
    for (const Record &minutes : m_minutes)
        for (const Record &record : m_out.referring(type, "minutes", minutes.id()))
            found.push_back({record, languageOf(record, minutes)});
    return found;
}

void MinutesParts::addIntroduction()
{
    for (const Record &minutes : m_minutes) {
        const QStringList lines = minutes.value(QStringLiteral("intro")).toSeveral();
        for (const QString &line : lines)
            m_out.add({Paragraph{line}, writtenIn(minutes)});
    }
}

void MinutesParts::addTopics(bool isNumbered)
{
    int number = 0;
    for (const Record &minutes : m_minutes)
        for (const Record &topic : m_out.referring(TypeNumber::Topic, "minutes", minutes.id()))
            addTopic(topic, isNumbered ? ++number : 0, minutes);
}

void MinutesParts::addTopic(const Record &topic, int number, const Record &minutes)
{
    Worded heading = headingOf(m_out, topic, minutes);
    if (number > 0)
        heading.text.prepend(QStringLiteral("%1. ").arg(number));
    m_out.addHeading(m_level, heading);
    const auto language = writtenIn(minutes);
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
        m_out.addHeading(m_level + 1, m_out.titleOf(TypeNumber::StakeholderGroup, group));
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
        m_out.addHeading(m_level, m_out.say(QT_TRANSLATE_NOOP("report", "Quotes")));
    const RecordType &contributionType = m_out.type(TypeNumber::Contribution);
    for (const Said &quote : quotes) {
        const auto source =
            m_out.records().find(contributionType, quote.record.value(QStringLiteral("contribution")).toId());
        const Worded who = source ? m_out.shown(*source, "stakeholder_group") : Worded();
        m_out.add({Quotation{quote.text(), who.text, who.language}, quote.language});
    }
}

void MinutesParts::addEntries(int type, const char *heading, bool isNumbered)
{
    const std::vector<Said> entries = ofMinutes(type);
    if (entries.empty())
        return;
    m_out.addHeading(m_level, m_out.say(heading));
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
    m_out.addHeading(m_level, m_out.say(QT_TRANSLATE_NOOP("report", "Action items")));
    Table table;
    table.caption = m_out.say(QT_TRANSLATE_NOOP("report", "Action items, who answers for them and by when"));
    table.head = {{m_out.say(QT_TRANSLATE_NOOP("report", "Action item"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Responsible"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Deadline"))},
                  {m_out.say(QT_TRANSLATE_NOOP("report", "Status"))}};
    for (const auto &[action, language] : actions) {
        const Worded person = m_out.shown(action, "person");
        table.rows.push_back({{action.value(textField).toText(), false, language},
                              {person.isEmpty() ? m_out.shown(action, "body") : person},
                              {m_out.shown(action, "due")},
                              {m_out.shown(action, "status")}});
    }
    m_out.add({std::move(table)});
}

} // namespace raatihuone
