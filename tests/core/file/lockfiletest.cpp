// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/lockfile.h"

#include "core/base/failure.h"
#include "tests/core/base/anytext.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <atomic>
#include <thread>

using namespace raatihuone;

namespace {

const QDateTime since(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

LockHolder me()
{
    return LockFile::thisProcess(QStringLiteral("Aino"), since);
}

LockHolder foreigner()
{
    return {QStringLiteral("another-host"), QStringLiteral("Bo"), 1, since};
}

/// The number of a process that has just ended.
qint64 deadProcess()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    process.waitForStarted();
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

class Place
{
public:
    QString data() const { return m_folder.filePath(QStringLiteral("a.raati")); }
    QString note() const { return LockFile::pathFor(data()); }
    void leave(const QByteArray &words, const QDateTime &at = QDateTime::currentDateTime()) const
    {
        QFile file(note());
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(words);
        file.flush();
        file.setFileTime(at, QFileDevice::FileModificationTime);
    }

private:
    QTemporaryDir m_folder;
};

bool isFree(const Place &place)
{
    return !LockFile::holderOf(place.data()).has_value();
}

} // namespace

TEST_CASE("the note says who writes, and goes with the writer", "[file]")
{
    const Place place;
    {
        const LockFile lock(place.data(), me());
        CHECK(LockFile::holderOf(place.data()) == me());
        CHECK_THROWS_AS(LockFile(place.data(), me()), Failure);
    }
    CHECK(isFree(place));
    CHECK_FALSE(QFile::exists(place.note()));
}

TEST_CASE("the note of a process of this host that is gone holds nothing", "[file]")
{
    const Place place;
    LockHolder gone = me();
    gone.process = deadProcess();
    {
        const LockFile lock(place.data(), gone);
        CHECK(isFree(place));
        const LockFile next(place.data(), me());
        CHECK(LockFile::holderOf(place.data()) == me());
    }
    CHECK(isFree(place));
}

TEST_CASE("a note from another host holds until the user says otherwise", "[file]")
{
    const Place place;
    const LockFile theirs(place.data(), foreigner());
    try {
        const LockFile mine(place.data(), me());
        FAIL("the note of another host was passed over");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::Locked);
        CHECK(failure.message().contains(QStringLiteral("Bo")));
    }
    const LockFile mine(place.data(), me(), true);
    CHECK(LockFile::holderOf(place.data()) == me());
}

TEST_CASE("who was taken over does not take the new note away", "[file]")
{
    const Place place;
    auto theirs = std::make_unique<LockFile>(place.data(), foreigner());
    const LockFile mine(place.data(), me(), true);
    theirs.reset();
    CHECK(LockFile::holderOf(place.data()) == me());
}

TEST_CASE("a note in the making holds, an old one without words does not", "[file]")
{
    const Place place;
    place.leave({});
    CHECK_THROWS_AS(LockFile(place.data(), me()), Failure);
    for (const char *words : {"", "not a note", "{\"host\":1}", "[]"}) {
        place.leave(words, QDateTime::currentDateTime().addSecs(-60));
        CHECK(isFree(place));
    }
    const LockFile lock(place.data(), me());
    CHECK_FALSE(isFree(place));
}

TEST_CASE("of many that come at once one gets the file, also where a stale note lies", "[file]")
{
    LockHolder gone = me();
    gone.process = deadProcess();
    for (int round = 0; round < 40; ++round) {
        const Place place;
        std::optional<LockFile> stale;
        if (round % 2 == 1)
            stale.emplace(place.data(), gone);
        std::atomic<int> ready = 0, winners = 0;
        std::vector<std::unique_ptr<LockFile>> locks(6);
        std::vector<std::thread> threads;
        for (auto &lock : locks)
            threads.emplace_back([&] {
                ++ready;
                while (ready < int(locks.size()))
                    std::this_thread::yield();
                try {
                    lock = std::make_unique<LockFile>(place.data(), me());
                    ++winners;
                } catch (const Failure &) {
                    // another one was first
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        REQUIRE(winners == 1);
    }
}

TEST_CASE("where there is no folder there can be no note", "[file]")
{
    try {
        const LockFile lock(QStringLiteral("/nowhere/at/all/a.raati"), me());
        FAIL("a note was left in no folder");
    } catch (const Failure &failure) {
        CHECK(failure.kind() == Failure::Kind::CannotOpen);
    }
}
