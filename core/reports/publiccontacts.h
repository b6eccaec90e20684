// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/likeness.h"
#include "core/records/records.h"

#include <QtCore/QSet>

namespace raatihuone {

/// What of the contact details of organisations may be those of a person, and so does not stand in a public list.
///
/// No field says it. An unregistered group has no address of its own: what stands there is the home, the e-mail and the
/// telephone of somebody in it. So it may be with an organisation whose legal form is not known or is another one, unless
/// it has a number of a register. Of any organisation, an e-mail address or a telephone number that a person in the file
/// has too is hers, as is an e-mail address that is made of her name; a postal address "c/o" is somebody's.
class PublicContacts
{
public:
    explicit PublicContacts(const Records &records);

    /// The fields of @p organisation that hold such a thing.
    QStringList withheld(const Record &organisation) const;

private:
    bool isOfPerson(const QString &email) const;

    Likeness m_organisations;
    QSet<QString> m_addresses; ///< of people
    QSet<QString> m_phones;
    QSet<QString> m_names; ///< without the dots of letters, as in addresses of e-mail
};

} // namespace raatihuone
