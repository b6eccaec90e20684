// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/writeimport.h"

#include "core/edits/bulkwriter.h"
#include "core/search/batches.h"

namespace raatihuone {

namespace {

constexpr int rowsBetweenReports = 50;

/// Says now and then how far the work is.
class Counter
{
public:
    explicit Counter(const ListProgress &progress) : m_progress(progress) {}

    void count()
    {
        if (m_done++ % rowsBetweenReports == 0)
            tell(m_progress, m_done);
    }

    int done() const { return m_done; }

private:
    const ListProgress &m_progress;
    int m_done = 0;
};

/// The links of new records, by the number of their type: they follow when all owners are there.
using Links = QMap<int, std::vector<std::pair<RowId, RowId>>>;

Record recordOf(const ImportPlan &plan, const ImportRow &row)
{
    Record record(*plan.type);
    for (auto value = row.values.begin(); value != row.values.end(); ++value)
        record.set(value.key(), value.value());
    return record;
}

void addNew(BulkWriter &writer, const Records &records, const ImportPlan &plan, Counter &counter)
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
            counter.count();
            const Record record = recordOf(plan, row);
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

void changeKnown(Commit &commit, const Records &records, const ImportPlan &plan, Counter &counter)
{
    for (const ImportRow &row : plan.rows) {
        if (row.state() != ImportState::Changed)
            continue;
        counter.count();
        const Record before = records.read(*plan.type, row.match);
        Record after = before;
        for (auto value = row.values.begin(); value != row.values.end(); ++value)
            after.set(value.key(), value.value());
        records.update(commit, before, after);
    }
}

} // namespace

int writeImport(const Records &records, const ImportPlan &plan, const ListProgress &progress)
{
    Commit commit(records.file(), QStringLiteral("import ") + plan.type->name(), Commit::Kind::Import);
    Counter counter(progress);
    {
        BulkWriter writer(commit);
        addNew(writer, records, plan, counter);
    }
    changeKnown(commit, records, plan, counter);
    return commit.finish() ? counter.done() : 0;
}

} // namespace raatihuone
