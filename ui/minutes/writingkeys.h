// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace raatihuone {

class BulletField;
class Catalogue;
class MinutesKeys;

/// The keys of the field that work on the bullet and its group. @p keys must live as long as the field takes keys.
void addWritingKeys(BulletField &field, MinutesKeys &keys, const Catalogue &catalogue);

} // namespace raatihuone
