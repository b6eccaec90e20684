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

constexpr auto ofEvent =
    "FROM contribution c JOIN topic t ON t.id = c.topic JOIN minutes m ON m.id = t.minutes "
    "WHERE m.event = ? AND NOT c.archived AND NOT t.archived AND NOT m.archived";

using Said = QMap<std::pair<RowId, RowId>, qint64>; ///< contributions by topic and group

Said readSaid(Connection &db, RowId event)
{
    Query query(db,
                QStringLiteral("SELECT t.id, c.stakeholder_group, count(*) %1 GROUP BY 1, 2")
                    .arg(QLatin1String(ofEvent)),
                event);
    Said said;
    while (query.next())
        said[{query.id(0), query.id(1)}] = query.number(2);
    return said;
}

/// Those who said something, in their order; last the one without an id.
std::vector<RowId> groupsOf(Connection &db, const Said &said)
{
    QSet<RowId> spoke;
    for (auto each = said.keyBegin(); each != said.keyEnd(); ++each)
        spoke.insert(each->second);
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

std::vector<Value> rowOf(const Records &records, RowId topic, const std::vector<RowId> &groups,
                         const Said &said, qint64 &total)
{
    std::vector<Value> row{records.title(records.file().catalogue().type(TypeNumber::Topic), topic)};
    for (const RowId group : groups) {
        const qint64 count = said.value({topic, group});
        row.push_back(count > 0 ? Value(count) : Value());
        total += count;
    }
    return row;
}

/// Which group said most.
QString titleOf(const Words &words, const Statistic &figure, qint64 total)
{
    qint64 most = 0;
    QString who;
    for (const size_t column : figure.chart.series)
        if (const qint64 said = sumOf(figure, column).value_or(0); said > most) {
            most = said;
            who = figure.columns[column].label;
        }
    if (total == 0)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No contributions are recorded"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Of %1 contributions, most by group: %2, %3"))
        .arg(words.number(total), who, words.number(most));
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
    const Said said = readSaid(db, *request.event);
    const std::vector<RowId> groups = request.group ? std::vector<RowId>{*request.group} : groupsOf(db, said);
    Statistic figure;
    figure.columns.push_back(
        {QStringLiteral("topic"), words("figures", QT_TRANSLATE_NOOP("figures", "Topic")), {}});
    for (const RowId group : groups) {
        figure.chart.series.push_back(figure.columns.size());
        figure.columns.push_back(columnOf(records, group));
    }
    figure.chart.shape = Chart::Shape::Matrix;
    qint64 total = 0;
    Query topics(db,
                 QStringLiteral("SELECT t.id, m.language %1 GROUP BY t.id ORDER BY m.id, t.position, t.id")
                     .arg(QLatin1String(ofEvent)),
                 *request.event);
    while (topics.next()) {
        figure.rows.push_back(rowOf(records, topics.id(0), groups, said, total));
        figure.keys.push_back(topics.value(0));
        figure.languages += topics.text(1);
    }
    figure.n = total;
    figure.title = titleOf(words, figure, total);
    figure.period = words.date(records.read(catalogue.type(TypeNumber::Event), *request.event)
                                   .value(QStringLiteral("start"))
                                   .toText());
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Minutes of the event"));
    return figure;
}

} // namespace raatihuone
