// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace raatihuone {

// Rules between records, as the description of a type says them. The days of a record are those of its first span; an
// empty one is open. What is archived breaks no rule. Messages are English source strings in the context "rules".

/// Two records cannot both be on the same day: two chairs of one term. An error.
struct Exclusion
{
    QStringList same;     ///< fields in which both have the same value; the first is a reference
    QString choice{};     ///< the field of choices that decides; empty: any two exclude each other
    QStringList codes{};  ///< what one of them has in it
    QStringList others{}; ///< what the other has in it
    QString field;        ///< where it is told
    const char *message;  ///< %1 is the one who holds the other record
};

/// A reference must name somebody who holds another record: a deputy's member sits in the same term. A warning.
struct Counterpart
{
    QString field;       ///< the reference; the type has a tenure of the same target
    QStringList same;    ///< fields in which both have the same value; the first is a reference
    QString choice;      ///< the field of choices
    QStringList codes;   ///< what the other record has in it, one of these
    const char *message; ///< %1 is who is named
};

/// The days of a record lie within those of the record that @p reference names. A warning.
struct Within
{
    QString reference;
    const char *message;
};

} // namespace raatihuone
