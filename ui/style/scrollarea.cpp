// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/scrollarea.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

void bringIntoSight(QWidget *part)
{
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
        QCoreApplication::sendPostedEvents(around, QEvent::LayoutRequest);
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(part);
    }
}

} // namespace raatihuone
