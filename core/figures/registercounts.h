// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace raatihuone {

class Connection;

/// A number that the register itself gives; @p measure is a code of figure_point.measure.
struct RegisterCount
{
    QString measure;
    qint64 value = 0;

    bool operator==(const RegisterCount &) const = default;
};

/// What the register holds now: active organisations, people with an e-mail address or a telephone number, active
/// organisations that may be written to, and the members of bodies who sit there on @p day. Of a municipality: what is
/// domiciled or lives there, and its bodies. What is archived does not count.
std::vector<RegisterCount> registerCounts(Connection &connection, QDate day,
                                          std::optional<RowId> municipality = std::nullopt);

} // namespace raatihuone
