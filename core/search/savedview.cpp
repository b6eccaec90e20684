// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/savedview.h"

#include "core/base/collation.h"
#include "core/base/text.h"
#include "core/catalogue/types/types.h"
#include "core/search/filtertext.h"
#include "core/search/listrows.h"
#include "core/search/listsql.h"

#include <algorithm>

namespace raatihuone {

namespace {

std::optional<ListColumn> columnNamed(const RecordType &type, const QString &name)
{
    const std::vector<ListColumn> possible = possibleColumns(type);
    const auto found = std::find_if(possible.begin(), possible.end(),
                                    [&name](const ListColumn &column) { return nameOf(column) == name; });
    return found == possible.end() ? std::nullopt : std::optional(*found);
}

ListView viewIn(const Catalogue &catalogue, const RecordType &type, const Record &record)
{
    ListView view;
    view.search = record.value(QStringLiteral("search")).toText();
    const QStringList filters = record.value(QStringLiteral("filters")).toSeveral();
    for (const QString &line : filters)
        if (const auto filter = filterFrom(catalogue, type, line))
            view.filters.push_back(*filter);
    const QStringList columns = record.value(QStringLiteral("columns")).toSeveral();
    for (const QString &name : columns)
        if (const auto column = columnNamed(type, name))
            view.columns.push_back(*column);
    if (view.columns.empty())
        view.columns = usualColumns(type);
    view.sort = columnNamed(type, record.value(QStringLiteral("sort")).toText()).value_or(ListColumn());
    view.isDescending = record.value(QStringLiteral("descending")).toNumber() != 0;
    return view;
}

} // namespace

std::vector<SavedView> savedViews(const Records &records, const RecordType &type)
{
    const Catalogue &catalogue = records.file().catalogue();
    const RecordType *saved = catalogue.find(TypeNumber::SavedView);
    std::vector<SavedView> views;
    if (!saved)
        return views;
    const Condition seen = hidingOthers(*saved, records.file().installation().uuid());
    Query query(records.connection(),
                QStringLiteral("SELECT t.id FROM saved_view t WHERE t.record_type = ? AND NOT t.archived") +
                    seen.sql,
                type.name());
    seen.bindTo(query);
    while (query.next()) {
        const Record record = records.read(*saved, query.id(0));
        views.push_back({record.id(), record.value(QStringLiteral("name")).toText(),
                         viewIn(catalogue, type, record),
                         record.value(QStringLiteral("private")).toNumber() != 0});
    }
    const Collation collation;
    std::sort(views.begin(), views.end(), [&collation](const SavedView &left, const SavedView &right) {
        return collation.compare(left.name, right.name) < 0;
    });
    return views;
}

bool showSame(const ListView &left, const ListView &right)
{
    const auto linesOf = [](const ListView &view) {
        QStringList lines;
        for (const Filter &filter : view.filters)
            lines += filterLine(filter);
        lines.sort();
        return lines;
    };
    return left.search.trimmed() == right.search.trimmed() && left.columns == right.columns &&
           left.sort == right.sort && left.isDescending == right.isDescending &&
           linesOf(left) == linesOf(right);
}

void setView(Record &record, const RecordType &type, const ListView &view)
{
    QStringList filters, columns;
    for (const Filter &filter : view.filters)
        filters += filterLine(filter);
    for (const ListColumn &column : view.columns)
        columns += nameOf(column);
    const QString search = cleaned(view.search).trimmed();
    record.set(QStringLiteral("record_type"), type.name());
    record.set(QStringLiteral("search"), search.isEmpty() ? Value() : Value(search));
    record.set(QStringLiteral("filters"), Value::several(filters));
    record.set(QStringLiteral("columns"), Value::several(columns));
    record.set(QStringLiteral("sort"), view.sort.field ? Value(nameOf(view.sort)) : Value());
    record.set(QStringLiteral("descending"), int(view.isDescending));
}

} // namespace raatihuone
