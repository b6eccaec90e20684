// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rulesofmany.h"

#include "core/rules/recordrules.h"

#include <algorithm>

namespace raatihuone {

namespace {

std::vector<RuleBreach> errorsOf(const Records &records, const RecordType &type)
{
    if (type.exclusions().empty())
        return {};
    DataFile &file = records.file();
    std::vector<RuleBreach> breaches = breachesOf(file.connection(), file.catalogue(), records.words(), type);
    std::erase_if(breaches, [](const RuleBreach &breach) {
        return breach.problem.severity != Problem::Severity::Error;
    });
    return breaches;
}

} // namespace

RulesOfMany::RulesOfMany(const Records &records, const RecordType &type) : m_records(records), m_type(type)
{
    for (const RuleBreach &breach : errorsOf(records, type))
        m_broken.emplace(breach.record, breach.problem.field);
}

void RulesOfMany::expectKept() const
{
    for (const RuleBreach &breach : errorsOf(m_records, m_type))
        if (!m_broken.contains({breach.record, breach.problem.field}))
            throw Failure(
                Failure::Kind::BadInput,
                QStringLiteral("%1: %2").arg(m_records.title(m_type, breach.record), breach.problem.message));
}

} // namespace raatihuone
