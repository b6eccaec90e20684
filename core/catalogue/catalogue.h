// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/catalogue/recordtype.h"

namespace raatihuone {

/// A reference from one type to another.
struct Inbound
{
    const RecordType *type;
    const Field *field;

    bool operator==(const Inbound &) const = default;
};

/// All record types of the program, with the link types that their fields with several references need.
class Catalogue
{
public:
    /// @p types in the order in which people see them. Adds to each the fields that every record has (note,
    /// archived).
    explicit Catalogue(std::vector<RecordType> types);

    const std::vector<RecordType> &types() const { return m_types; }
    /// The type of a name or number, or null.
    const RecordType *find(const QString &name) const;
    const RecordType *find(int number) const;
    /// The type of a name. @throws Failure BadInput if there is none.
    const RecordType &type(const QString &name) const;
    const RecordType &type(int number) const;
    /// The field of a type. @throws Failure BadInput naming both if there is none.
    static const Field &field(const RecordType &type, const QString &name);

    /// References that point to @p type.
    std::vector<Inbound> inbound(const RecordType &type) const;

    /// Newest schema version that any type or field came with.
    int schemaVersion() const;

private:
    void addLinkTypes();

    std::vector<RecordType> m_types;
};

/// The types that Raatihuone ships.
const Catalogue &shippedCatalogue();

// Words of the catalogue in one language.
QString label(const Words &words, const Field &field); ///< with the language in brackets: "Name (Swedish)"
QString label(const Words &words, const Choice &choice);
QString singular(const Words &words, const RecordType &type);
QString plural(const Words &words, const RecordType &type);

} // namespace raatihuone
