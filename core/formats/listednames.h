// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/namelist.h"

#include <QtCore/QStringList>
#include <vector>

namespace raatihuone {

/// The part of a line without heads that tells of one person.
struct ListEntry
{
    QString text;
    bool mayBeOrganisation = false; ///< or else the organisation of the one before
};

/// The entries of a line without heads: one, each address of a row of recipients with what stands before it, or each of
/// several full names.
std::vector<ListEntry> entriesOf(const QString &line);

/// An entry without heads: cells parted by tabs or semicolons, or running text.
ListedName readEntry(const QString &entry);

/// A person in running text: "Virtanen, Matti", "Matti Virtanen (Kylä ry) <matti@example.fi>".
ListedName readPerson(const QString &text);

/// The first e-mail address in @p text; empty if there is none.
QString addressIn(const QString &text);

/// Whether @p text can be somebody's name: letters, no digits, not too long.
bool isName(const QString &text);

} // namespace raatihuone
