// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedfolder.h"

#include "core/sharing/package.h"
#include "core/sharing/seal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr QLatin1String suffix(".raatipkg");

Failure notComplete(const QString &details)
{
    return Failure(Failure::Kind::CannotOpen,
                   QCoreApplication::translate(
                       "sharing", "The package cannot be read yet. It is tried again the next time."),
                   details);
}

/// Where others see only the old content or the new one.
void copyFile(const QString &source, const QString &target)
{
    constexpr qint64 block = qint64(1) << 20;
    QFile from(source);
    QSaveFile to(target);
    bool isDone = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    while (isDone && !from.atEnd()) {
        const QByteArray bytes = from.read(block);
        isDone = !bytes.isEmpty() && to.write(bytes) == bytes.size();
    }
    if (!isDone || !to.commit())
        throw Failure(Failure::Kind::ReadOnly,
                      QCoreApplication::translate("sharing",
                                                  "The shared folder cannot be written. Check that it is "
                                                  "connected and that you may use it."),
                      to.errorString());
}

} // namespace

SharedFolder::SharedFolder(DataFile &file, const QString &folder) : m_file(file), m_folder(folder) {}

/// The same for one data file of one installation, and for nobody else.
QString SharedFolder::ownStem() const
{
    constexpr int digits = 16;
    const QByteArray seed =
        m_file.installation().uuid() + QFileInfo(m_file.path()).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(digits);
    return QStringLiteral("raatihuone-") + QString::fromLatin1(hash);
}

QString SharedFolder::ownName() const
{
    return ownStem() + suffix;
}

/// All of them by name. What the synchronisation makes of two of one name keeps its ending.
QStringList SharedFolder::packages() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names)
        paths += folder.filePath(name);
    return paths;
}

QStringList SharedFolder::packagesOfOthers() const
{
    QStringList paths = packages();
    paths.removeIf([this](const QString &path) { return QFileInfo(path).fileName() == ownName(); });
    return paths;
}

void SharedFolder::put(const FolderPackage &package)
{
    const QString local = m_work.filePath(QStringLiteral("own") + suffix);
    const QString target = QDir(m_folder).filePath(ownName());
    if (package.scope)
        writePackage(m_file, local, *package.scope);
    else
        writePackage(m_file, local, std::optional<Peer>());
    if (package.passphrase.isEmpty())
        copyFile(local, target);
    else
        seal(local, target, package.passphrase);
    QFile::remove(local);
    m_passphrase = package.passphrase;
    removeOwnCopies();
}

/// What they hold is held here, unless another computer goes on under this installation: then they stay to be taken in.
void SharedFolder::removeOwnCopies()
{
    const QStringList paths = packages();
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (!name.startsWith(ownStem()) || name == ownName())
            continue;
        try {
            const auto fetched = fetch(path, {});
            if (fetched && !previewMerge(m_file, {fetched->local}).front().isNew)
                QFile::remove(path);
        } catch (const Failure &failure) {
            log(failure, "A copy of an own package stays in the shared folder");
        }
    }
}

FolderIntake SharedFolder::take(const PassphraseWanted &passphrase, const MergeProgress &progress)
{
    m_left.clear();
    std::vector<Fetched> fetched;
    const QStringList paths = packagesOfOthers();
    for (const QString &path : paths)
        if (const auto one = fetch(path, passphrase))
            fetched.push_back(*one);
    FolderIntake intake;
    while (!mergeOnce(fetched, progress, intake)) {
    }
    for (const Fetched &each : fetched)
        QFile::remove(each.local);
    intake.left = m_left;
    return intake;
}

/// False if one of them has to be left, and the others are to be tried again.
bool SharedFolder::mergeOnce(std::vector<Fetched> &fetched, const MergeProgress &progress,
                             FolderIntake &intake)
{
    if (fetched.empty())
        return true;
    QStringList locals;
    for (const Fetched &each : fetched)
        locals += each.local;
    try {
        intake.reports = merge(m_file, locals, progress);
    } catch (const MergeFailure &failure) {
        const auto bad = std::find_if(fetched.begin(), fetched.end(),
                                      [&](const Fetched &each) { return each.local == failure.path(); });
        if (bad == fetched.end())
            throw;
        leave(bad->path, failure);
        fetched.erase(bad);
        return false;
    }
    for (size_t i = 0; i < fetched.size(); ++i)
        intake.reports[i].path = fetched[i].path;
    return true;
}

void SharedFolder::leave(const QString &path, const Failure &why)
{
    m_left += LeftPackage{path, why.message()};
}

/// A copy of the package that can be merged; nothing if it has to wait.
std::optional<SharedFolder::Fetched> SharedFolder::fetch(const QString &path,
                                                         const PassphraseWanted &passphrase)
{
    try {
        const QString local = snapshotOf(path);
        return Fetched{path, isSealed(local) ? opened(path, local, passphrase) : local};
    } catch (const Failure &failure) {
        if (failure.kind() == Failure::Kind::DiskFull)
            throw;
        leave(path, failure);
        return std::nullopt;
    }
}

/// So that nothing in the folder is kept busy while it is merged.
QString SharedFolder::snapshotOf(const QString &path)
{
    const QString local = m_work.filePath(QString::number(++m_count) + suffix);
    const auto state = [&path] {
        const QFileInfo file(path);
        return std::pair(file.size(), file.lastModified());
    };
    const auto before = state();
    QFile file(path);
    if (before.first == 0 || !file.copy(local))
        throw notComplete(file.errorString());
    if (state() != before || QFileInfo(local).size() != before.first)
        throw notComplete(QStringLiteral("it is being written"));
    return local;
}

QString SharedFolder::opened(const QString &path, const QString &sealed, const PassphraseWanted &passphrase)
{
    const QString name = QFileInfo(path).fileName(), target = sealed + QStringLiteral(".open");
    const auto opensWith = [&](const QString &words) {
        try {
            unseal(sealed, target, words);
        } catch (const Failure &failure) {
            if (failure.kind() != Failure::Kind::BadInput)
                throw;
            return false;
        }
        m_passphrase = words;
        return true;
    };
    bool isOpen = !m_passphrase.isEmpty() && opensWith(m_passphrase);
    for (bool wasWrong = false; !isOpen; wasWrong = true) {
        const QString words = passphrase ? passphrase(name, wasWrong) : QString();
        if (words.isEmpty())
            throw Failure(
                Failure::Kind::BadInput,
                QCoreApplication::translate("seal", "%1 is sealed. Give its passphrase.").arg(name));
        isOpen = opensWith(words);
    }
    QFile::remove(sealed);
    return target;
}

} // namespace raatihuone
