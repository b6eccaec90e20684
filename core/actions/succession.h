// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

#include <QtCore/QDate>

namespace raatihuone {

/// A record of a type with a tenure: somebody's role, somebody's affiliation.
struct Held
{
    const RecordType *type = nullptr;
    RowId id;

    bool operator==(const Held &) const = default;
};

/// "Someone left": ends @p held on the day before @p on and gives the same to @p successor from @p on. Nothing is
/// overwritten: the old record stays with its dates, and says @p reason if its type can. What the successor has that
/// excludes the new record ends as well: a deputy who becomes a member is no deputy any more. One commit.
/// @returns the new record.
Outcome succeed(Records &records, const Held &held, RowId successor, QDate on, const QString &reason = {});

/// The same with a successor who is put into the file by the same commit.
Outcome succeed(Records &records, const Held &held, const Record &newHolder, QDate on,
                const QString &reason = {});

/// Someone left and nobody follows: @p last is the last day of @p held. One commit.
Outcome endHeld(Records &records, const Held &held, QDate last, const QString &reason = {});

/// Puts a record of a type with a tenure into the file, held by @p newHolder who is put there as well. One commit.
/// @returns the record; the problems of @p newHolder are told at the field of the holder.
Outcome addHeld(Records &records, Record record, const Record &newHolder);

/// Whether @p record, of a type with a tenure, was over before @p today. Others never are.
bool isOver(const Record &record, QDate today);

/// What is held at a record on @p today: by this person, in this municipality, in this organisation; a record that is
/// held itself is all there is.
std::vector<Held> heldAt(const Records &records, const RecordType &type, RowId id, QDate today);

/// The types of what can be held at a record of @p type, in the order of the catalogue.
std::vector<const RecordType *> heldTypes(const Catalogue &catalogue, const RecordType &type);

/// The field in which a record of @p held says at which record of @p type it is held, or null.
const Field *placeOf(const RecordType &held, const RecordType &type);

} // namespace raatihuone
