// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// What everybody may be told of on a day (Act on the Openness of Government Activities 621/1999): not of an event that is
/// secret, not public yet or of which nobody has said that it is public; nor of minutes before they are examined (section 6)
/// and somebody has said that personal data are removed from them (Local Government Act 410/2015, section 140), after the
/// last day on which they are public, or once they were withdrawn; nor of what is a part of these.
class Publicity
{
public:
    Publicity(Connection &connection, const Catalogue &catalogue, QDate today)
        : m_connection(connection), m_catalogue(catalogue), m_today(today)
    {
    }

    /// What was removed of an event is not told either.
    bool mayBeTold(const RecordType &type, RowId id) const;

    /// The same of all records that @p value of @p field names; everybody may be told of a value that names none.
    bool mayBeTold(const Field &field, const Value &value) const;

private:
    QString conditionOf(const RecordType &type) const;

    Connection &m_connection;
    const Catalogue &m_catalogue;
    QDate m_today;
};

} // namespace raatihuone
