// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/contributions.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace raatihuone {

namespace {

/// What is written in several languages is said once: ?2 is the language of the reader, see minutesOf() of the reports.
constexpr auto ofEvent =
    "FROM contribution c JOIN topic t ON t.id = c.topic JOIN minutes m ON m.id = t.minutes "
    "WHERE m.event = ?1 AND NOT c.archived AND NOT t.archived AND NOT m.archived "
    "AND (m.language IS ?2 OR NOT EXISTS (SELECT 1 FROM minutes o WHERE o.event = m.event AND o.kind IS "
    "m.kind "
    "AND o.language = ?2 AND NOT o.archived))";

/// What was said on one topic.
struct Topic
{
    RowId id;
    QString language;         ///< of the minutes
    QMap<RowId, qint64> said; ///< contributions by group
};

/// In the order of the minutes.
std::vector<Topic> readTopics(Connection &db, RowId event, Language reader)
{
    Query query(
        db,
        QStringLiteral(
            "SELECT topic, language, stakeholder_group, count FROM (SELECT t.id AS topic, m.language, "
            "c.stakeholder_group, count(*) AS count, m.id AS minutes, t.position %1 "
            "GROUP BY t.id, c.stakeholder_group) ORDER BY minutes, position, topic")
            .arg(QLatin1String(ofEvent)),
        event, languageCode(reader));
    std::vector<Topic> topics;
    while (query.next()) {
        if (topics.empty() || topics.back().id != query.id(0))
            topics.push_back({query.id(0), query.text(1), {}});
        topics.back().said[query.id(2)] = query.number(3);
    }
    return topics;
}

/// Those who said something, in their order; last the one without an id.
std::vector<RowId> groupsOf(Connection &db, const std::vector<Topic> &topics)
{
    QSet<RowId> spoke;
    for (const Topic &topic : topics)
        for (auto group = topic.said.keyBegin(); group != topic.said.keyEnd(); ++group)
            spoke.insert(*group);
    std::vector<RowId> groups;
    Query query(db, "SELECT id FROM stakeholder_group ORDER BY position, id");
    while (query.next())
        if (spoke.contains(query.id(0)))
            groups.push_back(query.id(0));
    if (spoke.contains(RowId()) || groups.empty())
        groups.emplace_back();
    return groups;
}

/// What a group said on a topic.
Behind behindGroup(RowId group)
{
    return {TypeNumber::Contribution,
            QStringLiteral("SELECT id FROM contribution WHERE topic = ?1 AND stakeholder_group IS ?2 AND NOT "
                           "archived ORDER BY id"),
            {group.isValid() ? Value(group) : Value()},
            true};
}

StatisticColumn columnOf(const Records &records, RowId group)
{
    const Words &words = records.words();
    if (!group.isValid())
        return {QStringLiteral("no_group"), words("figures", QT_TRANSLATE_NOOP("figures", "No group")),
                QStringLiteral("contributions"), nullptr, behindGroup(group)};
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    // The head of a narrow column: the short name, where the group has one.
    const QString brief =
        records.read(type, group).text(QStringLiteral("short"), languageCode(words.language()));
    return {QStringLiteral("group_") + group.toText(), brief.isEmpty() ? records.title(type, group) : brief,
            QStringLiteral("contributions"), nullptr, behindGroup(group)};
}

/// The code of the language in which a heading stands: that of its field, or that of minutes that have no field of theirs.
QString languageOf(const Records &records, const Topic &topic, const Worded &heading)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Topic);
    return type.field(QStringLiteral("heading_") + topic.language)
               ? languageCode(heading.language.value_or(records.words().language()))
               : topic.language;
}

std::vector<Value> rowOf(const QString &heading, const Topic &topic, const std::vector<RowId> &groups)
{
    std::vector<Value> row{heading};
    for (const RowId group : groups) {
        const qint64 count = topic.said.value(group);
        row.push_back(count > 0 ? Value(count) : Value());
    }
    return row;
}

/// Which group said most.
QString titleOf(const Words &words, const Statistic &figure)
{
    qint64 most = 0;
    QString who;
    for (const size_t column : figure.chart.series)
        if (const qint64 said = sumOf(figure, column).value_or(0); said > most) {
            most = said;
            who = figure.columns[column].label;
        }
    if (figure.n == 0)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No contributions are recorded"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 contributions, most by group: %2, %3"))
        .arg(words.number(*figure.n), who, words.number(most));
}

} // namespace

Statistic contributions(const Records &records, const StatisticRequest &request)
{
    if (!request.event)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("figures", "Say which event with --event."));
    const Catalogue &catalogue = records.file().catalogue();
    records.read(catalogue.type(TypeNumber::Event), *request.event);
    Connection &db = records.connection();
    const Words &words = records.words();
    const std::vector<Topic> topics = readTopics(db, *request.event, words.language());
    const std::vector<RowId> groups =
        request.group ? std::vector<RowId>{*request.group} : groupsOf(db, topics);
    Statistic figure;
    figure.columns.push_back(
        {QStringLiteral("topic"), words("figures", QT_TRANSLATE_NOOP("figures", "Topic")), {}});
    for (const RowId group : groups) {
        figure.chart.series.push_back(figure.columns.size());
        figure.columns.push_back(columnOf(records, group));
    }
    figure.chart.shape = Chart::Shape::Matrix;
    for (const Topic &topic : topics) {
        const Worded heading = records.titled(catalogue.type(TypeNumber::Topic), topic.id);
        figure.rows.push_back(rowOf(heading, topic, groups));
        figure.keys.emplace_back(topic.id);
        figure.languages += languageOf(records, topic, heading);
    }
    qint64 total = 0;
    for (const size_t column : figure.chart.series)
        total += sumOf(figure, column).value_or(0);
    figure.n = total;
    figure.title = titleOf(words, figure);
    figure.period = words.date(records.read(catalogue.type(TypeNumber::Event), *request.event)
                                   .value(QStringLiteral("start"))
                                   .toText());
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Minutes of the event"));
    return figure;
}

} // namespace raatihuone
