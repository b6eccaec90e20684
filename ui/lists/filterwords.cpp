// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterwords.h"

#include "core/records/fieldtext.h"
#include "core/search/listrows.h"
#include "ui/lists/filtertopics.h"

namespace raatihuone {

QStringList titlesIn(const ListSource &source, const Filter &filter)
{
    if (!asksForRecords(filter))
        return {};
    std::vector<RowId> ids;
    for (const Value &value : filter.values)
        ids.push_back(value.toId());
    return titlesOf(source, source.catalogue.type(filter.field->target), ids);
}

QStringList conditionsOf(const Words &words, const Filter &typed, const std::vector<FilterOption> &ticked)
{
    QStringList conditions;
    const auto shown = [&](const Value &value) { return shownValue(words, *typed.field, value); };
    if (!typed.text.isEmpty())
        conditions += words("filters", QT_TRANSLATE_NOOP("filters", "contains \"%1\"")).arg(typed.text);
    else if (!typed.from.isNull() || !typed.to.isNull())
        conditions += shown(typed.from) + QChar(0x2013) + shown(typed.to);
    for (const FilterOption &option : ticked)
        conditions += option.text;
    return conditions;
}

} // namespace raatihuone
