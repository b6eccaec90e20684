// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participantgroups.h"

#include "core/catalogue/types/types.h"
#include "core/figures/figuretable.h"
#include "core/figures/participation.h"

#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

/// Where a group has come from, by the mode of its column.
Behind eventsOfGroup(const EventFilter &filter, const QString &mode)
{
    return {TypeNumber::Event,
            QStringLiteral("SELECT DISTINCT c.event FROM (SELECT ?1 AS wanted) LEFT JOIN (%1) c ON "
                           "c.stakeholder_group IS wanted WHERE c.count > 0%2 ORDER BY 1")
                .arg(participationSql(filter),
                     mode.isEmpty() ? QString() : QStringLiteral(" AND c.mode = '%1'").arg(mode)),
            filter.values, false};
}

/// The head counts of a group, by the mode of the column, where nobody is named: their sum is the number.
Behind headCountsOfGroup(const EventFilter &filter, const QString &mode)
{
    return {TypeNumber::Headcount,
            QStringLiteral(
                "SELECT h.id FROM (SELECT ?1 AS wanted) JOIN headcount h ON h.stakeholder_group IS wanted "
                "JOIN event e ON e.id = h.event WHERE NOT h.archived AND h.count IS NOT NULL AND %1%2 "
                "ORDER BY h.id")
                .arg(filter.sql, mode.isEmpty() ? QString() : QStringLiteral(" AND h.mode = '%1'").arg(mode)),
            filter.values, false};
}

std::vector<StatisticColumn> groupColumns(const Words &words, const EventFilter &filter)
{
    return {labelColumn(words, "stakeholder_group", QT_TRANSLATE_NOOP("figures", "Stakeholder group")),
            numberColumn(words, "on_site", QT_TRANSLATE_NOOP("figures", "On site"), "people",
                         eventsOfGroup(filter, QStringLiteral("on_site"))),
            numberColumn(words, "online", QT_TRANSLATE_NOOP("figures", "Online"), "people",
                         eventsOfGroup(filter, QStringLiteral("online"))),
            numberColumn(words, "participants", QT_TRANSLATE_NOOP("figures", "Participants"), "people",
                         eventsOfGroup(filter, {}))};
}

/// The groups in their order; before them those whose group is not known.
std::vector<RowId> inOrder(Connection &db, const QList<RowId> &groups)
{
    std::vector<RowId> known;
    Query query(db, "SELECT id FROM stakeholder_group ORDER BY position, id");
    while (query.next())
        known.push_back(query.id(0));
    std::vector<RowId> sorted(groups.begin(), groups.end());
    const auto placeOf = [&known](RowId id) {
        const auto found = std::find(known.begin(), known.end(), id);
        return std::pair(found == known.end() ? -1 : found - known.begin(), id.value());
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](RowId one, RowId other) { return placeOf(one) < placeOf(other); });
    return sorted;
}

/// A sum over the events, and how many of it are named.
struct Sum
{
    std::optional<qint64> people;
    qint64 named = 0;

    void add(const CountedGroup &group)
    {
        raatihuone::add(people, group.count);
        named += group.named;
    }
};

/// The modes of the columns that hold numbers; empty for all.
constexpr std::array modes{QLatin1String("on_site"), QLatin1String("online"), QLatin1String("")};

using Sums = std::array<Sum, modes.size()>;

QMap<RowId, Sums> sumsOf(const std::vector<CountedGroup> &counts)
{
    QMap<RowId, Sums> groups;
    for (const CountedGroup &each : counts)
        for (size_t i = 0; i < modes.size(); ++i)
            if (modes[i].isEmpty() || modes[i] == each.mode)
                groups[each.group][i].add(each);
    return groups;
}

void addGroups(const Records &records, const std::vector<CountedGroup> &counts, const EventFilter &filter,
               Statistic &figure)
{
    const QMap<RowId, Sums> groups = sumsOf(counts);
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    for (const RowId group : inOrder(records.connection(), groups.keys())) {
        const QString name =
            group.isValid() ? records.title(type, group)
                            : records.words()("figures", QT_TRANSLATE_NOOP("figures", "Group not known"));
        std::vector<Value> row{Value(name)};
        for (size_t i = 0; i < modes.size(); ++i) {
            const Sum sum = groups.value(group)[i];
            if (sum.named == 0)
                figure.behindCells[{figure.rows.size(), row.size()}] = headCountsOfGroup(filter, modes[i]);
            row.push_back(valueOf(sum.people));
        }
        figure.rows.push_back(std::move(row));
        figure.keys.push_back(group.isValid() ? Value(group) : Value());
    }
}

Precision precisionOfSum(const Statistic &figure, size_t column)
{
    Precision precision = Precision::Exact;
    for (size_t row = 0; row < figure.rows.size(); ++row)
        precision = together(precision, figure.precision(row, column));
    return precision;
}

QString groupsTitle(const Words &words, const Statistic &figure)
{
    constexpr size_t people = 3;
    const std::optional<size_t> most = largestRow(figure, people);
    if (!most || !figure.n)
        return words("figures", QT_TRANSLATE_NOOP("figures", "No participants are recorded"));
    return words("figures", QT_TRANSLATE_NOOP("figures", "Most participants by group: %1, %2 of %3"))
        .arg(figure.rows[*most].front().toText(), shownCell(words, figure, *most, people),
             markOf(precisionOfSum(figure, people)) + words.number(*figure.n));
}

/// Says which sums hold head counts that are not exact.
void markGroups(Connection &db, const EventFilter &filter, Statistic &figure)
{
    const QMap<QString, Precision> ofMode[] = {
        precisionsBy(db, "CASE h.mode WHEN 'on_site' THEN coalesce(h.stakeholder_group, 0) END", filter, {}),
        precisionsBy(db, "CASE h.mode WHEN 'online' THEN coalesce(h.stakeholder_group, 0) END", filter, {}),
        precisionsBy(db, "coalesce(h.stakeholder_group, 0)", filter, {})};
    for (size_t row = 0; row < figure.rows.size(); ++row)
        for (size_t column = 1; column < figure.columns.size(); ++column) {
            const Value &key = figure.keys[row];
            figure.setPrecision(row, column,
                                ofMode[column - 1].value(QString::number(key.isNull() ? 0 : key.toNumber())));
        }
}

/// The shipped group that says that the group is not known.
constexpr RowId notKnown(3013);

/// Who did not come, where some groups did. Of one event the table says enough.
void tellAbsent(const Records &records, const StatisticRequest &request, Statistic &figure)
{
    const bool hasGroups = std::any_of(figure.keys.begin(), figure.keys.end(), [](const Value &key) {
        return !key.isNull() && key.toId() != notKnown;
    });
    if (!hasGroups || request.event)
        return;
    const RecordType &type = records.file().catalogue().type(TypeNumber::StakeholderGroup);
    QStringList absent;
    Query query(records.connection(),
                "SELECT id FROM stakeholder_group WHERE NOT archived AND id <> ?1 ORDER BY position, id",
                notKnown);
    while (query.next())
        if (std::find(figure.keys.begin(), figure.keys.end(), Value(query.id(0))) == figure.keys.end())
            absent += records.title(type, query.id(0));
    if (!absent.isEmpty())
        figure.missing +=
            records.words()("figures", QT_TRANSLATE_NOOP("figures", "Nobody is recorded of: %1."))
                .arg(absent.join(QStringLiteral("; ")));
}

/// Of which groups they are is not known where a series was counted as a whole.
void tellJointTotals(const Records &records, const std::vector<CountedEvent> &events, Statistic &figure)
{
    qint64 people = 0;
    int leftOut = 0;
    Precision precision = Precision::Exact;
    for (const JointSurplus &surplus : jointSurpluses(records.connection(), events)) {
        leftOut += !surplus.isWhole;
        if (!surplus.isWhole)
            continue;
        precision = people == 0 ? surplus.precision : together(precision, surplus.precision);
        people += surplus.people;
    }
    const Words &words = records.words();
    if (people > 0)
        figure.missing +=
            words("figures",
                  QT_TRANSLATE_NOOP("figures", "Joint head counts of series hold %1 participants more; "
                                               "they are not told apart by group."))
                .arg(markOf(precision) + words.number(people));
    tellLeftOut(words, leftOut, figure);
}

} // namespace

Statistic participantGroups(const Records &records, const StatisticRequest &request)
{
    Connection &db = records.connection();
    const Words &words = records.words();
    const EventFilter filter = eventsAsked(request);
    const std::vector<CountedGroup> counts = countedGroups(db, filter);
    Statistic figure;
    figure.columns = groupColumns(words, filter);
    addGroups(records, counts, filter, figure);
    figure.chart = {Chart::Shape::Bars, {3}};
    figure.n = sumOf(figure, 3);
    figure.period = request.year ? QString::number(*request.year) : QString();
    markGroups(db, filter, figure);
    figure.title = groupsTitle(words, figure);
    figure.source = words("figures", QT_TRANSLATE_NOOP("figures", "Events and head counts of this file"));
    tellAbsent(records, request, figure);
    tellJointTotals(records, countedEvents(db, filter, counts), figure);
    tellDoubts(words, counts, figure);
    return figure;
}

} // namespace raatihuone
