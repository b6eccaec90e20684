// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/merge.h"
#include "core/sharing/scope.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Asks for the passphrase of the package of this name; @p wasWrong after a wrong one. Empty leaves the package for later.
using PassphraseWanted = std::function<QString(const QString &name, bool wasWrong)>;

/// A package that could not be read this time: half of it has come, somebody writes it, its passphrase is not known. It
/// is tried again the next time.
struct LeftPackage
{
    QString path;
    QString why; ///< a sentence

    bool operator==(const LeftPackage &) const = default;
};

/// What was found in a shared folder.
struct FolderIntake
{
    std::vector<MergeReport> reports; ///< a report a package, also of those that brought nothing
    QList<LeftPackage> left;
};

/// How a package is put into a shared folder.
struct FolderPackage
{
    QString passphrase;         ///< sealed with it, unless it is empty
    std::optional<Scope> scope; ///< everything without one
};

/// A folder that several people see: a network drive, or one that is synchronised. Each installation keeps one package of
/// its data file there, in the place of its last one, and takes in those of the others. Nobody writes another's, so that
/// whatever the synchronisation does, nothing is lost: of what it could not bring together it makes copies of other names,
/// and these are taken in too.
class SharedFolder
{
public:
    SharedFolder(DataFile &file, const QString &folder);

    /// The name of this installation's package: it tells of nobody.
    QString ownName() const;

    /// Those of everybody else, as they lie there: some may not be complete yet.
    QStringList packagesOfOthers() const;

    /// Puts the package there, or leaves what is there as it is. Copies of older own packages that the synchronisation has
    /// left go when they hold nothing new.
    /// @throws Failure as writePackage() and seal() do; ReadOnly if the folder cannot be written.
    void put(const FolderPackage &package = {});

    /// Merges all packages of others that can be read, in one step that can be taken back.
    /// @throws Failure DiskFull and what else the own file refuses; Cancelled. Nothing is merged then.
    FolderIntake take(const PassphraseWanted &passphrase = {}, const MergeProgress &progress = {});

private:
    struct Fetched
    {
        QString path;  ///< in the folder
        QString local; ///< what of it can be read
    };

    QStringList packages() const;
    QString ownStem() const;
    std::optional<Fetched> fetch(const QString &path, const PassphraseWanted &passphrase);
    QString snapshotOf(const QString &path);
    QString opened(const QString &path, const QString &sealed, const PassphraseWanted &passphrase);
    void leave(const QString &path, const Failure &why);
    bool mergeOnce(std::vector<Fetched> &fetched, const MergeProgress &progress, FolderIntake &intake);
    void removeOwnCopies();

    DataFile &m_file;
    QString m_folder;
    QTemporaryDir m_work; ///< only this user may read it
    int m_count = 0;
    QString m_passphrase; ///< the last one that was right
    QList<LeftPackage> m_left;
};

} // namespace raatihuone
