// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"
#include "core/search/listrequest.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <atomic>

namespace raatihuone {

class ListWorker;

/// What a job of a ListWorker has to work with. Used in the thread of the worker.
class ListTask
{
public:
    ListTask(ListWorker &worker, quint64 generation, const ListSource &source)
        : m_worker(worker), m_generation(generation), m_source(source)
    {
    }

    const ListSource &source() const { return m_source; }

    /// Shows how far the work is, and stops it when nobody waits for it any more.
    Progress progress(qint64 total) const;

    /// Runs @p receive in the thread that owns the worker, unless the job is out of date by then.
    void deliver(std::function<void()> receive) const;

private:
    ListWorker &m_worker;
    quint64 m_generation;
    ListSource m_source;
};

/// Reads a file in the background, on a connection of its own that is open only while there is work.
///
/// One job at a time: a new one makes the one before out of date and interrupts it.
class ListWorker : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(const ListTask &task)>;

    ListWorker(const DataFile &file, const Words &words, QObject *parent = nullptr);
    /// Interrupts the work and waits for its end.
    ~ListWorker() override;

    void start(Job job);
    /// The job under way delivers nothing more, not even finished().
    void cancel();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// The job could not be done; @p message tells the user why.
    void failed(const QString &message);
    /// The job has ended, after whatever it delivered.
    void finished();

private:
    friend class ListTask;

    void run(const Job &job, quint64 generation);
    void runOn(Connection &connection, const Job &job, quint64 generation);
    void report(const Failure &failure, quint64 generation);
    void outdate();
    bool isCurrent(quint64 generation) const { return generation == m_generation.load(); }
    void post(quint64 generation, std::function<void()> receive);

    const FileReader m_reader;
    const Catalogue &m_catalogue;
    const Words m_words;
    QObject m_inThread; ///< lives in the thread
    QThread m_thread;   ///< runs from the first job on
    std::atomic<quint64> m_generation{0};
    bool m_isBusy = false;
    QMutex m_mutex;
    Connection *m_connection = nullptr; ///< under the mutex: an interrupt must not outlive it
};

} // namespace raatihuone
