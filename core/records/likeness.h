// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <functional>

namespace raatihuone {

class Connection;
class Query;

/// What tells one record from the others of its type, folded; in each list one text a field, which may be empty.
struct Traits
{
    QStringList numbers;   ///< of registers: two records with the same one are the same
    QStringList addresses; ///< of e-mail
    QStringList days;      ///< where a day is required, as of an event
    QStringList names;     ///< one a language
    QStringList phones;    ///< digits only
    QStringList
        others; ///< fields of which the description says that they tell records apart, as where it is at home
};

/// Reads the traits of the records of one type, by what its description says.
class Likeness
{
public:
    Likeness(const Catalogue &catalogue, const RecordType &type);

    const RecordType &type() const { return m_type; }
    /// The fields that hold numbers of registers.
    const std::vector<const Field *> &numbers() const { return m_numbers; }
    /// Whether the address @p i of Traits is that of a person, and not one that several records may share.
    bool isOwnAddress(size_t i) const { return m_addresses[i]->isPersonal; }
    /// Whether records of this type can be told from each other at all.
    bool hasTraits() const;

    Traits of(const Record &record) const;

    /// Hands the traits of all records of the file to @p take, by id.
    void readAll(Connection &connection, const std::function<void(RowId, const Traits &)> &take) const;
    /// The same of records that are not archived, and only those of @p ids.
    void readLive(Connection &connection, const std::function<void(RowId, const Traits &)> &take) const;
    std::optional<Traits> read(Connection &connection, RowId id) const;

private:
    template <typename TextOf> Traits traitsFrom(const TextOf &textOf) const;
    QString select(const QString &which) const;
    QString columnOf(const QString &name) const;
    Traits traitsIn(const Query &row) const;

    const Catalogue &m_catalogue;
    const RecordType &m_type;
    std::vector<const Field *> m_numbers;
    std::vector<const Field *> m_addresses;
    std::vector<const Field *> m_days;
    std::vector<const Field *> m_phones;
    std::vector<const Field *> m_others;
    std::vector<QStringList> m_nameParts; ///< fields that make a name; one list a language
    QStringList m_columns;
};

/// The name of a record without what is written now so and now so: case, punctuation, and a legal form at its end
/// ("ry", "r.f.").
QString nameKey(const QString &name);

// Of two lists of traits, field by field:
/// Whether both say the same in one of the fields.
bool haveSame(const QStringList &left, const QStringList &right);
/// Whether they say something else in one of the fields, as far as @p length letters.
bool differ(const QStringList &left, const QStringList &right, qsizetype length = -1);
/// Whether a text of the one is anywhere in the other.
bool haveCommon(const QStringList &left, const QStringList &right);

inline constexpr qsizetype lengthOfDay = 10; ///< YYYY-MM-DD

} // namespace raatihuone
