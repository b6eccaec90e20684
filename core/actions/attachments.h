// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/records/records.h"

namespace raatihuone {

/// The largest file that is stored, in bytes.
inline constexpr qint64 largestAttachment = 100'000'000;

/// A file whose bytes lie in the data file, not yet named by any record.
struct StoredFile
{
    QString name;
    QString digest; ///< SHA-256 in hexadecimal
    qint64 size = 0;
    QString mediaType; ///< by name and content
};

/// Is told how many bytes are done; answers false to stop the work. May be empty.
using ByteProgress = std::function<bool(qint64 bytes)>;

/// Reads a file and puts its bytes into the data file of @p connection, which may be one of another thread: they are no
/// part of the edits. Bytes that are there already are not written again.
/// @throws Failure BadInput if it is no file, too large, or larger than it said; Cancelled.
StoredFile storeBytes(Connection &connection, const QString &path, const ByteProgress &progress = {});

/// Attaches stored bytes to the record @p subject of @p type. One commit.
Outcome attach(Records &records, const RecordType &type, RowId subject, const StoredFile &file);

/// The bytes of a stored file. @throws Failure NotFound; Damaged if they are not what was stored.
QByteArray storedBytes(Connection &connection, const QString &digest);

enum class Purpose {
    Keep, ///< the user's own copy
    View  ///< a copy that nobody changes, never of a program
};

/// Writes the bytes of a stored file to @p path, whole or not at all.
/// @throws Failure as storedBytes(); ReadOnly; BadInput for a program that was to be viewed.
void writeStored(Connection &connection, const QString &digest, const QString &path, Purpose purpose);

/// @p name as a file can be called everywhere: no folders, no signs that hide or turn round, no names that Windows keeps
/// for itself, not too long. Never empty.
QString safeFileName(const QString &name);

/// True for what the system would run rather than show, by its name or its first bytes.
bool isProgram(const QString &name, const QByteArray &bytes);

} // namespace raatihuone
