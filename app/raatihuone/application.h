// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ask.h"

#include <QtWidgets/QApplication>

namespace raatihuone {

class Failure;

/// The last net: what a page lets through is told, and the program goes on.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    /// Before this, failures only go into the log. @p ask must live as long as events are handled.
    void tellThrough(Ask &ask) { m_ask = &ask; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void tell(const Failure &failure);

    Ask *m_ask = nullptr;
    bool m_isTelling = false;
};

} // namespace raatihuone
