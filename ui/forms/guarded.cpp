// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/guarded.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>

namespace raatihuone {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("guarded", text);
}

void tell(Ask &ask, QWidget *parent, const QString &couldNot, const QString &reason, const QString &details)
{
    const QString close = say(QT_TRANSLATE_NOOP("guarded", "Close"));
    if (details.isEmpty()) {
        ask.message(parent, {couldNot, reason, close, {}, false});
        return;
    }
    const QString show = say(QT_TRANSLATE_NOOP("guarded", "Show details"));
    if (ask.question(parent, {couldNot, reason, close, {show}, false}))
        ask.message(parent, {couldNot, details, close, {}, false});
}

} // namespace

bool guarded(Ask &ask, QWidget *parent, const QString &couldNot, const std::function<void()> &act)
{
    try {
        act();
        return true;
    } catch (const std::exception &problem) {
        const Failure failure = asFailure(problem);
        if (failure.kind() == Failure::Kind::Cancelled)
            return false;
        tell(ask, parent, couldNot, failure.message(), failure.details());
    }
    return false;
}

} // namespace raatihuone
