// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/dialogheight.h"

#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>

namespace raatihuone {

void giveNeededHeight(QDialog &dialog)
{
    const QLayout *layout = dialog.layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int needed = layout->totalHeightForWidth(dialog.width());
    const QWidget *parent = dialog.parentWidget();
    const int most = parent ? parent->window()->height() : dialog.screen()->availableGeometry().height();
    if (dialog.height() < std::min(needed, most))
        dialog.resize(dialog.width(), std::min(needed, most));
}

} // namespace raatihuone
