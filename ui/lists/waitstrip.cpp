// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/waitstrip.h"

#include "ui/lists/listworker.h"

namespace raatihuone {

namespace {

constexpr int patienceMilliseconds = 300;

} // namespace

WaitStrip::WaitStrip(ListWorker &worker, const QString &words, QWidget *parent) : ProgressStrip(parent)
{
    hide();
    setProgress(0, 0, words);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this, &worker] { setVisible(worker.isBusy()); });
    connect(&worker, &ListWorker::finished, this, &WaitStrip::end);
    connect(this, &ProgressStrip::cancelled, &worker, [this, &worker] {
        worker.cancel();
        end();
        Q_EMIT stopped();
    });
}

void WaitStrip::begin()
{
    m_patience.start();
}

void WaitStrip::end()
{
    m_patience.stop();
    hide();
}

} // namespace raatihuone
