// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raatihuone/application.h"

#include "core/base/failure.h"
#include "ui/forms/guarded.h"

namespace raatihuone {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &problem) {
        tell(asFailure(problem));
    }
    return false;
}

/// Not at once: the event may have been that of painting. Not twice: it may come with every paint.
void Application::tell(const Failure &failure)
{
    log(failure, "A page let a failure through");
    if (!m_ask || m_isTelling)
        return;
    m_isTelling = true;
    const auto tellNow = [this, failure] {
        guarded(*m_ask, activeWindow(), translate("Application", "It could not be done"),
                [&failure] { throw Failure(failure); });
        m_isTelling = false;
    };
    QMetaObject::invokeMethod(this, tellNow, Qt::QueuedConnection);
}

} // namespace raatihuone
