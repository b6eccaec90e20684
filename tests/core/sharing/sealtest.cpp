// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/seal.h"
#include "core/base/failure.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString passphrase = QStringLiteral("kolme sanaa riittää");

struct Folder
{
    QTemporaryDir folder;

    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QByteArray sealedBytes(const QByteArray &content) const
    {
        seal(write("plain", content), path("sealed"), passphrase);
        return read(path("sealed"));
    }
};

Failure::Kind problemOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        CHECK_FALSE(failure.message().isEmpty());
        return failure.kind();
    }
    FAIL("nothing failed");
    return Failure::Kind::Internal;
}

} // namespace

TEST_CASE("what is sealed comes back, of any size, and says nothing to others", "[sharing]")
{
    const Folder folder;
    const qint64 piece = 64 * 1024;
    for (const qint64 size : {qint64(0), piece, piece + 1, 3 * piece + 17}) {
        QByteArray content;
        while (content.size() < size)
            content += "Aino Esimerkki " + QByteArray::number(content.size());
        content.truncate(size);
        const QByteArray sealed = folder.sealedBytes(content);
        CHECK(isSealed(folder.path("sealed")));
        CHECK_FALSE(sealed.contains("Aino"));
        unseal(folder.path("sealed"), folder.path("again"), passphrase);
        CHECK(folder.read(folder.path("again")) == content);
        CHECK_FALSE((QFile::permissions(folder.path("again")) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    CHECK_FALSE(isSealed(folder.path("plain")));
    CHECK_FALSE(isSealed(folder.path("none")));
}

TEST_CASE("the same content is sealed differently each time, and letters may be composed or not", "[sharing]")
{
    const Folder folder;
    const QByteArray first = folder.sealedBytes("content"), second = folder.sealedBytes("content");
    CHECK(first != second);
    unseal(folder.path("sealed"), folder.path("again"), passphrase.normalized(QString::NormalizationForm_D));
    CHECK(folder.read(folder.path("again")) == "content");
}

TEST_CASE("a wrong passphrase and a short one are said, and nothing is written", "[sharing]")
{
    const Folder folder;
    folder.sealedBytes("content");
    CHECK(problemOf([&] {
              unseal(folder.path("sealed"), folder.path("again"), QStringLiteral("Kolme sanaa riittää"));
          }) == Failure::Kind::BadInput);
    CHECK_FALSE(QFile::exists(folder.path("again")));
    CHECK(problemOf([&] { seal(folder.path("plain"), folder.path("other"), QStringLiteral("1234567")); }) ==
          Failure::Kind::BadInput);
    CHECK_FALSE(QFile::exists(folder.path("other")));
}

TEST_CASE("a sealed file that is damaged, cut, lengthened or another's is refused and leaves nothing",
          "[sharing]")
{
    const Folder folder;
    const QByteArray sealed = folder.sealedBytes(QByteArray(150000, 'x'));
    const auto problemWith = [&folder](const QByteArray &bytes) {
        const QString path = folder.write("hurt", bytes);
        const Failure::Kind kind = problemOf([&] { unseal(path, folder.path("again"), passphrase); });
        CHECK_FALSE(QFile::exists(folder.path("again")));
        return kind;
    };
    CHECK(problemWith({}) == Failure::Kind::Foreign);
    CHECK(problemWith("SQLite format 3") == Failure::Kind::Foreign);
    for (const int length : {16, 60, 100, 70000})
        CHECK(problemWith(sealed.left(length)) == Failure::Kind::Damaged);
    CHECK(problemWith(sealed + 'x') == Failure::Kind::Damaged);
    QByteArray costly = sealed;
    costly[40] = char(0xff); // would ask for more memory than there is
    CHECK(problemWith(costly) == Failure::Kind::TooNew);
    for (const int place : {20, 50, 75, 149000}) {
        QByteArray hurt = sealed;
        hurt[place] = char(hurt[place] ^ 1);
        const Failure::Kind kind = problemWith(hurt);
        CHECK((kind == Failure::Kind::Damaged || kind == Failure::Kind::BadInput));
    }
    const int head = 16 + 16 + 16 + 24 + 17, piece = 65536 + 17;
    const QByteArray swapped = sealed.left(head) + sealed.mid(head + piece, piece) + sealed.mid(head, piece) +
                               sealed.mid(head + 2 * piece);
    CHECK(problemWith(swapped) == Failure::Kind::Damaged);
    CHECK(QDir(folder.folder.path()).entryList(QDir::Files).size() == 3); // plain, sealed, hurt
}

TEST_CASE("sealing is stopped without a trace", "[sharing]")
{
    const Folder folder;
    folder.write("plain", QByteArray(300000, 'x'));
    int told = 0;
    CHECK(problemOf([&] {
              seal(folder.path("plain"), folder.path("sealed"), passphrase,
                   [&told](qint64 done) { return done > 0 && ++told < 2; });
          }) == Failure::Kind::Cancelled);
    CHECK(told == 2);
    CHECK(QDir(folder.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("plain")});
}
