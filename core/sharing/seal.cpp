// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/seal.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>
#include <array>
#include <sodium.h>

namespace raatihuone {

namespace {

// A sealed file: signature, salt, the two costs of the key (64 bits, little-endian), header of the stream; then an empty
// piece that proves the key and binds all before it, pieces of the content, and one that is marked as the last.
constexpr QByteArrayView signature("Raatihuone seal1");
constexpr int saltSize = crypto_pwhash_SALTBYTES;
constexpr int headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int addedSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 pieceSize = 64 * 1024;
constexpr quint64 passes = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE; // bytes
constexpr qsizetype headSize = signature.size() + saltSize + 2 * qsizetype(sizeof(quint64));

constexpr unsigned char middle = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char last = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

QString say(const char *text)
{
    return QCoreApplication::translate("seal", text);
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

[[noreturn]] void fail(const QFileDevice &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    const bool isFull = file.error() == QFileDevice::ResourceError;
    throw Failure(
        isFull ? Failure::Kind::DiskFull : Failure::Kind::InputOutput,
        say(QT_TRANSLATE_NOOP("seal", "%1 could not be read or written. Check the folder and try again."))
            .arg(name),
        file.errorString());
}

[[noreturn]] void failAsDamaged()
{
    throw Failure(
        Failure::Kind::Damaged,
        say(QT_TRANSLATE_NOOP("seal", "The sealed file is damaged or incomplete. Ask for it again.")));
}

/// The key of one file; wiped when it goes.
class Key
{
public:
    Key(const QString &passphrase, const QByteArray &salt)
    {
        QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int problem =
            crypto_pwhash(m_bytes.data(), m_bytes.size(), words.constData(), quint64(words.size()),
                          bytes(salt), passes, memory, crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(words.data(), size_t(words.size()));
        if (problem != 0)
            throw Failure(Failure::Kind::Internal,
                          say(QT_TRANSLATE_NOOP("seal", "There is too little memory for the passphrase. "
                                                        "Close other programs and try again.")));
    }
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

/// What both directions share: the state of the stream, wiped when it goes.
struct Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};

    ~Stream() { sodium_memzero(&state, sizeof state); }
};

void useSodium()
{
    if (sodium_init() < 0)
        throw Failure(Failure::Kind::Internal,
                      say(QT_TRANSLATE_NOOP("seal", "Sealing does not work on this computer.")));
}

QByteArray costs()
{
    std::array<quint64, 2> values{qToLittleEndian(passes), qToLittleEndian(memory)};
    return {reinterpret_cast<const char *>(values.data()), sizeof values};
}

void openForReading(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        fail(file);
}

void openForWriting(QSaveFile &file)
{
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void write(QSaveFile &file, const QByteArray &data)
{
    if (file.write(data) != data.size())
        fail(file);
}

QByteArray read(QFile &file, qint64 most)
{
    const QByteArray data = file.read(most);
    if (file.error() != QFileDevice::NoError)
        fail(file);
    return data;
}

QByteArray sealed(Stream &stream, const QByteArray &plain, unsigned char tag, const QByteArray &bound = {})
{
    QByteArray piece(plain.size() + addedSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&stream.state, bytes(piece), nullptr, bytes(plain),
                                               quint64(plain.size()), bytes(bound), quint64(bound.size()),
                                               tag);
    return piece;
}

/// The content of a piece and its tag; nothing if the key is wrong or a byte differs.
std::optional<std::pair<QByteArray, unsigned char>> opened(Stream &stream, const QByteArray &piece,
                                                           const QByteArray &bound = {})
{
    if (piece.size() < addedSize)
        return std::nullopt;
    QByteArray plain(piece.size() - addedSize, Qt::Uninitialized);
    unsigned char tag = 0;
    const int problem = crypto_secretstream_xchacha20poly1305_pull(&stream.state, bytes(plain), nullptr, &tag,
                                                                   bytes(piece), quint64(piece.size()),
                                                                   bytes(bound), quint64(bound.size()));
    if (problem != 0)
        return std::nullopt;
    return std::pair(plain, tag);
}

void sealContent(Stream &stream, QFile &source, QSaveFile &target, const Progress &progress)
{
    QByteArray plain = read(source, pieceSize);
    for (bool isLast = false; !isLast;) {
        QByteArray next = read(source, pieceSize);
        isLast = next.isEmpty();
        write(target, sealed(stream, plain, isLast ? last : middle));
        tell(progress, source.pos());
        plain = std::move(next);
    }
}

void unsealContent(Stream &stream, QFile &source, QSaveFile &target, const Progress &progress)
{
    for (bool isLast = false; !isLast;) {
        const auto piece = opened(stream, read(source, pieceSize + addedSize));
        if (!piece)
            failAsDamaged();
        write(target, piece->first);
        tell(progress, source.pos());
        isLast = piece->second == last;
    }
    if (!source.atEnd())
        failAsDamaged();
}

/// Reads what stands before the pieces; the costs are not taken from a file that somebody else made.
QByteArray headOf(QFile &source)
{
    const QByteArray head = read(source, headSize);
    if (!head.startsWith(signature))
        throw Failure(
            Failure::Kind::Foreign,
            say(QT_TRANSLATE_NOOP("seal", "%1 is not a sealed file.")).arg(QFileInfo(source).fileName()));
    if (head.size() < headSize)
        failAsDamaged();
    if (head.right(costs().size()) != costs())
        throw Failure(
            Failure::Kind::TooNew,
            say(QT_TRANSLATE_NOOP("seal", "The file was sealed by a newer version of the program. Update "
                                          "this one.")));
    return head;
}

void startReading(Stream &stream, QFile &source, const QString &passphrase)
{
    const QByteArray head = headOf(source);
    const Key key(passphrase, head.mid(signature.size(), saltSize));
    const QByteArray header = read(source, headerSize);
    const QByteArray proof = read(source, addedSize);
    if (header.size() < headerSize || proof.size() < addedSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, bytes(header), key.data()) != 0)
        failAsDamaged();
    if (!opened(stream, proof, head))
        throw Failure(
            Failure::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("seal", "The passphrase is wrong. Type it again as it was given to you.")));
}

void startWriting(Stream &stream, QSaveFile &target, const QString &passphrase)
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    const Key key(passphrase, salt);
    const QByteArray head = signature.toByteArray() + salt + costs();
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, bytes(header), key.data());
    write(target, head + header + sealed(stream, {}, middle, head));
}

} // namespace

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(signature.size()) == signature.toByteArray();
}

void seal(const QString &source, const QString &target, const QString &passphrase, const Progress &progress)
{
    if (passphrase.size() < shortestPassphrase)
        throw Failure(
            Failure::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("seal", "The passphrase is too short. Use at least %1 characters."))
                .arg(shortestPassphrase));
    useSodium();
    QFile plain(source);
    openForReading(plain);
    QSaveFile file(target);
    openForWriting(file);
    Stream stream;
    startWriting(stream, file, passphrase);
    sealContent(stream, plain, file, progress);
    if (!file.commit())
        fail(file);
}

void unseal(const QString &source, const QString &target, const QString &passphrase, const Progress &progress)
{
    useSodium();
    QFile file(source);
    openForReading(file);
    Stream stream;
    startReading(stream, file, passphrase);
    QSaveFile plain(target);
    openForWriting(plain);
    unsealContent(stream, file, plain, progress);
    if (!plain.commit())
        fail(plain);
}

} // namespace raatihuone
