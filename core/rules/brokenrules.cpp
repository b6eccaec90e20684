// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/brokenrules.h"

#include "core/catalogue/tables.h"
#include "core/edits/rings.h"
#include "core/records/fieldrules.h"
#include "core/rules/recordrules.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <set>

namespace raatihuone {

namespace {

void add(std::vector<BrokenRule> &found, const Record &record, const Field &field, const Problems &problems)
{
    const auto problem = std::find_if(problems.begin(), problems.end(), [&field](const Problem &each) {
        return each.field == field.name && each.severity == Problem::Severity::Error;
    });
    if (problem != problems.end())
        found.push_back({&record.type(), &field, record.id(), problem->severity, problem->message});
}

/// The records that end before they start.
std::vector<RowId> brokenSpans(Connection &db, const RecordType &type, const Span &span)
{
    Query query(db, QStringLiteral("SELECT id FROM %1 WHERE %3 < substr(%2, 1, length(%3)) ORDER BY id")
                        .arg(quoted(type.name()), quoted(span.from), quoted(span.to)));
    std::vector<RowId> found;
    while (query.next())
        found.push_back(query.id(0));
    return found;
}

/// The records at which rings are opened, one a ring; none of a field that makes no tree.
QList<RowId> brokenTrees(Connection &db, const RecordType &type, const Field &field)
{
    if (!makesTree(type, field))
        return {};
    QHash<RowId, RowId> uppers;
    Query query(db, QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL")
                        .arg(quoted(field.name), quoted(type.name())));
    while (query.next())
        uppers.insert(query.id(0), query.id(1));
    QList<RowId> ends = ringEnds(uppers);
    std::sort(ends.begin(), ends.end());
    return ends;
}

void addSpans(std::vector<BrokenRule> &found, const Records &records, const RecordType &type)
{
    for (const Span &span : type.spans()) {
        const Field &end = *type.field(span.to);
        for (const RowId id : brokenSpans(records.connection(), type, span)) {
            const Record record = records.read(type, id);
            add(found, record, end, problemsOf(record, end));
        }
    }
}

void addRings(std::vector<BrokenRule> &found, const Records &records, const RecordType &type)
{
    Connection &db = records.connection();
    for (const Field &field : type.fields()) {
        const QList<RowId> ends = brokenTrees(db, type, field);
        for (const RowId end : ends) {
            const Record record = records.read(type, end);
            add(found, record, field, ringsOf(db, record));
        }
    }
}

void addBreaches(std::vector<BrokenRule> &found, const Records &records, const RecordType &type)
{
    std::set<QString> told;
    for (const BrokenRule &rule : found)
        if (rule.type == &type)
            told.insert(rule.id());
    const Catalogue &catalogue = records.file().catalogue();
    for (const RuleBreach &breach : breachesOf(records.connection(), catalogue, records.words(), type)) {
        const auto &[severity, field, message] = breach.problem;
        const BrokenRule rule{&type, type.field(field), breach.record, severity, message};
        if (told.insert(rule.id()).second)
            found.push_back(rule);
    }
}

} // namespace

QString BrokenRule::id() const
{
    return QStringLiteral("%1.%2.rule").arg(record.toText()).arg(type->column(*field));
}

std::vector<BrokenRule> brokenRules(const Records &records, const Progress &progress)
{
    std::vector<BrokenRule> found;
    Steps steps(progress, 1);
    for (const RecordType &type : records.file().catalogue().types()) {
        steps.count();
        addSpans(found, records, type);
        addRings(found, records, type);
        addBreaches(found, records, type);
    }
    return found;
}

int countBrokenRules(Connection &connection, const Catalogue &catalogue, const Words &words)
{
    std::set<std::pair<RowId, const Field *>> found;
    for (const RecordType &type : catalogue.types()) {
        for (const Span &span : type.spans())
            for (const RowId id : brokenSpans(connection, type, span))
                found.emplace(id, type.field(span.to));
        for (const Field &field : type.fields())
            for (const QList<RowId> ends = brokenTrees(connection, type, field); const RowId id : ends)
                found.emplace(id, &field);
        for (const RuleBreach &breach : breachesOf(connection, catalogue, words, type))
            found.emplace(breach.record, type.field(breach.problem.field));
    }
    return int(found.size());
}

BrokenRule brokenRuleNamed(const Records &records, const QString &id)
{
    const auto all = brokenRules(records);
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const BrokenRule &rule) { return rule.id() == id; });
    if (found == all.end())
        throw Failure(Failure::Kind::NotFound,
                      QCoreApplication::translate("sharing", "There is no conflict \"%1\".").arg(id));
    return *found;
}

} // namespace raatihuone
