// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/writeimport.h"

#include "core/actions/rulesofmany.h"
#include "core/edits/bulkwriter.h"
#include "core/records/fieldrules.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

constexpr int rowsBetweenReports = 50;

/// The links of new records, by the number of their type: they follow when all owners are there.
using Links = QMap<int, std::vector<std::pair<RowId, RowId>>>;

void addNew(BulkWriter &writer, const Records &records, const ImportPlan &plan, Steps &steps)
{
    std::vector<const Field *> columns;
    for (const Field &field : plan.type->fields())
        if (field.hasColumn())
            columns.push_back(&field);
    Links links;
    {
        BulkWriter::Rows rows(writer, *plan.type, columns);
        for (const ImportRow &row : plan.rows) {
            if (row.state() != ImportState::New)
                continue;
            steps.count();
            const Record record = recordOf(*plan.type, row);
            std::vector<Value> values;
            for (const Field *field : columns)
                values.push_back(record.value(field->name));
            const RowId id = rows.add(values);
            for (const Field &field : plan.type->fields())
                if (field.link > 0)
                    for (const QString &target : record.value(field.name).toSeveral())
                        links[field.link].emplace_back(id, RowId::fromText(target));
        }
    }
    for (auto link = links.begin(); link != links.end(); ++link) {
        const RecordType &type = records.file().catalogue().type(link.key());
        BulkWriter::Rows rows(writer, type,
                              {type.field(QStringLiteral("owner")), type.field(QStringLiteral("target"))});
        for (const auto &[owner, target] : link.value())
            rows.add({Value(owner), Value(target)});
    }
}

/// Two rows that are sound alone may close a ring together.
void expectNoRing(const Records &records, const Record &before, const Record &after, int row)
{
    for (const Problem &ring : ringsOf(records.file().connection(), after))
        if (after.value(ring.field) != before.value(ring.field))
            throw Failure(Failure::Kind::BadInput,
                          QCoreApplication::translate("import", "Row %1: %2").arg(row).arg(ring.message));
}

void changeKnown(Commit &commit, const Records &records, const ImportPlan &plan, Steps &steps)
{
    for (const ImportRow &row : plan.rows) {
        if (row.state() != ImportState::Changed)
            continue;
        steps.count();
        const Record before = records.read(*plan.type, row.match);
        Record after = before;
        setValues(after, row);
        expectNoRing(records, before, after, row.number);
        records.update(commit, before, after);
    }
}

} // namespace

int writeImport(const Records &records, const ImportPlan &plan, const Progress &progress)
{
    Commit commit(records.file(), QStringLiteral("import ") + plan.type->name(), Commit::Kind::Import);
    Steps steps(progress, rowsBetweenReports);
    const RulesOfMany rules(records, *plan.type);
    {
        BulkWriter writer(commit);
        addNew(writer, records, plan, steps);
    }
    changeKnown(commit, records, plan, steps);
    rules.expectKept();
    return commit.finish() ? int(steps.done()) : 0;
}

} // namespace raatihuone
