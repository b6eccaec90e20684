// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menuacts.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace raatihuone {

namespace {

void addActs(std::vector<MenuAct> &acts, QMenu &menu, const QString &path)
{
    Q_EMIT menu.aboutToShow();
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (action->menu())
            addActs(acts, *action->menu(), path + QStringLiteral(" \u203a ") + title);
        else
            acts.push_back({title, path, action});
    }
}

} // namespace

std::vector<MenuAct> menuActs(const QMenuBar &bar)
{
    std::vector<MenuAct> acts;
    const QList<QAction *> menus = bar.actions();
    for (const QAction *menu : menus)
        if (menu->menu())
            addActs(acts, *menu->menu(), withoutMnemonic(menu->text()));
    return acts;
}

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar::Null));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(QChar::Null), QLatin1Char('&'));
}

} // namespace raatihuone
