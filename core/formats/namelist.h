// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <vector>

namespace raatihuone {

/// One entry of a list of people. Without a family name and an address nobody can be made out in it.
struct ListedName
{
    int line = 0;   ///< in the text, from 1 on
    QString text{}; ///< what stands there; empty if it may not be seen
    QString given{};
    QString family{};
    QString email{};
    QString organisation{};
    bool isOrderSure =
        false; ///< which of both names is the family name; else the two may be the other way round
    /// Stands as the second of two after a comma or semicolon: may be the organisation of the one before.
    bool mayBeOrganisation = false;

    bool isReadable() const { return !family.isEmpty() || !email.isEmpty(); }
    bool operator==(const ListedName &) const = default;
};

/// A list of people as somebody pasted it.
struct NameList
{
    std::vector<ListedName> names;
    bool isOnline = false; ///< the report of an online meeting: it has columns for joining and leaving
};

/// Reads the participants of an online meeting as Teams writes them, a table of a spreadsheet with or without heads
/// (Finnish, Swedish or English), or lines such as "Virtanen, Matti", "Matti Virtanen <matti@example.fi>", "Matti
/// Virtanen (Kylä ry)" and addresses alone. Full names on one line, parted by commas or semicolons, are a person each.
/// Blank lines are left out; what holds a personal identity code is unreadable and not repeated.
NameList readNames(const QString &text);

} // namespace raatihuone
