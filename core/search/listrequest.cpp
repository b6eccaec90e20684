// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listrequest.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

const Field &listableField(const RecordType &type, const QString &name)
{
    const Field &field = Catalogue::field(type, name);
    if (field.isSpecial)
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("search", "%1: This field is never listed.").arg(name));
    return field;
}

ListColumn listColumn(const RecordType &type, const QString &name)
{
    const auto isInGroup = [&name](const Field &field) { return field.languageOf == name; };
    const auto first = std::find_if(type.fields().begin(), type.fields().end(), isInGroup);
    if (first != type.fields().end())
        return {&listableField(type, first->name), true};
    return {&listableField(type, name), false};
}

QString nameOf(const ListColumn &column)
{
    return column.isGroup ? column.field->languageOf : column.field->name;
}

Filter filterOf(const Field &field, const Value &value)
{
    Filter filter;
    filter.field = &field;
    filter.matchesEmpty = value.isNull();
    if (!holdsSeveral(field.kind) && !value.isNull())
        filter.values.push_back(value);
    else
        for (const QString &one : value.toSeveral())
            filter.values.emplace_back(one);
    return filter;
}

std::pair<QDate, QDate> daysOf(Period period, const QDate &today)
{
    constexpr int month = 30;
    const QDate newYear(today.year(), 1, 1);
    switch (period) {
    case Period::ThisYear:
        return {newYear, newYear.addYears(1).addDays(-1)};
    case Period::LastYear:
        return {newYear.addYears(-1), newYear.addDays(-1)};
    case Period::LastThirtyDays:
        return {today.addDays(-month), today};
    case Period::NextThirtyDays:
        return {today, today.addDays(month)};
    case Period::OverAYearAgo:
        return {QDate(), today.addYears(-1)};
    }
    return {};
}

bool haveSameTopic(const Filter &left, const Filter &right)
{
    return left.relation == right.relation && (left.isRelation() || left.field == right.field);
}

std::vector<Inbound> relationsOf(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<Inbound> relations = catalogue.inbound(type);
    std::erase_if(relations, [](const Inbound &inbound) {
        return inbound.field->isSpecial || (inbound.type->isLink() && inbound.field->isPart);
    });
    if (type.isLink())
        return relations;
    for (const RecordType &other : catalogue.types())
        for (const Field &field : other.fields())
            if (field.kind == Kind::Subject && !field.isSpecial)
                relations.push_back({&other, &field});
    return relations;
}

const Field *kindField(const Inbound &relation)
{
    const auto &fields = relation.type->fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [](const Field &field) {
        return field.kind == Kind::Choice && field.isListed && !field.isSpecial;
    });
    return found == fields.end() ? nullptr : &*found;
}

bool isFilterable(const Field &field)
{
    switch (field.kind) {
    case Kind::Subject:
    case Kind::Order:
    case Kind::Digest:
        return false;
    default:
        return !field.isSpecial;
    }
}

} // namespace raatihuone
