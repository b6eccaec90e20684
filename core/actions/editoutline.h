// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/formats/pastedlist.h"
#include "core/records/outline.h"

namespace raatihuone {

// What a minute-taker does to an outline. Each is one commit and one undo. Where somebody else has changed one of the
// cells since the outline was read, Outcome::changedByOthers names it and nothing is written.

/// A new bullet with a text that must not be empty.
Outcome addBullet(const Records &records, const Outline &outline, const BulletPlace &place,
                  const QString &text);

/// The items of a list, the first at @p place, those under others under them. @returns the last.
Outcome addBullets(const Records &records, const Outline &outline, const BulletPlace &place,
                   const std::vector<ParsedBullet> &items);

/// A new wording of @p bullet, which is as it was read. Marks that repeat it word for word follow.
Outcome changeBullet(const Records &records, const Outline &outline, const OutlineBullet &bullet,
                     const QString &text);

/// Cuts a bullet in two: @p tail becomes a bullet right after it and takes over what stands under it.
Outcome splitBullet(const Records &records, const Outline &outline, const OutlineBullet &bullet,
                    const QString &head, const QString &tail);

/// Adds @p text, the wording of the bullet, to the bullet shown above it and removes it. What stands under it and its
/// marks go to that one, but of two marks of a type that only repeat their bullets one is enough. @returns that one;
/// nothing is written if there is none.
Outcome joinBullet(const Records &records, const Outline &outline, RowId bullet, const QString &text);

/// Removes a bullet with the marks that only repeat it; what stands under it takes its place.
Outcome removeBullet(const Records &records, const Outline &outline, RowId bullet);

/// Puts a bullet with all that stands under it elsewhere. Its own branch is no such place.
Outcome putBullet(const Records &records, const Outline &outline, RowId bullet, const BulletPlace &place);

/// One level higher. What stood beside it and below comes to stand under it, so that the order stays.
Outcome outdentBullet(const Records &records, const Outline &outline, RowId bullet);

/// Marks a bullet with a record of @p type that repeats it; when it is marked so already, removes the mark. Refused with
/// a problem when the mark says more than the bullet or something hangs on it.
Outcome toggleMark(const Records &records, const Outline &outline, RowId bullet, int type);

/// A new topic after @p after (none: the first).
Outcome addTopic(const Records &records, const Outline &outline, RowId after, const QString &heading);
Outcome changeTopic(const Records &records, const Outline &outline, const OutlineTopic &topic,
                    const QString &heading);

/// How the two halves of joined bullets read.
QString joined(const QString &above, const QString &below);

} // namespace raatihuone
