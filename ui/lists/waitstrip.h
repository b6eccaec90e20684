// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/progressstrip.h"

#include <QtCore/QTimer>

namespace raatihuone {

class ListWorker;

/// Says what a worker does when it takes longer than people wait without a word, and stops it.
class WaitStrip : public ProgressStrip
{
    Q_OBJECT

public:
    WaitStrip(ListWorker &worker, const QString &words, QWidget *parent);

    /// The worker has a job.
    void begin();
    /// Nobody waits for it any more.
    void end();

Q_SIGNALS:
    /// The user has stopped the worker.
    void stopped();

private:
    QTimer m_patience;
};

} // namespace raatihuone
