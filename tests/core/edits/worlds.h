// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/commit.h"
#include "core/edits/dump.h"

#include <QtCore/QTemporaryDir>

namespace raatihuone {

/// Numbers of the made-up types.
namespace Made {
inline constexpr int Thing = 1, Everything = 2, Part = 3, Links = 60;
}

/// Schema versions of the made-up types: the scripts of resources/sql alone make the first.
inline constexpr int firstVersion = 2, laterVersion = 3;

/// Types that no user has: a thing with a parent, a part of a thing, and a type with a field of every kind; and pairs of
/// records that are said to be different.
/// The later version knows a field and a type more.
Catalogue madeUpCatalogue(int version = firstVersion);

/// What a program of schema @p version has.
struct Programme
{
    Catalogue catalogue;
    Schema schema;

    explicit Programme(int version);
    static const Programme &first();
    static const Programme &second();
};

/// What the sqlite3 shell said.
struct ShellAnswer
{
    bool isDone = false; ///< nothing was refused
    QByteArray output;
    QByteArray complaint;
};

/// Runs statements in the real sqlite3 shell, as somebody would who knows nothing of the program.
ShellAnswer runShell(const QString &path, const QByteArray &sql);

/// What a test writes need not survive a power cut; only tests with a VFS of their own count what reaches the disk.
void doNotWaitForDisk(Connection &connection);

QByteArray bytesOf(const QString &path);
QByteArray dumpOf(DataFile &file, DumpScope scope);

/// One commit that inserts one row. @returns its id.
RowId insertInto(DataFile &file, const char *table, const char *columns, const QString &values);

/// Whether nobody has asked for a number of cases.
bool isUsualRun();

/// True in the long run of the tests.
bool isLongRun();

/// An installation with settings of its own in a folder.
std::unique_ptr<Installation> makeInstallation(const QString &folder, const QString &author);

/// One file of made-up types in a folder of its own, and the installation that writes it.
class World
{
public:
    explicit World(const Programme &programme = Programme::first());

    const Programme &programme() const { return m_programme; }
    const Catalogue &catalogue() const { return m_programme.catalogue; }
    const RecordType &type(int number) const { return catalogue().type(number); }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("world.raati")); }
    DataFile &file() const { return *m_file; }
    Connection &db() const { return m_file->connection(); }
    Installation &installation() const { return *m_installation; }

    void close() { m_file.reset(); }
    void open(const QByteArray &vfs = {});
    void reopen();
    /// The shell works while nobody has the file open.
    ShellAnswer shell(const QByteArray &sql);

    QByteArray values() const { return dumpOf(*m_file, DumpScope::Values); }
    QByteArray everything() const { return dumpOf(*m_file, DumpScope::Everything); }

    /// One commit each.
    RowId addThing(const QString &name, RowId parent = {});
    void run(const QString &sql);
    RowId insert(const char *table, const char *columns, const QString &values);

private:
    const Programme &m_programme;
    QTemporaryDir m_folder;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<DataFile> m_file;
};

} // namespace raatihuone
