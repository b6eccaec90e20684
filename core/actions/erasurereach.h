// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace raatihuone {

/// The rows that erasing a record erases, shown or removed.
class ErasureReach
{
public:
    using Rows = QMap<int, QList<RowId>>; ///< by type number

    ErasureReach(DataFile &file, const RecordType &type, RowId id);

    const Rows &rows() const { return m_rows; }
    bool contains(int type, RowId row) const { return m_rows.value(type).contains(row); }
    /// The record and those that it was ever combined with.
    QList<RowId> records() const { return m_rows.value(m_type.number()); }
    /// Values that name the record by themselves: what is required, and addresses.
    const QStringList &names() const { return m_names; }

private:
    void addFolded(RowId id);
    void add(const RecordType &type, RowId row);
    void addHanging(const RecordType &type, RowId row);
    void addReferring(const RecordType &type, const Field &field, RowId row);
    void addFormer(const RecordType &type, RowId row);
    void readNames();
    void addNaming();
    bool isNamed(const QString &text) const;
    QStringList valuesOf(const RecordType &type, const Field &field, RowId row) const;

    Connection &m_db;
    const Catalogue &m_catalogue;
    const RecordType &m_type;
    QMap<int, QList<RowId>> m_rows;
    QStringList m_names;
};

} // namespace raatihuone
