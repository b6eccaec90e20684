// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/unfinishedwork.h"

#include "ui/style/ask.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QWidget>
#include <algorithm>

namespace raatihuone {

bool mayGo(Ask &ask, QWidget *root)
{
    const auto isUnfinished = [](const QWidget *part) {
        const auto *work = dynamic_cast<const UnfinishedWork *>(part);
        return work && work->isUnfinished();
    };
    const QList<QWidget *> parts = root->findChildren<QWidget *>();
    if (std::ranges::none_of(parts, isUnfinished))
        return true;
    const auto say = [](const char *text) { return QCoreApplication::translate("UnfinishedWork", text); };
    return ask
        .question(root,
                  {say(QT_TRANSLATE_NOOP("UnfinishedWork", "Something is still being written")),
                   say(QT_TRANSLATE_NOOP("UnfinishedWork", "A file, a report or an attachment is not ready. "
                                                           "If you go on now, it is not made.")),
                   say(QT_TRANSLATE_NOOP("UnfinishedWork", "Wait")),
                   {say(QT_TRANSLATE_NOOP("UnfinishedWork", "Go on without it"))},
                   true})
        .has_value();
}

} // namespace raatihuone
