// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QtCore/QSet>

namespace raatihuone {

/// What of the records about people is sent.
enum class Persons {
    Full,  ///< as they are
    Roles, ///< names, and what somebody holds for whom; nothing else that is personal
    None,  ///< nobody by name; who came still counts
};

/// A record that says what is sent: one of a type that isScope().
struct ScopeRoot
{
    const RecordType *type = nullptr;
    RowId id;
};

/// The part of a file that somebody else may have. Values of special categories are in none.
struct Scope
{
    std::vector<ScopeRoot> roots; ///< what belongs to any of them; everything if there is none
    Persons persons = Persons::Full;
};

/// Which types and columns stay behind, as the descriptions of the types say it.
class Withholding
{
public:
    Withholding(const Catalogue &catalogue, int version, Persons persons);

    /// Records of this type are not sent at all.
    bool leavesOut(int type) const { return m_types.contains(type); }
    const QSet<int> &typesLeftOut() const { return m_types; }
    /// The values of this column are not sent; the records are.
    bool withholds(int column) const { return m_columns.contains(column); }
    const QSet<int> &columns() const { return m_columns; }

private:
    void findTypes(const Catalogue &catalogue, int version);
    bool mustGo(const RecordType &type, const Field &field) const;
    static bool isWithheldFromRoles(const RecordType &type, const Field &field, bool namesPerson);
    bool isWithheld(const Catalogue &catalogue, const RecordType &type, const Field &field) const;

    Persons m_persons;
    QSet<int> m_types;
    QSet<int> m_columns;
};

} // namespace raatihuone
