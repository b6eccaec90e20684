// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace raatihuone {

/// What a FaultyVfs does wrong.
struct Fault
{
    enum class Kind {
        None,
        Write, ///< one write fails: SQLITE_IOERR_WRITE
        Sync,  ///< one sync fails: SQLITE_IOERR_FSYNC
        Full,  ///< every write from then on fails: SQLITE_FULL
    };

    Kind kind = Kind::None;
    int at = 0; ///< the call that fails, from 1 on
};

/// The usual way of SQLite to the disk, with one thing that goes wrong, or slow. Register one of a name at a time.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The name under which a Connection asks for it.
    QByteArray name() const;

    /// Counts from nothing again; @p fault happens once its call comes.
    void start(const Fault &fault);
    /// Nothing goes wrong any more.
    void heal() { start({}); }

    /// From now on whoever reads in another thread waits: the disk is slow.
    void hold();
    void release();

    int writes() const;
    int syncs() const;
    /// True if the fault has happened since start().
    bool hasFailed() const;
};

} // namespace raatihuone
