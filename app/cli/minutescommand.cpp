// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "core/actions/takeoverminutes.h"
#include "core/catalogue/types/types.h"
#include "core/formats/textfile.h"
#include "core/records/unit.h"

#include <QtCore/QCoreApplication>
#include <array>

namespace raatihuone {

namespace {

struct NamedKind
{
    LineKind kind;
    const char *name;
};

constexpr std::array lineKinds{
    NamedKind{LineKind::Blank, "blank"},
    NamedKind{LineKind::Ornament, "ornament"},
    NamedKind{LineKind::Intro, "intro"},
    NamedKind{LineKind::Heading, "heading"},
    NamedKind{LineKind::RepeatedHeading, "repeated_heading"},
    NamedKind{LineKind::SectionHeading, "section_heading"},
    NamedKind{LineKind::Group, "group"},
    NamedKind{LineKind::Bullet, "bullet"},
    NamedKind{LineKind::Continuation, "continuation"},
    NamedKind{LineKind::Text, "text"},
};

/// How many contributions of a topic each group gave, in the order in which the groups come.
std::vector<std::pair<RowId, int>> groupsOf(const ParsedTopic &topic)
{
    std::vector<std::pair<RowId, int>> groups;
    for (const ParsedBullet &bullet : topic.contributions) {
        const RowId group = bullet.group.value_or(RowId());
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [group](const auto &one) { return one.first == group; });
        if (found == groups.end())
            groups.emplace_back(group, 1);
        else
            ++found->second;
    }
    return groups;
}

QString nameOfGroup(const Records &records, RowId group)
{
    return group.isValid()
               ? records.title(records.file().catalogue().type(TypeNumber::StakeholderGroup), group)
               : QString(QChar(0x2014));
}

std::vector<std::pair<QString, size_t>> sectionsOf(const ParsedMinutes &minutes)
{
    return {{QStringLiteral("highlights"), minutes.highlights.size()},
            {QStringLiteral("quotes"), minutes.quotes.size()},
            {QStringLiteral("wishes"), minutes.wishes.size()},
            {QStringLiteral("decisions"), minutes.decisions.size()},
            {QStringLiteral("actions"), minutes.actions.size()}};
}

QByteArray objectOf(const Records &records, const ParsedTopic &topic)
{
    QList<QByteArray> groups;
    for (const auto &[group, count] : groupsOf(topic))
        groups +=
            JsonObject()
                .add(QStringLiteral("group"), group.isValid() ? QJsonValue(group.toText()) : QJsonValue::Null)
                .add(QStringLiteral("group_name"),
                     group.isValid() ? QJsonValue(nameOfGroup(records, group)) : QJsonValue::Null)
                .add(QStringLiteral("contributions"), count)
                .text();
    return JsonObject()
        .add(QStringLiteral("heading"), topic.heading)
        .add(QStringLiteral("question"), topic.isQuestion)
        .add(QStringLiteral("contributions"), qint64(topic.contributions.size()))
        .addJson(QStringLiteral("groups"), jsonArray(groups))
        .text();
}

void previewJson(Session &session, const Records &records, const ParsedMinutes &minutes)
{
    JsonObject kinds;
    for (const NamedKind &kind : lineKinds)
        kinds.add(QLatin1String(kind.name), qint64(minutes.count(kind.kind)));
    QList<QByteArray> topics;
    for (const ParsedTopic &topic : minutes.topics)
        topics += objectOf(records, topic);
    JsonObject preview;
    preview.add(QStringLiteral("lines"), qint64(minutes.lines.size()))
        .addJson(QStringLiteral("kinds"), kinds.text())
        .addJson(QStringLiteral("topics"), jsonArray(topics));
    for (const auto &[name, count] : sectionsOf(minutes))
        preview.add(name, qint64(count));
    session.printJson(preview.text());
}

void previewTable(Session &session, const Records &records, const ParsedMinutes &minutes)
{
    QList<QStringList> rows{{QStringLiteral("lines"), QString::number(minutes.lines.size())}};
    for (const NamedKind &kind : lineKinds)
        rows += {QLatin1String(kind.name), QString::number(minutes.count(kind.kind))};
    for (const auto &[name, count] : sectionsOf(minutes))
        rows += {name, QString::number(count)};
    session.printTable(rows);
    for (const ParsedTopic &topic : minutes.topics) {
        QList<QStringList> counts;
        for (const auto &[group, count] : groupsOf(topic))
            counts += {QStringLiteral("  ") + nameOfGroup(records, group), QString::number(count)};
        session.print(QLatin1Char('\n') + topic.heading);
        session.printTable(counts);
    }
}

void importMinutes(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString text = readTextFile(arguments.at(2));
    const bool isPreview = arguments.has(QStringLiteral("preview"));
    Records &records = isPreview ? session.toRead() : session.toWrite();
    const RecordType &eventType = session.catalogue().type(TypeNumber::Event);
    const RowId event = session.record(eventType, eventType.name(), arguments.at(1));
    const ParsedMinutes minutes = readMinutes(records, text);
    if (!isPreview) {
        const Outcome outcome = takeOverMinutes(records, event, minutes, contentLanguage(records));
        expectDone(outcome);
        session.print(outcome.id.toText());
    } else if (session.format() == Format::Json) {
        previewJson(session, records, minutes);
    } else {
        previewTable(session, records, minutes);
    }
}

} // namespace

std::vector<Command> minutesCommands()
{
    return {{{QStringLiteral("import-minutes"),
              QStringLiteral("FILE EVENT TEXTFILE"),
              {QStringLiteral("preview")}},
             importMinutes}};
}

} // namespace raatihuone
