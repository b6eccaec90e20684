// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filtertext.h"

#include "core/catalogue/tables.h"

#include <QtCore/QUrl>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

struct NamedPeriod
{
    Period period;
    const char *name;
};

constexpr std::array periods{
    NamedPeriod{Period::ThisYear, "this_year"},           NamedPeriod{Period::LastYear, "last_year"},
    NamedPeriod{Period::LastThirtyDays, "last_30_days"},  NamedPeriod{Period::NextThirtyDays, "next_30_days"},
    NamedPeriod{Period::OverAYearAgo, "over_a_year_ago"},
};

QString word(const char *key, const QString &value)
{
    return QLatin1String(key) + QLatin1Char(':') +
           QString::fromLatin1(QUrl::toPercentEncoding(value, QByteArrayLiteral("@+,")));
}

/// Nothing for a text that is no number where one is due.
std::optional<Value> valueIn(const Field &field, const QString &text)
{
    if (!isStoredAsNumber(field.kind) && field.link == 0)
        return Value(text);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(Value(number)) : std::nullopt;
}

bool setPeriod(Filter &filter, const QString &name)
{
    const auto found = std::find_if(periods.begin(), periods.end(), [&name](const NamedPeriod &each) {
        return name == QLatin1String(each.name);
    });
    if (found != periods.end())
        filter.periods.push_back(found->period);
    return found != periods.end();
}

bool setValue(Filter &filter, const QString &key, const QString &text)
{
    if (key == QLatin1String("contains")) {
        filter.text = text;
        return true;
    }
    if (key == QLatin1String("period"))
        return setPeriod(filter, text);
    const auto value = filter.field ? valueIn(*filter.field, text) : std::nullopt;
    if (!value)
        return false;
    if (key == QLatin1String("is"))
        filter.values.push_back(*value);
    else if (key == QLatin1String("from"))
        filter.from = *value;
    else if (key == QLatin1String("to"))
        filter.to = *value;
    else
        return false;
    return true;
}

bool setWord(Filter &filter, const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon > 0)
        return setValue(filter, text.left(colon), QUrl::fromPercentEncoding(text.mid(colon + 1).toUtf8()));
    if (text == QLatin1String("empty"))
        filter.matchesEmpty = true;
    else if (text == QLatin1String("any"))
        filter.matchesAny = true;
    else if (text == QLatin1String("in_force"))
        filter.isInForce = true;
    else
        return false;
    return true;
}

std::optional<Filter> topicNamed(const Catalogue &catalogue, const RecordType &type, const QString &name)
{
    Filter filter;
    filter.field = type.field(name);
    if (filter.field)
        return isFilterable(*filter.field) ? std::optional(filter) : std::nullopt;
    for (const Inbound &relation : relationsOf(catalogue, type)) {
        if (name != relation.type->name() + QLatin1Char('.') + relation.field->name)
            continue;
        filter.relation = relation;
        filter.field = kindField(relation);
        return filter;
    }
    return std::nullopt;
}

} // namespace

QString filterLine(const Filter &filter)
{
    QStringList words{filter.isRelation()
                          ? filter.relation.type->name() + QLatin1Char('.') + filter.relation.field->name
                          : filter.field->name};
    for (const Value &value : filter.values)
        words += word("is", value.toText());
    if (!filter.text.isEmpty())
        words += word("contains", filter.text);
    if (!filter.from.isNull())
        words += word("from", filter.from.toText());
    if (!filter.to.isNull())
        words += word("to", filter.to.toText());
    for (const NamedPeriod &each : periods)
        if (std::find(filter.periods.begin(), filter.periods.end(), each.period) != filter.periods.end())
            words += word("period", QLatin1String(each.name));
    if (filter.isInForce)
        words += QStringLiteral("in_force");
    if (filter.matchesAny)
        words += QStringLiteral("any");
    if (filter.matchesEmpty)
        words += QStringLiteral("empty");
    return words.join(QLatin1Char(' '));
}

std::optional<Filter> filterFrom(const Catalogue &catalogue, const RecordType &type, const QString &line)
{
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    auto filter = words.isEmpty() ? std::nullopt : topicNamed(catalogue, type, words.first());
    if (!filter)
        return std::nullopt;
    const bool isUnderstood = std::all_of(words.begin() + 1, words.end(),
                                          [&filter](const QString &each) { return setWord(*filter, each); });
    return isUnderstood ? filter : std::nullopt;
}

} // namespace raatihuone
