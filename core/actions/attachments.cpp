// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/attachments.h"

#include "core/actions/editrecord.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <algorithm>
#include <array>

namespace raatihuone {

namespace {

constexpr qint64 piece = 1'000'000; // bytes

Failure refused(const char *message, const QString &details = {})
{
    return Failure(Failure::Kind::BadInput, QCoreApplication::translate("actions", message), details);
}

Failure tooLarge()
{
    return refused(
        QT_TRANSLATE_NOOP("actions", "The file is larger than 100 MB. Keep it elsewhere and add a link."));
}

QByteArray readWhole(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw refused(QT_TRANSLATE_NOOP("actions", "The file cannot be read. Choose another."),
                      file.errorString());
    if (file.size() > largestAttachment)
        throw tooLarge();
    QByteArray bytes;
    bytes.reserve(file.size());
    for (QByteArray next = file.read(piece); !next.isEmpty(); next = file.read(piece)) {
        bytes += next;
        if (bytes.size() > largestAttachment) // it grows while it is read
            throw tooLarge();
        tell(progress, bytes.size());
    }
    if (file.error() != QFileDevice::NoError)
        throw refused(QT_TRANSLATE_NOOP("actions", "The file cannot be read. Choose another."),
                      file.errorString());
    return bytes;
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Without its ending: CON.txt is kept by Windows as well.
bool isKeptByWindows(const QString &name)
{
    static const QRegularExpression kept(QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return kept.match(name.section(QLatin1Char('.'), 0, 0).trimmed()).hasMatch();
}

/// Cut before the ending, which says what the file is.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 120, longestEnding = 12;
    if (name.size() <= longest)
        return name;
    const QString ending = QLatin1Char('.') + QFileInfo(name).suffix();
    return ending.size() > longestEnding ? name.left(longest) : name.left(longest - ending.size()) + ending;
}

/// What is shown and cannot run: no page or drawing with scripts, no document with macros, no list that leads elsewhere.
constexpr std::array viewedTypes{
    "application/pdf",
    "application/rtf",
    "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "audio/aac",
    "audio/flac",
    "audio/mp4",
    "audio/mpeg",
    "audio/ogg",
    "audio/vnd.wave",
    "audio/x-vorbis+ogg",
    "audio/x-opus+ogg",
    "audio/x-wav",
    "image/bmp",
    "image/gif",
    "image/heif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "image/webp",
    "text/csv",
    "text/markdown",
    "text/plain",
    "text/tab-separated-values",
    "video/mp4",
    "video/mpeg",
    "video/ogg",
    "video/quicktime",
    "video/vnd.avi",
    "video/webm",
    "video/x-matroska",
    "video/x-msvideo",
};

constexpr std::array runTypes{"application/x-executable",        "application/x-sharedlib",
                              "application/x-ms-dos-executable", "application/x-msdownload",
                              "application/x-shellscript",       "application/x-desktop",
                              "application/x-java-archive",      "application/x-pie-executable"};

} // namespace

StoredFile storeBytes(Connection &connection, const QString &path, const Progress &progress)
{
    const QByteArray bytes = readWhole(path, progress);
    StoredFile file{safeFileName(QFileInfo(path).fileName()), putBytes(connection, bytes), bytes.size(), {}};
    file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, bytes).name();
    return file;
}

QString putBytes(Connection &connection, const QByteArray &bytes)
{
    const QString digest = digestOf(bytes);
    connection.run("INSERT OR IGNORE INTO blob(sha256, size, bytes) VALUES(?, ?, ?)", digest,
                   qint64(bytes.size()), bytes);
    return digest;
}

Outcome attach(Records &records, const RecordType &type, RowId subject, const StoredFile &file)
{
    Record attachment(records.file().catalogue().type(TypeNumber::Attachment));
    attachment.set(QStringLiteral("name"), file.name);
    attachment.set(QStringLiteral("subject"), subject);
    attachment.set(QStringLiteral("subject_type"), type.number());
    attachment.set(QStringLiteral("digest"), file.digest);
    attachment.set(QStringLiteral("size"), file.size);
    attachment.set(QStringLiteral("media_type"), file.mediaType);
    return addRecord(records, attachment);
}

QByteArray storedBytes(Connection &connection, const QString &digest)
{
    const auto stored = connection.value("SELECT bytes FROM blob WHERE sha256 = ?", digest);
    if (!stored)
        throw Failure(Failure::Kind::NotFound,
                      QCoreApplication::translate("actions", "The stored file is not in this data file."),
                      digest);
    const QByteArray bytes = stored->toBytes();
    if (digestOf(bytes) != digest)
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate(
                          "actions", "The stored file is damaged and was not opened. Restore a backup."),
                      digest);
    return bytes;
}

void writeStored(Connection &connection, const QString &digest, const QString &path, Purpose purpose)
{
    const QByteArray bytes = storedBytes(connection, digest);
    if (purpose == Purpose::View && !canBeViewed(QFileInfo(path).fileName(), bytes))
        throw refused(QT_TRANSLATE_NOOP("actions",
                                        "Files of this kind are not opened from here, since they could run "
                                        "something. Save it first and check where it comes from."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(
            Failure::Kind::ReadOnly,
            QCoreApplication::translate("actions", "The file could not be written. Choose another folder."),
            file.errorString());
    if (purpose == Purpose::View)
        QFile::setPermissions(path, QFileDevice::ReadOwner);
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression folders(QStringLiteral("^.*[/\\\\]"),
                                            QRegularExpression::DotMatchesEverythingOption);
    // Control characters, signs that turn the direction of writing or are not seen, and what Windows forbids.
    static const QRegularExpression unwanted(QStringLiteral("[\\p{C}\\x{2028}\\x{2029}<>:\"|?*]"));
    static const QRegularExpression edges(QStringLiteral("^[\\s.]+|[\\s.]+$"));
    QString safe = QString(name).remove(folders).remove(unwanted).remove(edges);
    safe = shortened(safe).remove(edges);
    if (safe.isEmpty())
        return QCoreApplication::translate("actions", "file");
    return isKeptByWindows(safe) ? QLatin1Char('_') + safe : safe;
}

QString fileNameFor(const QString &title)
{
    static const QRegularExpression slashes(QStringLiteral("[/\\\\]"));
    constexpr qsizetype longest = 100;
    return safeFileName(QString(title).replace(slashes, QStringLiteral("-")).left(longest));
}

bool canBeViewed(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const QString called = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    const QMimeType held = types.mimeTypeForData(bytes);
    return std::any_of(viewedTypes.begin(), viewedTypes.end(),
                       [&](const char *each) { return called == QLatin1String(each); }) &&
           std::none_of(runTypes.begin(), runTypes.end(),
                        [&](const char *each) { return held.inherits(QLatin1String(each)); });
}

} // namespace raatihuone
