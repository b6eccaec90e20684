// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/filereader.h"
#include "core/edits/installation.h"
#include "core/edits/schema.h"
#include "core/file/connection.h"
#include "core/file/lockfile.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QSet>

namespace raatihuone {

/// The rows that one commit made, changed or removed, by type number.
using Changes = QMap<int, QSet<RowId>>;

/// Where the first rows of a made-up or new file come from: same origin, same bytes.
struct Origin
{
    QByteArray seed;
    QDateTime time;
};

/// A file of schema @p version is newer than this program.
Failure newerSchema(int version);

/// Examines the file of @p path, which nobody should trust, before anything in it can run.
/// @throws Failure as examine() does, and TooNew for one of a newer schema.
Examination examineFile(const QString &path, const Schema &schema, const QByteArray &vfs = {});

/// An open data file. Reading is free; everything that writes goes through a Commit.
class DataFile : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens a file that nobody should trust: it is examined before anything in it can run. Writing takes the
    /// lock before, brings an older file up to date after a backup, and makes own triggers anew that are missing;
    /// reading does without them.
    /// @throws Failure Foreign, Damaged, TooNew, Locked, ReadOnly, CannotOpen; the file is as before.
    DataFile(const QString &path, Mode mode, const Schema &schema, Installation &installation,
             const QByteArray &vfs = {});

    /// Makes an empty file at @p path, which must not exist, or nothing. Start commits are written under the
    /// site of @p origin.
    static std::unique_ptr<DataFile> create(const QString &path, const Schema &schema,
                                            Installation &installation, const Origin &origin,
                                            const QByteArray &vfs = {});
    ~DataFile() override;

    const QString &path() const { return m_reader.path(); }
    Mode mode() const { return m_mode; }
    const Schema &schema() const { return m_schema; }
    const Catalogue &catalogue() const { return m_schema.catalogue(); }
    Connection &connection() const { return *m_connection; }
    Installation &installation() const { return m_installation; }

    /// Gives other threads connections that read the file as connection() does.
    const FileReader &reader() const { return m_reader; }

    /// What was put right on opening, or is missing in a file that is only read, a sentence each.
    const QStringList &notices() const { return m_notices; }

    /// Changes whenever somebody else has written: another window, the sqlite3 shell.
    qint64 foreignVersion() const;

    /// From now on start commits are written under the site of @p origin: made-up data, not the
    /// installation's own.
    void setOrigin(const Origin &origin);

    /// The number under which this copy writes, or would if nothing has been written yet.
    quint32 site() const;
    /// This copy has a number of this installation, as it has from the first commit on. Inside a transaction.
    void claimSite() { takeSite(nullptr); }
    /// From here on this copy writes under @p number: its branch was renumbered.
    void moveSite(quint32 number);
    /// From here on this copy writes under a number that nobody has: another copy writes under its own. Inside a
    /// transaction.
    void leaveSite();

    /// Time of the newest commit, UTC; invalid in a file without any.
    QDateTime lastCommitTime() const;

    /// A value of the table meta, such as "lineage" or "made_up".
    QString meta(const QString &key) const;
    void setMeta(const QString &key, const QString &value); ///< inside a commit

    /// Whether anybody listens to committed().
    bool isHeard() const;
    /// Tells the listeners what has come to disk. Whoever hears of it and fails does not make it undone.
    void announce(const Changes &changes);

Q_SIGNALS:
    /// A commit of this file object is on disk.
    void committed(const raatihuone::Changes &changes);

private:
    friend class Commit;
    friend class WorkingCopy;
    DataFile(const QString &path, const Schema &schema, Installation &installation, const QByteArray &vfs);

    void fill(const Origin &origin);
    void checkContext() const;
    void bringUpToDate(int from);
    void repair(int version, const QStringList &missing);
    void doWithout(int version, const QStringList &missing);
    std::optional<qint64> seqOf(quint32 site) const;
    quint32 ownSite() const;
    quint32 freshSite() const;
    void addSite(quint32 site, const Origin *origin);
    void takeSite(const Origin *origin);
    QByteArray nonceOf(RowId commit, const Origin *origin) const;

    const Schema &m_schema;
    Installation &m_installation;
    Mode m_mode = Mode::ReadWrite;
    FileReader m_reader;
    std::unique_ptr<LockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    QStringList m_notices;
    std::optional<Origin> m_origin;
    quint32 m_site = 0; ///< the own site, once a commit has taken it
};

} // namespace raatihuone
