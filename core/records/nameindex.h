// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/fieldtext.h"

#include <QtCore/QHash>
#include <functional>

namespace raatihuone {

class Connection;

/// Hands every record of @p type with what people may call it to @p take: its title, the texts that it is made of in
/// every language, and the code of a shipped row.
void readNames(Connection &connection, const Catalogue &catalogue, const Words &words, const RecordType &type,
               const std::function<void(RowId id, const QStringList &names)> &take);

/// Those of @p ids that are meant by a name that they share in some writing: the one that bears it letter by letter, or
/// all of them.
std::vector<RowId> meantBy(const std::vector<std::pair<RowId, bool>> &found);

/// A reference as somebody wrote it, for a field whose target is @p target.
struct WrittenReference
{
    const Field &field;
    const RecordType &target;
    QString text;
};

/// The record that @p written means: the only one of @p named, those called so, or else the one with this id.
Reading readReference(Connection &connection, const Words &words, const WrittenReference &written,
                      const std::vector<RowId> &named);

/// Finds records by name again and again: all names are read once.
class NameIndex
{
public:
    NameIndex(Connection &connection, const Catalogue &catalogue, const Words &words, const RecordType &type);

    /// The records called @p name, as Records::resolve() finds them.
    std::vector<RowId> find(const QString &name) const;

private:
    QHash<QString, std::vector<std::pair<RowId, QString>>>
        m_names; ///< folded: who bears it, and how it is written
};

} // namespace raatihuone
