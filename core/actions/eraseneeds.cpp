// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/eraseneeds.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/edits/withoutedits.h"
#include "core/sharing/erasures.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

/// The cells of a special category that are known in records which belong to the event.
std::vector<ErasedCell> cellsOf(const Records &records, RowId event)
{
    DataFile &file = records.file();
    std::vector<ErasedCell> cells;
    for (const Inbound &inbound : file.catalogue().inbound(file.catalogue().type(TypeNumber::Event)))
        for (const Field &field : inbound.type->fields()) {
            if (!inbound.field->isPart || !field.isSpecial || !field.hasColumn())
                continue;
            Query query(
                file.connection(),
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND %3 IS NOT NULL ORDER BY id")
                    .arg(quoted(inbound.type->name()), quoted(inbound.field->name), quoted(field.name)),
                event);
            while (query.next())
                cells.emplace_back(query.id(0), inbound.type->column(field));
        }
    return cells;
}

} // namespace

std::vector<RowId> needsOf(const Records &records, RowId event)
{
    std::vector<RowId> rows;
    for (const auto &[row, column] : cellsOf(records, event))
        if (rows.empty() || rows.back() != row)
            rows.push_back(row);
    return rows;
}

QStringList eraseNeeds(Records &records, RowId event)
{
    DataFile &file = records.file();
    const std::vector<ErasedCell> cells = cellsOf(records, event);
    if (cells.empty())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("actions", "No needs are recorded for this event."));
    Commit commit(file, QStringLiteral("erase needs"), Commit::Kind::Erase);
    markErased(commit, cells);
    {
        const WithoutEdits withoutEdits(file.connection());
        scrub(file.connection(), file.catalogue(), file.schema().version());
    }
    commit.finish(Commit::WhenEmpty::Keep);
    return finishErasures(file);
}

} // namespace raatihuone
