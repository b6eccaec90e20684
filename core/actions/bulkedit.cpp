// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulkedit.h"

#include "core/actions/rulesofmany.h"
#include "core/edits/bulkwriter.h"
#include "core/records/recordreader.h"
#include "core/records/severalvalues.h"
#include "core/rules/recordrules.h"
#include "core/search/listrows.h"

#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 rowsBetweenReports = 100;

/// Rows that the set-based writer takes in one go.
constexpr size_t sliceSize = 2000;

Value changed(const BulkChange &change, const Value &before)
{
    switch (change.way) {
    case BulkChange::Way::Add:
        return withAdded(before, change.value);
    case BulkChange::Way::TakeAway:
        return withTakenAway(before, change.value);
    case BulkChange::Way::Set:
        break;
    }
    return change.value;
}

bool isSame(const Field &field, const Value &left, const Value &right)
{
    if (!holdsSeveral(field.kind))
        return left == right;
    const QStringList these = left.toSeveral(), those = right.toSeveral();
    return QSet<QString>(these.begin(), these.end()) == QSet<QString>(those.begin(), those.end());
}

class Planner
{
public:
    Planner(const ListSource &source, const RecordType &type, const BulkChange &change)
        : m_source(source), m_reader(source.connection, source.catalogue, type)
    {
        m_plan.type = &type;
        m_plan.change = change;
    }

    void add(RowId id)
    {
        const auto before = m_reader.read(id);
        if (!before)
            return;
        ++m_plan.total;
        const Field &field = *m_plan.change.field;
        const Value old = before->value(field.name);
        const Value now = changed(m_plan.change, old);
        if (isSame(field, old, now))
            return;
        Record after = *before;
        after.set(field.name, now);
        const QString error = errorIn(*before, after);
        if (error.isEmpty())
            m_plan.rows.push_back({id, old, now});
        else
            m_plan.refused.push_back({id, titlesOf(m_source, *m_plan.type, std::array{id}).value(0), error});
    }

    BulkPlan take() { return std::move(m_plan); }

private:
    /// The first error that the change brings; empty if it brings none.
    QString errorIn(const Record &before, const Record &after) const
    {
        for (const Problem &problem :
             problemsOfChange(m_source.connection, m_source.catalogue, m_source.words, before, after))
            if (problem.severity == Problem::Severity::Error)
                return problem.message;
        return {};
    }

    const ListSource &m_source;
    RecordReader m_reader;
    BulkPlan m_plan;
};

void writeLinks(const Records &records, Commit &commit, const BulkPlan &plan, const Progress &progress)
{
    Steps steps(progress, rowsBetweenReports);
    for (const BulkPlan::Row &row : plan.rows) {
        steps.count();
        Record before(*plan.type), after(*plan.type);
        before.setId(row.id);
        after.setId(row.id);
        before.set(plan.change.field->name, row.before);
        after.set(plan.change.field->name, row.after);
        records.update(commit, before, after);
    }
}

void writeColumn(Commit &commit, const BulkPlan &plan, const Progress &progress)
{
    BulkWriter writer(commit);
    for (size_t first = 0; first < plan.rows.size(); first += sliceSize) {
        tell(progress, qint64(first));
        std::vector<std::pair<RowId, Value>> slice;
        for (size_t i = first; i < std::min(plan.rows.size(), first + sliceSize); ++i)
            slice.emplace_back(plan.rows[i].id, plan.rows[i].after);
        writer.setColumn(*plan.type, *plan.change.field, slice);
    }
}

} // namespace

BulkPlan planBulkEdit(const ListSource &source, const RecordType &type, const std::vector<RowId> &ids,
                      const BulkChange &change, const Progress &progress)
{
    Planner planner(source, type, change);
    Steps steps(progress, rowsBetweenReports);
    for (const RowId id : ids) {
        steps.count();
        planner.add(id);
    }
    return planner.take();
}

int writeBulkEdit(const Records &records, const BulkPlan &plan, const Progress &progress)
{
    Commit commit(records.file(), QStringLiteral("edit ") + plan.type->name());
    const RulesOfMany rules(records, *plan.type);
    if (plan.change.field->link > 0)
        writeLinks(records, commit, plan, progress);
    else
        writeColumn(commit, plan, progress);
    rules.expectKept();
    return commit.finish() ? int(plan.rows.size()) : 0;
}

} // namespace raatihuone
