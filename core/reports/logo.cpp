// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/logo.h"

#include "core/records/unit.h"

namespace raatihuone {

std::optional<Picture> logoOfUnit(const Records &records)
{
    const auto bytes = records.file().connection().value(
        "SELECT b.bytes FROM unit u JOIN blob b ON b.sha256 = u.logo WHERE u.id = ?", unitOf(records));
    return bytes ? pictureOf(bytes->toBytes()) : std::nullopt;
}

} // namespace raatihuone
