// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/statistic.h"

#include <QtCore/QDate>

namespace raatihuone {

/// A number that the register itself gives; @p measure is a code of figure_point.measure.
struct RegisterCount
{
    QString measure;
    qint64 value = 0;
    Precision precision = Precision::Exact;

    bool operator==(const RegisterCount &) const = default;
};

/// What the register holds: active organisations, people with an e-mail address or a telephone number, the addresses to
/// which the program writes (of active organisations that may be written to, and of people with a role or an affiliation,
/// but not through an organisation that does not want it; each address once), and members of bodies. Of a municipality:
/// what is domiciled or lives there, and its bodies. What is archived does not count.
///
/// Only members, roles and affiliations say since when and until when they are: these are of @p day. The others are as
/// they stand now, so of a day more than three months ago they are about.
std::vector<RegisterCount> registerCounts(Connection &connection, QDate day, QDate today,
                                          std::optional<RowId> municipality = std::nullopt);

/// The records that one of these counts is of; nothing for addresses, which are of two types.
Behind behindRegister(const QString &measure, QDate day, std::optional<RowId> municipality);

/// The day of the last turn of the year before @p today.
QDate lastYearsEnd(QDate today);

} // namespace raatihuone
