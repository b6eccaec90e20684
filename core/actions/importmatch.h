// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/likeness.h"
#include "core/search/listsql.h"

#include <QtCore/QHash>

namespace raatihuone {

/// Finds the record that a row of a table is about: by a number of a register (Business ID), which is certain, or by its
/// name or its e-mail address, which are not. Another number, or another day where a day is required (of an event), says
/// that they are two.
class ImportMatch
{
public:
    ImportMatch(const ListSource &source, const RecordType &type);

    struct Hit
    {
        std::vector<RowId> ids;
        bool isCertain = false;
    };

    /// The records of the file that @p record may be; of these only the likeliest. A name says more than an address.
    Hit find(const Record &record) const;

    struct EarlierRow
    {
        int number = 0; ///< in the table; 0: none
        bool isCertain = false;
    };

    /// The row of the table that is about the same as @p record, among those remembered.
    EarlierRow earlierRow(const Record &record) const;
    void remember(const Record &record, int row);

private:
    struct Known
    {
        RowId id;
        Traits traits;
    };

    void read(const ListSource &source);
    std::vector<size_t> candidates(const Traits &traits) const;
    static QStringList keysOf(const Traits &traits);
    static QStringList keysInTable(const Traits &traits);

    Likeness m_likeness;
    std::vector<Known> m_known;
    QHash<QString, std::vector<size_t>> m_byKey; ///< places among the known
    QHash<QString, int> m_rows;
};

} // namespace raatihuone
