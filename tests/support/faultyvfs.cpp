// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <atomic>
#include <chrono>
#include <sqlite3.h>
#include <thread>

namespace raatihuone {

namespace {

constexpr const char *vfsName = "faulty";

struct State
{
    Fault fault;
    int writes = 0;
    int syncs = 0;
    bool hasFailed = false;
};

State state;
std::atomic<bool> isHeld{false};
std::thread::id holder;
sqlite3_vfs *usual = nullptr;
sqlite3_vfs faulty;
sqlite3_io_methods methods;

/// SQLite gives one block for it; the file of the usual VFS follows.
struct File
{
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int failure(int code)
{
    state.hasFailed = true;
    return code;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    while (isHeld && std::this_thread::get_id() != holder)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    ++state.writes;
    if (state.fault.kind == Fault::Kind::Write && state.writes == state.fault.at)
        return failure(SQLITE_IOERR_WRITE);
    if (state.fault.kind == Fault::Kind::Full && state.writes >= state.fault.at)
        return failure(SQLITE_FULL);
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    ++state.syncs;
    if (state.fault.kind == Fault::Kind::Sync && state.syncs == state.fault.at)
        return failure(SQLITE_IOERR_FSYNC);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_file *real = realOf(file);
    const int code = usual->xOpen(usual, name, real, flags, outFlags);
    file->pMethods = real->pMethods ? &methods : nullptr;
    return code;
}

void makeMethods()
{
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    makeMethods();
    usual = sqlite3_vfs_find(nullptr);
    faulty = *usual;
    faulty.zName = vfsName;
    faulty.pNext = nullptr;
    faulty.szOsFile = int(sizeof(File)) + usual->szOsFile;
    faulty.xOpen = openFile;
    sqlite3_vfs_register(&faulty, 0);
    heal();
}

FaultyVfs::~FaultyVfs()
{
    release();
    sqlite3_vfs_unregister(&faulty);
}

QByteArray FaultyVfs::name() const
{
    return vfsName;
}

void FaultyVfs::start(const Fault &fault)
{
    state = {fault, 0, 0, false};
}

void FaultyVfs::hold()
{
    holder = std::this_thread::get_id();
    isHeld = true;
}

void FaultyVfs::release()
{
    isHeld = false;
}

int FaultyVfs::writes() const
{
    return state.writes;
}

int FaultyVfs::syncs() const
{
    return state.syncs;
}

bool FaultyVfs::hasFailed() const
{
    return state.hasFailed;
}

} // namespace raatihuone
