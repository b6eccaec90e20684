// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "core/search/listsql.h"

#include <QtCore/QHash>

namespace raatihuone {

/// Finds the record that a row of a table is about: by a number of a register (Business ID), which is certain, or by its
/// e-mail address or its name, which are not.
class ImportMatch
{
public:
    ImportMatch(const ListSource &source, const RecordType &type);

    struct Hit
    {
        std::vector<RowId> ids;
        bool isCertain = false;
    };

    /// The records of the file that @p record may be.
    Hit find(const Record &record) const;

    /// The row of the table that took the same identifier or name before, or 0. Remembers @p row for those that follow.
    int earlierRow(const Record &record, int row);

private:
    using Index = QHash<QString, std::vector<RowId>>;

    void readIdentifiers(const ListSource &source);
    void readNames(const ListSource &source);
    /// The names of a record, or none if people call it by more than its own text.
    QStringList namesOf(const Record &record) const;
    QStringList keysOf(const Record &record) const;

    const RecordType &m_type;
    std::vector<const Field *> m_identifiers;
    std::vector<QStringList> m_nameParts; ///< fields that make a name; one list a language
    std::vector<Index> m_byIdentifier;
    Index m_byName;
    QHash<QString, int> m_rows;
};

} // namespace raatihuone
