// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/timeline.h"

#include "core/catalogue/tables.h"
#include "core/file/connection.h"
#include "core/records/fieldtext.h"
#include "core/search/listrows.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// The field of @p type that refers to something with a time of its own, other than @p owner; or null.
const Field *timedReference(const Catalogue &catalogue, const RecordType &type, const Field &owner)
{
    const auto found = std::find_if(type.fields().begin(), type.fields().end(), [&](const Field &field) {
        return field.kind == Kind::Reference && field.isPart && field.name != owner.name &&
               !catalogue.type(field.target).spans().empty();
    });
    return found == type.fields().end() ? nullptr : &*found;
}

/// SQL of ids and times, the newest first.
QString select(const Catalogue &catalogue, const Inbound &inbound)
{
    const Field *timed = timedReference(catalogue, *inbound.type, *inbound.field);
    QStringList from, to;
    if (const auto &tenure = inbound.type->tenure()) {
        from += QStringLiteral("t.") + quoted(tenure->from);
        to += QStringLiteral("t.") + quoted(tenure->to);
    }
    QString join;
    if (timed) {
        const RecordType &target = catalogue.type(timed->target);
        const Span &span = target.spans().front();
        from += QStringLiteral("x.") + quoted(span.from);
        to += QStringLiteral("x.") + quoted(span.to);
        join =
            QStringLiteral("LEFT JOIN %1 x ON x.id = t.%2").arg(quoted(target.name()), quoted(timed->name));
    }
    return QStringLiteral(
               "SELECT t.id, coalesce(NULL, %1) AS begins, coalesce(NULL, %2) FROM %3 t %4 WHERE t.%5 = ? "
               "AND NOT t.archived ORDER BY begins DESC, t.id LIMIT ?")
        .arg(from.join(QLatin1Char(',')), to.join(QLatin1Char(',')), quoted(inbound.type->name()), join,
             quoted(inbound.field->name));
}

/// What a line says: what is held; of others what their lists show.
std::vector<ListColumn> columnsOf(const Inbound &inbound)
{
    std::vector<ListColumn> columns;
    const auto &tenure = inbound.type->tenure();
    for (const Field &field : inbound.type->fields()) {
        const bool isWanted = tenure ? tenure->held.contains(field.name) : field.isListed;
        if (isWanted && field.name != inbound.field->name && !field.isSpecial && !field.isDerived())
            columns.push_back({&field});
    }
    return columns;
}

QString textOf(const Words &words, const std::vector<ListColumn> &columns, const ListRow &row)
{
    QStringList parts;
    for (size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        const Field &field = *columns[i].field;
        const QString text = field.target > 0 ? row[i].toText() : shownValue(words, field, row[i]);
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

void take(const ListSource &source, const Inbound &inbound, RowId id, int limit,
          std::vector<TimelineEntry> &entries)
{
    const size_t first = entries.size();
    std::vector<RowId> ids;
    Query query(source.connection, select(source.catalogue, inbound), id, limit);
    while (query.next()) {
        entries.push_back({inbound.type, query.id(0), query.text(1), query.text(2), {}});
        ids.push_back(query.id(0));
    }
    const std::vector<ListColumn> columns = columnsOf(inbound);
    const std::vector<ListRow> rows = rowsOf(source, *inbound.type, columns, ids);
    for (size_t i = 0; i < rows.size(); ++i)
        entries[first + i].text = textOf(source.words, columns, rows[i]);
}

} // namespace

std::vector<Inbound> timelineTypes(const Catalogue &catalogue, const RecordType &type)
{
    std::vector<Inbound> found;
    for (const Inbound &inbound : catalogue.inbound(type)) {
        const auto &tenure = inbound.type->tenure();
        const bool isHeld = tenure && tenure->holder == inbound.field->name;
        const bool isTimed =
            !tenure && inbound.field->isPart && timedReference(catalogue, *inbound.type, *inbound.field);
        if (inbound.field->kind == Kind::Reference && !inbound.type->isLink() && (isHeld || isTimed))
            found.push_back(inbound);
    }
    return found;
}

std::vector<TimelineEntry> timelineOf(const ListSource &source, const RecordType &type, RowId id, int limit)
{
    std::vector<TimelineEntry> entries;
    for (const Inbound &inbound : timelineTypes(source.catalogue, type))
        take(source, inbound, id, limit, entries);
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const TimelineEntry &left, const TimelineEntry &right) { return left.from > right.from; });
    return entries;
}

} // namespace raatihuone
