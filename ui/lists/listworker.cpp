// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listworker.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QScopeGuard>

namespace raatihuone {

namespace {

constexpr qint64 millisecondsBetweenReports = 50;

} // namespace

Progress ListTask::progress(qint64 total) const
{
    ListWorker &worker = m_worker;
    QElapsedTimer sinceReport;
    sinceReport.start();
    return [&worker, generation = m_generation, total, sinceReport](qint64 done) mutable {
        if (sinceReport.elapsed() >= millisecondsBetweenReports) {
            sinceReport.restart();
            worker.post(generation, [&worker, done, total] { Q_EMIT worker.progressed(done, total); });
        }
        return worker.isCurrent(generation);
    };
}

void ListTask::deliver(std::function<void()> receive) const
{
    m_worker.post(m_generation, std::move(receive));
}

ListWorker::ListWorker(const DataFile &file, const Words &words, QObject *parent)
    : QObject(parent), m_reader(file.reader()), m_catalogue(file.catalogue()), m_words(words)
{
    m_inThread.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("list worker"));
}

ListWorker::~ListWorker()
{
    outdate();
    m_thread.quit();
    m_thread.wait();
}

void ListWorker::start(Job job)
{
    outdate();
    m_isBusy = true;
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 generation = m_generation;
    QMetaObject::invokeMethod(
        &m_inThread, [this, job = std::move(job), generation] { run(job, generation); },
        Qt::QueuedConnection);
}

void ListWorker::cancel()
{
    outdate();
    m_isBusy = false;
}

void ListWorker::outdate()
{
    ++m_generation;
    const QMutexLocker lock(&m_mutex);
    if (m_connection)
        m_connection->interrupt();
}

void ListWorker::run(const Job &job, quint64 generation)
{
    if (!isCurrent(generation))
        return;
    try {
        const auto connection = m_reader.open();
        runOn(*connection, job, generation);
    } catch (const std::exception &problem) {
        report(asFailure(problem), generation);
    }
    post(generation, [this] {
        m_isBusy = false;
        Q_EMIT finished();
    });
}

/// Interrupted work is no news: whoever stopped it knows.
void ListWorker::report(const Failure &failure, quint64 generation)
{
    if (failure.kind() == Failure::Kind::Cancelled)
        return;
    log(failure, "Work in the background failed");
    post(generation, [this, message = failure.message()] { Q_EMIT failed(message); });
}

void ListWorker::runOn(Connection &connection, const Job &job, quint64 generation)
{
    const auto publish = [this](Connection *current) {
        const QMutexLocker lock(&m_mutex);
        m_connection = current;
    };
    publish(&connection);
    const auto withdraw = qScopeGuard([&publish] { publish(nullptr); });
    // Whoever made the job out of date before this found no connection to interrupt.
    if (isCurrent(generation))
        job(ListTask(*this, generation, {connection, m_catalogue, m_words}));
}

void ListWorker::post(quint64 generation, std::function<void()> receive)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, receive = std::move(receive)] {
            if (isCurrent(generation))
                receive();
        },
        Qt::QueuedConnection);
}

} // namespace raatihuone
