// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Files that were received, ready to be merged: the sealed ones opened in a folder that only this user may read and
/// that goes with this object, under their own names; the others where they are.
class Unsealed
{
public:
    /// @p passphrase opens every sealed one; empty when none was given.
    /// @throws Failure as unseal() does; BadInput when a passphrase is needed and there is none.
    Unsealed(const QStringList &paths, const QString &passphrase);

    /// In the order of the files given.
    const QStringList &paths() const { return m_paths; }

private:
    QTemporaryDir m_folder;
    QStringList m_paths;
};

} // namespace raatihuone
