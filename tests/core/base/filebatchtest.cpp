// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filebatch.h"

#include "core/base/failure.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace raatihuone;

namespace {

/// A folder with a file of an earlier day.
struct Place
{
    QTemporaryDir folder;

    Place() { write(QStringLiteral("a.pdf"), "earlier"); }

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList all() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

/// Files of this process may not grow beyond this, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

const QString a = QStringLiteral("a.pdf");
const QString b = QStringLiteral("b.pdf");

} // namespace

TEST_CASE("files of a batch appear together and replace what was there", "[base]")
{
    const Place place;
    FileBatch batch;
    batch.add(place.path(a), "new a");
    batch.add(place.path(b), "new b");
    CHECK(place.read(a) == "earlier");
    CHECK(batch.paths() == QStringList({place.path(a), place.path(b)}));
    batch.commit();
    CHECK(place.read(a) == "new a");
    CHECK(place.read(b) == "new b");
    CHECK(place.all() == QStringList({a, b}));
}

TEST_CASE("a batch that is given up leaves nothing", "[base]")
{
    const Place place;
    {
        FileBatch batch;
        batch.add(place.path(b), "new b");
    }
    CHECK(place.all() == QStringList{a});
}

TEST_CASE("when one file cannot be put in its place all stay as they were", "[base]")
{
    const Place place;
    {
        FileBatch batch;
        batch.add(place.path(a), "new a");
        batch.add(place.path(b), "new b");
        REQUIRE(QDir(place.folder.path()).mkdir(b)); // meanwhile
        batch.add(place.path(QStringLiteral("c.pdf")), "new c");
        // The bytes of the last one are gone: it cannot be put in its place.
        const QStringList hidden =
            QDir(place.folder.path()).entryList({QStringLiteral(".raati*")}, QDir::Dirs | QDir::Hidden);
        REQUIRE(hidden.size() == 1);
        REQUIRE(QFile::remove(place.path(hidden.front() + QStringLiteral("/2"))));
        CHECK_THROWS_AS(batch.commit(), Failure);
    }
    CHECK(place.read(a) == "earlier");
    CHECK(place.all() == QStringList({a, b}));
    CHECK(QFileInfo(place.path(b)).isDir());
}

TEST_CASE("a full disk leaves nothing of any file", "[base]")
{
    const Place place;
    {
        FileBatch batch;
        batch.add(place.path(b), "small");
        const FileSizeLimit limit(10000);
        CHECK_THROWS_AS(batch.add(place.path(QStringLiteral("c.pdf")), QByteArray(20000, 'x')), Failure);
    }
    CHECK(place.all() == QStringList{a});
}

TEST_CASE("a place that takes no file is refused in a sentence that names it", "[base]")
{
    const Place place;
    const auto message = [](const QString &path) {
        try {
            FileBatch().add(path, "x");
        } catch (const Failure &failure) {
            return failure.message();
        }
        return QString();
    };
    for (const QString &path : {place.path(QStringLiteral("none/b.pdf")), QStringLiteral("/proc/b.pdf"),
                                place.folder.path(), place.path(a) + QStringLiteral("/b.pdf")}) {
        CAPTURE(path.toStdString());
        CHECK(message(path).contains(path));
    }
    CHECK(place.all() == QStringList{a});
}
