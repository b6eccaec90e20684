// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filtertopics.h"

#include "core/records/fieldtext.h"
#include "core/search/listrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("filters", text);
}

struct NamedPeriod
{
    Period period;
    const char *name;
};

constexpr std::array periods{
    NamedPeriod{Period::ThisYear, QT_TRANSLATE_NOOP("filters", "This year")},
    NamedPeriod{Period::LastYear, QT_TRANSLATE_NOOP("filters", "Last year")},
    NamedPeriod{Period::LastThirtyDays, QT_TRANSLATE_NOOP("filters", "Last 30 days")},
    NamedPeriod{Period::NextThirtyDays, QT_TRANSLATE_NOOP("filters", "Next 30 days")},
    NamedPeriod{Period::OverAYearAgo, QT_TRANSLATE_NOOP("filters", "Over a year ago")},
};

bool isDay(const Field &field)
{
    return field.kind == Kind::Date || field.kind == Kind::Moment;
}

void addValues(std::vector<FilterOption> &options, const Words &words, const Field &field)
{
    for (const Choice &choice : field.choices)
        options.push_back({choice.code, label(words, choice)});
    if (field.kind == Kind::Flag)
        for (const int flag : {1, 0})
            options.push_back({flag, shownValue(words, field, flag)});
    if (isDay(field))
        for (const NamedPeriod &each : periods)
            options.push_back({int(each.period), say(each.name), FilterMark::Period});
}

/// Those of @p titles that stand there more than once.
QSet<QString> namesakesIn(const QStringList &titles)
{
    QSet<QString> seen, namesakes;
    for (const QString &title : titles)
        (seen.contains(title) ? namesakes : seen).insert(title);
    return namesakes;
}

/// "Roles", or where that could mean several things "Roles (Substitute)".
QString relationLabel(const Catalogue &catalogue, const Words &words, const RecordType &type,
                      const Inbound &relation)
{
    const QString how = words("catalogue", relation.field->label);
    if (relation.type->isLink()) {
        const Field *owner = relation.type->field(QStringLiteral("owner"));
        return QStringLiteral("%1 (%2)").arg(plural(words, catalogue.type(owner->target)),
                                             words("catalogue", relation.type->singular()));
    }
    const auto relations = relationsOf(catalogue, type);
    const auto ways = std::count_if(relations.begin(), relations.end(), [&relation](const Inbound &other) {
        return other.type == relation.type;
    });
    const QString name = plural(words, *relation.type);
    return ways > 1 || relation.type == &type ? QStringLiteral("%1 (%2)").arg(name, how) : name;
}

} // namespace

std::vector<Filter> filterTopics(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<Filter> topics;
    for (const Field &field : type.fields())
        if (isFilterable(field)) {
            topics.emplace_back();
            topics.back().field = &field;
        }
    for (const Inbound &relation : relationsOf(catalogue, type)) {
        topics.emplace_back();
        topics.back().relation = relation;
        topics.back().field = kindField(relation);
    }
    return topics;
}

QString topicLabel(const Catalogue &catalogue, const Words &words, const RecordType &type,
                   const Filter &topic)
{
    return topic.isRelation() ? relationLabel(catalogue, words, type, topic.relation)
                              : label(words, *topic.field);
}

std::vector<FilterOption> topicOptions(const Words &words, const Filter &topic)
{
    std::vector<FilterOption> options;
    if (topic.isRelation()) {
        options.push_back({{}, say(QT_TRANSLATE_NOOP("filters", "At least one")), FilterMark::Any});
        options.push_back({{}, say(QT_TRANSLATE_NOOP("filters", "None")), FilterMark::Empty});
        if (!topic.relation.type->spans().empty())
            options.push_back({{}, say(QT_TRANSLATE_NOOP("filters", "In force today")), FilterMark::InForce});
        if (topic.field)
            addValues(options, words, *topic.field);
        return options;
    }
    addValues(options, words, *topic.field);
    if (takesText(topic) || takesRange(topic))
        options.push_back({{}, say(QT_TRANSLATE_NOOP("filters", "Any value")), FilterMark::Any});
    options.push_back({{}, say(QT_TRANSLATE_NOOP("filters", "No value")), FilterMark::Empty});
    return options;
}

std::vector<FilterOption> recordOptions(const ListSource &source, const RecordType &type,
                                        const std::vector<RowId> &ids)
{
    const QStringList titles = titlesOf(source, type, ids);
    const QSet<QString> namesakes = namesakesIn(titles);
    std::vector<FilterOption> options;
    for (size_t i = 0; i < ids.size(); ++i) {
        const RowId id = ids[i];
        QString text = titles[qsizetype(i)];
        if (namesakes.contains(text))
            if (const QString details = detailsOf(source, type, {&id, 1}).value(0); !details.isEmpty())
                text += QStringLiteral(" \u00b7 ") + details;
        options.push_back({id, text});
    }
    return options;
}

void applyTicks(Filter &filter, const std::vector<FilterOption> &ticked)
{
    for (const FilterOption &option : ticked) {
        switch (option.mark) {
        case FilterMark::Value:
            filter.values.push_back(option.value);
            break;
        case FilterMark::Empty:
            filter.matchesEmpty = true;
            break;
        case FilterMark::Any:
            filter.matchesAny = true;
            break;
        case FilterMark::Period:
            filter.periods.push_back(Period(option.value.toNumber()));
            break;
        case FilterMark::InForce:
            filter.isInForce = true;
            break;
        }
    }
}

std::vector<FilterOption> ticksOf(const Words &words, const Filter &filter, const QStringList &titles)
{
    const std::vector<FilterOption> options = topicOptions(words, filter);
    std::vector<FilterOption> ticked;
    const auto tick = [&](FilterMark mark, const Value &value, const QString &text) {
        const auto found = std::find_if(options.begin(), options.end(), [&](const FilterOption &option) {
            return option.mark == mark && option.value == value;
        });
        ticked.push_back(found == options.end() ? FilterOption{value, text, mark} : *found);
    };
    for (size_t i = 0; i < filter.values.size(); ++i)
        tick(FilterMark::Value, filter.values[i], titles.value(qsizetype(i), filter.values[i].toText()));
    for (const Period period : filter.periods)
        tick(FilterMark::Period, int(period), {});
    if (filter.isInForce)
        tick(FilterMark::InForce, {}, {});
    if (filter.matchesAny)
        tick(FilterMark::Any, {}, {});
    if (filter.matchesEmpty)
        tick(FilterMark::Empty, {}, {});
    return ticked;
}

bool asksForRecords(const Filter &topic)
{
    return !topic.isRelation() && topic.field->target > 0;
}

bool takesRange(const Filter &topic)
{
    if (topic.isRelation())
        return false;
    const Kind kind = topic.field->kind;
    return isDay(*topic.field) || kind == Kind::Year || kind == Kind::Number || kind == Kind::Money;
}

bool takesText(const Filter &topic)
{
    return !topic.isRelation() && (isTyped(topic.field->kind) || topic.field->kind == Kind::Texts);
}

} // namespace raatihuone
