// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/longwork.h"

#include "ui/forms/guarded.h"
#include "ui/style/metrics.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr qint64 patience = 300; // milliseconds
constexpr qint64 betweenLooks = 50;
constexpr int usualWidth = 420;

/// Closing it is cancelling.
class WorkDialog : public QDialog
{
public:
    WorkDialog(const LongWork &work, QWidget *parent)
        : QDialog(parent), m_work(work), m_strip(new ProgressStrip(this))
    {
        setWindowTitle(work.doing);
        setModal(true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
        layout->addWidget(m_strip);
        m_strip->setNote(QCoreApplication::translate("rows", "Cancelling leaves nothing half done."));
        setMinimumWidth(usualWidth);
        connect(m_strip, &ProgressStrip::cancelled, this, &QDialog::reject);
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
        m_strip->setProgress(int(done), int(m_work.total), words(done));
        QCoreApplication::processEvents();
        m_sinceLook.start();
        return !m_isCancelled;
    }

private:
    QString words(qint64 done) const
    {
        const QLocale locale;
        return QStringLiteral("%1 %2 / %3")
            .arg(m_work.doing, locale.toString(done), locale.toString(m_work.total));
    }

    const LongWork &m_work;
    ProgressStrip *m_strip;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    bool m_isCancelled = false;
};

} // namespace

bool doLongWork(Ask &ask, QWidget *parent, const LongWork &work,
                const std::function<void(const ListProgress &progress)> &act)
{
    return guarded(ask, parent, work.couldNot, [&] {
        WorkDialog dialog(work, parent);
        act([&dialog](qint64 done) { return dialog.goOn(done); });
    });
}

} // namespace raatihuone
