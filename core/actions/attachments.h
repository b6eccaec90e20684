// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/base/progress.h"
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

/// Reads a file and puts its bytes into the data file of @p connection, which may be one of another thread: they are no
/// part of the edits. Bytes that are there already are not written again.
/// @throws Failure BadInput if it is no file, too large, or larger than it said; Cancelled.
StoredFile storeBytes(Connection &connection, const QString &path, const Progress &progress = {});

/// Attaches stored bytes to the record @p subject of @p type. One commit.
Outcome attach(Records &records, const RecordType &type, RowId subject, const StoredFile &file);

/// Puts bytes into the data file, unless they are there. @returns their SHA-256 in hexadecimal.
QString putBytes(Connection &connection, const QByteArray &bytes);

/// The bytes of a stored file. @throws Failure NotFound; Damaged if they are not what was stored.
QByteArray storedBytes(Connection &connection, const QString &digest);

enum class Purpose {
    Keep, ///< the user's own copy
    View  ///< a copy that nobody changes, only of what canBeViewed()
};

/// Writes the bytes of a stored file to @p path, whole or not at all.
/// @throws Failure as storedBytes(); ReadOnly; BadInput for what is not to be viewed.
void writeStored(Connection &connection, const QString &digest, const QString &path, Purpose purpose);

/// @p name as a file can be called everywhere: no folders, no signs that hide or turn round, no names that Windows keeps
/// for itself, not too long. Never empty.
QString safeFileName(const QString &name);

/// What the file of something called @p title is called, without its ending: a safeFileName() of which no part is taken for
/// a folder, with room for a language, a number and an ending.
QString fileNameFor(const QString &title);

/// True for what the system shows and does not run, by its name and its first bytes: PDF, pictures, plain text, office
/// documents without macros, sound, film.
bool canBeViewed(const QString &name, const QByteArray &bytes);

} // namespace raatihuone
