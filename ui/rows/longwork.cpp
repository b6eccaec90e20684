// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/longwork.h"

#include "ui/forms/guarded.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr qint64 patience = 300; // milliseconds
constexpr qint64 betweenLooks = 50;
constexpr int usualWidth = 420;

/// The window must wait for what its strip tells of.
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

    ProgressStrip &strip() { return *m_strip; }

private:
    ProgressStrip *m_strip;
};

/// Closing it is cancelling.
class WorkDialog : public StripDialog
{
public:
    WorkDialog(const LongWork &work, QWidget *parent) : StripDialog(work.doing, parent), m_work(work)
    {
        strip().setNote(QCoreApplication::translate("rows", "Cancelling leaves nothing half done."));
        connect(&strip(), &ProgressStrip::cancelled, this, &QDialog::reject);
        connect(this, &QDialog::rejected, this, [this] { m_isCancelled = true; });
        m_sinceStart.start();
    }

    bool goOn(qint64 done)
    {
        if (m_sinceStart.elapsed() < patience ||
            (m_sinceLook.isValid() && m_sinceLook.elapsed() < betweenLooks))
            return !m_isCancelled;
        if (!isVisible() && !m_isCancelled)
            show();
        strip().setProgress(int(done), int(m_work.total), words(done));
        QCoreApplication::processEvents();
        m_sinceLook.start();
        return !m_isCancelled;
    }

private:
    QString words(qint64 done) const
    {
        const QLocale locale;
        if (m_work.isShare)
            return m_work.doing + QStringLiteral(" %1 %").arg(100 * done / std::max<qint64>(m_work.total, 1));
        return QStringLiteral("%1 %2 / %3")
            .arg(m_work.doing, locale.toString(done), locale.toString(m_work.total));
    }

    const LongWork &m_work;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    bool m_isCancelled = false;
};

/// Stays until accept(): what it tells of cannot be stopped.
class WaitDialog : public StripDialog
{
public:
    WaitDialog(const QString &doing, QWidget *parent) : StripDialog(doing, parent)
    {
        strip().hideCancel();
        strip().setProgress(0, 0, doing);
    }

    void reject() override {}
};

void showUntilFinished(QThread &thread, WaitDialog &dialog)
{
    QEventLoop loop;
    QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
    dialog.show();
    if (!thread.isFinished())
        loop.exec();
    dialog.accept();
}

} // namespace

bool doLongWork(Ask &ask, QWidget *parent, const LongWork &work,
                const std::function<void(const Progress &progress)> &act)
{
    return guarded(ask, parent, work.couldNot, [&] {
        WorkDialog dialog(work, parent);
        act([&dialog](qint64 done) { return dialog.goOn(done); });
    });
}

void waitFor(QWidget *parent, const QString &doing, const std::function<void()> &act)
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
        WaitDialog dialog(doing, parent);
        showUntilFinished(*thread, dialog);
        thread->wait();
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace raatihuone
