// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/base/picture.h"
#include "core/records/records.h"

namespace raatihuone {

/// Reads a picture that can be a logo: PNG or JPEG, at most 5 MB, 16–4000 pixels a side, not more than ten times as wide
/// as high or the other way round.
/// @throws Failure BadInput, one sentence, for anything else.
Picture readLogo(const QString &path);

/// Puts the logo that the reports of @p unit begin with into the file; no picture takes it away. One commit.
Outcome setLogo(Records &records, RowId unit, const std::optional<Picture> &logo);

} // namespace raatihuone
