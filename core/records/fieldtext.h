// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"

#include <variant>

namespace raatihuone {

/// Either what a text means for a field, or why it means nothing.
using Reading = std::variant<Value, Problem>;

/// Reads what somebody typed into a field: dates as 17.12.2020 or 2020-12-17, choices by code or by label in
/// any language, sums as 1 234,50, identifiers in any usual writing. Empty text is nothing. Control characters other than line
/// ends and TAB are a problem of every field.
///
/// References are read by Records::resolve(); here their text must be an id.
Reading readField(const Field &field, const QString &text);

/// The value as people read it in one language. References are ids here: their titles come with the rows.
QString shownValue(const Words &words, const Field &field, const Value &value);

/// The value as people type it: what readField() reads back as the same value.
QString typedValue(const Words &words, const Field &field, const Value &value);

} // namespace raatihuone
