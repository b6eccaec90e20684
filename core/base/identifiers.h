// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace raatihuone {

/// What can be said of an identifier that somebody typed.
enum class IdentifierState {
    Sound,
    Doubtful, ///< has the right shape, but the check digit or the range does not fit: warn, never block
    Wrong,    ///< has not even the shape
};

/// The usual writing of a Finnish Business ID: "112038-9", "01120389" and "FI01120389" become "0112038-9".
/// Text that is none stays as it is.
QString businessIdWritten(const QString &text);

/// Judges a Business ID by its check digit (weights 7 9 10 5 8 4 2 modulo 11; a remainder of 1 is never
/// issued). Official registers hold a few with a wrong digit, so these are Doubtful.
IdentifierState businessIdState(const QString &text);

/// The usual writing of a number in the register of associations: "123456" becomes "123.456".
QString associationNumberWritten(const QString &text);

/// 1–6 digits without a check digit; numbers below 100 are rare and Doubtful.
IdentifierState associationNumberState(const QString &text);

/// True if @p text holds a Finnish personal identity code (with every separator in use since 2023). The check
/// character is not asked: a mistyped code reveals as much. Never stored (Data Protection Act 1050/2018, 29
/// §).
bool holdsPersonalIdentityCode(const QString &text);

} // namespace raatihuone
