// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace raatihuone {

/// One row of the minutes on the screen: the heading of a group, a bullet, or the new bullet that is not in the file.
struct BulletRow
{
    enum class Kind { Group, Bullet, Fresh };

    Kind kind = Kind::Bullet;
    RowId id; ///< of the bullet, or of the group
    RowId group;
    int level = 0;
    QString text;
    int count = 0; ///< bullets of the group
    bool isIncomplete = false;
    QList<int> marks; ///< type numbers

    /// The same row, perhaps with another content.
    bool isSame(const BulletRow &other) const { return kind == other.kind && id == other.id; }
    bool operator==(const BulletRow &) const = default;
};

} // namespace raatihuone
