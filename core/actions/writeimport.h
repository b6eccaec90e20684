// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importplan.h"
#include "core/records/records.h"

namespace raatihuone {

/// Writes the rows of a plan that are new or change a record. One commit.
/// @returns how many records were made or changed.
/// @throws Failure Cancelled when @p progress says so; BadInput if rows together put a record under itself or break a
/// rule between records; nothing is written.
int writeImport(const Records &records, const ImportPlan &plan, const Progress &progress = {});

} // namespace raatihuone
