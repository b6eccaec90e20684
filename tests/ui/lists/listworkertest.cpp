// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listworker.h"
#include "tests/support/testfile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Rows without end, none of which asks whether to go on: only an interrupt stops it.
void readForEver(const ListTask &task, std::atomic<bool> &hasBegun)
{
    Query query(task.source().connection,
                "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c");
    while (query.next())
        hasBegun = true;
}

} // namespace

TEST_CASE("a job reads in another thread and delivers into this one", "[lists]")
{
    TestFile file;
    ListWorker worker(file.file(), file.words());
    const QSignalSpy finished(&worker, &ListWorker::finished);
    QThread *readIn = nullptr;
    QThread *deliveredIn = nullptr;
    qint64 municipalities = 0;
    worker.start([&](const ListTask &task) {
        readIn = QThread::currentThread();
        const qint64 count = task.source().connection.value("SELECT count(*) FROM municipality")->toNumber();
        task.deliver([&, count] {
            municipalities = count;
            deliveredIn = QThread::currentThread();
        });
    });
    CHECK(worker.isBusy());
    REQUIRE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
    CHECK_FALSE(worker.isBusy());
    CHECK(municipalities > 300);
    CHECK(readIn != deliveredIn);
    CHECK(deliveredIn == QThread::currentThread());
}

TEST_CASE("a new job interrupts the one before, which delivers nothing more", "[lists]")
{
    TestFile file;
    ListWorker worker(file.file(), file.words());
    std::atomic<bool> hasBegun{false};
    QStringList delivered;
    worker.start([&](const ListTask &task) {
        const auto late = qScopeGuard([&] { task.deliver([&] { delivered += QStringLiteral("first"); }); });
        readForEver(task, hasBegun);
    });
    REQUIRE(QTest::qWaitFor([&hasBegun] { return hasBegun.load(); }));
    worker.start([&](const ListTask &task) { task.deliver([&] { delivered += QStringLiteral("second"); }); });
    REQUIRE(QTest::qWaitFor([&worker] { return !worker.isBusy(); }));
    CHECK(delivered == QStringList{QStringLiteral("second")});
}

TEST_CASE("a cancelled job ends in silence, and the worker with it", "[lists]")
{
    TestFile file;
    std::atomic<bool> hasBegun{false};
    std::atomic<bool> hasStopped{false};
    auto worker = std::make_unique<ListWorker>(file.file(), file.words());
    const QSignalSpy finished(worker.get(), &ListWorker::finished);
    const QSignalSpy failed(worker.get(), &ListWorker::failed);
    worker->start([&](const ListTask &task) {
        const Progress progress = task.progress(0);
        for (qint64 row = 0; progress(row); ++row)
            hasBegun = true;
        hasStopped = true;
    });
    REQUIRE(QTest::qWaitFor([&hasBegun] { return hasBegun.load(); }));
    worker->cancel();
    CHECK_FALSE(worker->isBusy());
    REQUIRE(QTest::qWaitFor([&hasStopped] { return hasStopped.load(); }));
    QCoreApplication::processEvents();
    CHECK(finished.isEmpty());
    CHECK(failed.isEmpty());

    hasBegun = false;
    worker->start([&](const ListTask &task) { readForEver(task, hasBegun); });
    REQUIRE(QTest::qWaitFor([&hasBegun] { return hasBegun.load(); }));
    worker.reset(); // comes back although the job would never end
    SUCCEED();
}

TEST_CASE("a job that cannot be done says why", "[lists]")
{
    TestFile file;
    ListWorker worker(file.file(), file.words());
    QSignalSpy failed(&worker, &ListWorker::failed);
    const QSignalSpy finished(&worker, &ListWorker::finished);
    worker.start([](const ListTask &) {
        throw Failure(Failure::Kind::Locked, QStringLiteral("Somebody is writing."));
    });
    REQUIRE(QTest::qWaitFor([&finished] { return finished.count() == 1; }));
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().toString() == QStringLiteral("Somebody is writing."));

    worker.start([](const ListTask &) { throw std::bad_alloc(); });
    REQUIRE(QTest::qWaitFor([&finished] { return finished.count() == 2; }));
    CHECK(failed.count() == 2);
}
