// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/composer.h"

namespace raatihuone {

/// SQL: the body `b` existed on a day from ?1 to ?2, in the municipality ?3 if that is not null.
inline constexpr QLatin1String bodiesOfYear(
    "(NOT b.archived AND coalesce(b.founded, ?2) <= ?2 AND coalesce(b.ended, ?2) >= ?1 AND (?3 IS NULL OR "
    "EXISTS (SELECT 1 FROM body_municipalities l WHERE l.owner = b.id AND l.target = ?3)))");

/// Which of the means 1–6 of the Local Government Act 410/2015, section 22 (2), were used by how many events that took
/// place in the year asked for, and by how many bodies that existed in it up to @p day; for several @p municipalities
/// also by which of them. @returns what data is missing, a sentence each.
QStringList addMeans(Composer &out, const StatisticRequest &asked, const std::vector<RowId> &municipalities,
                     QDate day);

} // namespace raatihuone
