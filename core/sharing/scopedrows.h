// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"
#include "core/sharing/scope.h"

namespace raatihuone {

/// The rows that belong to a scope, and what they refer to, in the temporary table scoped_row(id, tbl) of a connection
/// that sees the data file as "whole".
///
/// What refers to a root belongs to it; so do the parts of what belongs, and what refers to those that are themselves of
/// a type that isScope(): the meetings of a council of the municipality. Removed records belong like others.
class ScopedRows
{
public:
    ScopedRows(Connection &connection, const Catalogue &catalogue, int version,
               const Withholding &withholding);

    void find(const Scope &scope);

private:
    void prepare();
    void findBuriedReferences();
    void addEverything();
    void addRoots(const Scope &scope);
    void addWhatBelongs();
    void addChildren(const RecordType &type, const Field &field, int wave);
    void addHanging(const RecordType &type, const Field &field, int wave);
    void addParents();
    void addParentsIn(const RecordType &type, const Field &field, int from);
    void leaveOutHanging(const RecordType &type, const Field &field);
    void forgetWhatIsNotThere();
    QString notLeftOut(const QString &table) const;

    Connection &m_db;
    const Catalogue &m_catalogue;
    int m_version;
    const Withholding &m_withholding;
    int m_wave = 0;
};

} // namespace raatihuone
