// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/logo.h"

#include "core/catalogue/types/types.h"
#include "core/records/unit.h"

namespace raatihuone {

std::optional<Picture> logoOfUnit(const Records &records)
{
    const RowId unit = unitOf(records);
    if (!unit.isValid())
        return std::nullopt;
    const Record record = records.read(records.file().catalogue().type(TypeNumber::Unit), unit);
    const auto bytes = records.connection().value("SELECT bytes FROM blob WHERE sha256 = ?",
                                                  record.value(QStringLiteral("logo")));
    return bytes ? pictureOf(bytes->toBytes()) : std::nullopt;
}

} // namespace raatihuone
