// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// A value for a field as somebody wrote it: FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE.
struct Assignment
{
    enum class Way { Set, Add, TakeAway };

    QString field;
    Way way = Way::Set;
    QString value;
};

/// @throws UsageError for a word that is none.
std::vector<Assignment> assignmentsIn(const QStringList &words);

/// Gives the field of @p record its new value.
/// @throws Failure BadInput naming the field if it does not exist, cannot be changed or cannot hold the value.
void assign(const Records &records, Record &record, const Assignment &assignment);

} // namespace raatihuone
