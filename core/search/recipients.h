// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

/// Who shall be written to. Of each list one is enough; an empty list asks nothing.
struct RecipientRequest
{
    std::vector<RowId>
        municipalities{}; ///< of the role, of the organisation (domicile or area), else of the person
    std::vector<RowId> categories{}; ///< of the organisation; a category holds those under it
    QStringList languages{};         ///< of contact, or of service: "fi", "sv" …
    QStringList roles{};             ///< kinds of roles; then only people who hold one are asked for
    QDate on{};                      ///< the day on which roles and affiliations are in force

    bool operator==(const RecipientRequest &) const = default;
};

struct Recipient
{
    const RecordType *type = nullptr; ///< organisation or person
    RowId id;
    QString name;
    QString address;
};

struct Recipients
{
    std::vector<Recipient> all;      ///< each address once: organisations first, then people
    std::vector<Recipient> withheld; ///< who do not want to be written to; their addresses are left out
    int withoutAddress = 0;
};

/// The active organisations, and the people who hold a role or an affiliation, that @p request asks for. Nobody is
/// written to through an organisation that does not want it. For any thread.
Recipients recipients(const ListSource &source, const RecipientRequest &request);

} // namespace raatihuone
