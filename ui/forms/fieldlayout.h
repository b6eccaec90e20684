// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/recordtype.h"

namespace raatihuone {

/// True for fields that people may change; the others are only shown.
bool isEditable(const Field &field);

/// True for fields that a form shows: no keys of order, no numbers of types.
bool isInForm(const RecordType &type, const Field &field);

/// True for fields that say that they are required. Of several languages one is enough: the first speaks for
/// all.
bool isMarkedRequired(const RecordType &type, const Field &field);

/// True for fields that need the whole width of a form.
bool isWide(const RecordType &type, const Field &field);

/// True for fields whose value is typed in one line, and so in a cell of a table too.
bool standsInCell(const RecordType &type, const Field &field);

} // namespace raatihuone
