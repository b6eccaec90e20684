// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

class Connection;

/// Some of the stored files, and whether anything in the file still names them: values that are shown, buried or in
/// the history. Inside a transaction.
class StoredFiles
{
public:
    StoredFiles(Connection &connection, const Catalogue &catalogue, int version);

    /// Those that the query @p sql gives by their digest.
    void find(const QString &sql);
    /// Those that values of erased rows name, before these are scrubbed.
    void findOfErased();

    /// The digests that are named. The table temp.stored_file(sha256, named) holds them all afterwards.
    void markNamed();
    /// Removes the bytes of those that nothing names.
    void dropUnnamed();

private:
    template <typename Use> void forEachDigest(const Use &use) const;
    bool isEmpty() const;

    Connection &m_db;
    const Catalogue &m_catalogue;
    int m_version;
};

} // namespace raatihuone
