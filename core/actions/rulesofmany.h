// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <set>

namespace raatihuone {

/// Records written together that are sound alone may break a rule between records: two new chairs of one term. Made
/// before they are written, asked after.
class RulesOfMany
{
public:
    RulesOfMany(const Records &records, const RecordType &type);

    /// @throws Failure BadInput, naming a record, if a rule is broken that was not.
    void expectKept() const;

private:
    const Records &m_records;
    const RecordType &m_type;
    std::set<std::pair<RowId, QString>> m_broken; ///< records and fields that broke one before
};

} // namespace raatihuone
