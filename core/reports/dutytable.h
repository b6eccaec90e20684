// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/composer.h"
#include "core/rules/duties.h"

#include <functional>

namespace raatihuone {

/// How duties stand, for reports: by rule, with the names of what they concern.
class DutyTable
{
public:
    DutyTable(const Composer &out, const DutyRequest &request);

    /// Those that hold on the day, in their order.
    const std::vector<DutyRule> &rules() const { return m_rules; }
    /// The duties of a rule whose state @p fits, of one municipality if it is given.
    std::vector<const Duty *> of(const DutyRule &rule, const std::function<bool(DutyState)> &fits,
                                 RowId municipality = {}) const;
    /// The municipality and the record that a duty is about, as far as they may be named.
    Worded concerned(const Duty &duty) const;
    /// The record alone; empty without one.
    Worded subjectOf(const Duty &duty) const;

private:
    const Composer &m_out;
    std::vector<DutyRule> m_rules;
    std::vector<Duty> m_duties;
};

} // namespace raatihuone
