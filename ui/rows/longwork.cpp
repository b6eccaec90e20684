// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/longwork.h"

#include "core/edits/lentfile.h"
#include "ui/forms/guarded.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>
#include <QtWidgets/QVBoxLayout>
#include <atomic>

namespace raatihuone {

namespace {

constexpr qint64 patience = 300; // milliseconds
constexpr int betweenLooks = 50;
constexpr int usualWidth = 420;

/// How far the other thread is, and whether it shall go on.
struct Gauge
{
    std::atomic<qint64> done{0};
    std::atomic<bool> isStopped{false};
};

/// The window must wait for what its strip tells of: it stays until accept().
class StripDialog : public QDialog
{
public:
    StripDialog(const QString &title, QWidget *parent) : QDialog(parent), m_strip(new ProgressStrip(this))
    {
        setWindowTitle(title);
        setModal(true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
        layout->addWidget(m_strip);
        setMinimumWidth(usualWidth);
    }

    void reject() override {}

protected:
    ProgressStrip &strip() { return *m_strip; }

private:
    ProgressStrip *m_strip;
};

/// Nobody knows how long it takes, and it cannot be stopped.
class WaitDialog : public StripDialog
{
public:
    WaitDialog(const QString &doing, QWidget *parent) : StripDialog(doing, parent)
    {
        strip().hideCancel();
        strip().setProgress(0, 0, doing);
    }
};

/// Closing it is cancelling, and takes until the other thread has heard of it.
class WorkDialog : public StripDialog
{
public:
    WorkDialog(const LongWork &work, Gauge &gauge, QWidget *parent)
        : StripDialog(work.doing, parent), m_work(work), m_gauge(gauge)
    {
        strip().setNote(QCoreApplication::translate("rows", "Cancelling leaves nothing half done."));
        connect(&strip(), &ProgressStrip::cancelled, this, &QDialog::reject);
        connect(&m_looks, &QTimer::timeout, this, &WorkDialog::look);
        m_looks.start(betweenLooks);
        look();
    }

    void reject() override
    {
        m_gauge.isStopped = true;
        look();
    }

private:
    void look()
    {
        const qint64 done = m_gauge.done;
        strip().setProgress(int(done), int(m_work.total), words(done));
        if (m_gauge.isStopped)
            strip().hideCancel();
    }

    QString words(qint64 done) const
    {
        const QLocale locale;
        if (m_gauge.isStopped)
            return QCoreApplication::translate("rows", "Stopping");
        if (m_work.isShare)
            return m_work.doing + QStringLiteral(" %1 %").arg(100 * done / std::max<qint64>(m_work.total, 1));
        return QStringLiteral("%1 %2 / %3")
            .arg(m_work.doing, locale.toString(done), locale.toString(m_work.total));
    }

    const LongWork &m_work;
    Gauge &m_gauge;
    QTimer m_looks;
};

void showUntilFinished(QThread &thread, StripDialog &dialog)
{
    QEventLoop loop;
    QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
    dialog.show();
    if (!thread.isFinished())
        loop.exec();
    dialog.accept();
}

using MakeDialog = std::function<std::unique_ptr<StripDialog>()>;

/// Runs @p act in another thread, with a dialog if that takes long. @returns what it threw.
std::exception_ptr inThread(const std::function<void()> &act, const MakeDialog &makeDialog)
{
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    thread->start();
    if (!thread->wait(QDeadlineTimer(patience))) {
        showUntilFinished(*thread, *makeDialog());
        thread->wait();
    }
    return thrown;
}

/// Meanwhile the file of @p records is lent. @returns what was thrown.
std::exception_ptr inThread(const LongWork &work, QWidget *parent, const Records &records,
                            const std::function<void(Records &aside, const Progress &progress)> &act)
{
    std::optional<Changes> changes;
    std::exception_ptr thrown;
    {
        const LentFile lent(records.file());
        Records aside(lent.file(), records.words());
        Gauge gauge;
        const Progress progress = [&gauge](qint64 done) {
            gauge.done = done;
            return !gauge.isStopped;
        };
        thrown = inThread([&] { act(aside, progress); },
                          [&]() -> std::unique_ptr<StripDialog> {
                              if (work.isStoppable)
                                  return std::make_unique<WorkDialog>(work, gauge, parent);
                              return std::make_unique<WaitDialog>(work.doing, parent);
                          });
        changes = lent.changes();
    }
    if (changes)
        records.file().announce(*changes);
    return thrown;
}

} // namespace

bool doLongWork(Ask &ask, QWidget *parent, const LongWork &work, const Records &records,
                const std::function<void(Records &aside, const Progress &progress)> &act)
{
    return guarded(ask, parent, work.couldNot, [&] {
        if (const std::exception_ptr thrown = inThread(work, parent, records, act))
            std::rethrow_exception(thrown);
    });
}

std::function<bool(int, int)> asShare(const Progress &progress)
{
    return [progress](int done, int total) {
        return !progress || progress(wholeShare * done / std::max(total, 1));
    };
}

void waitFor(QWidget *parent, const QString &doing, const std::function<void()> &act)
{
    const std::exception_ptr thrown =
        inThread(act, [&] { return std::make_unique<WaitDialog>(doing, parent); });
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace raatihuone
