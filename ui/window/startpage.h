// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/window/recentfiles.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace raatihuone {

class Card;

/// What the window shows without a file: the ways to begin, and the files opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Language language, QWidget *parent);

    void setRecentFiles(const std::vector<RecentFile> &files);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void exampleWanted();
    void fileWanted(const QString &path);
    void languageWanted(raatihuone::Language language);

private:
    QBoxLayout *createLanguages(Language language);
    void createHead(QBoxLayout *layout);
    void createWays(QBoxLayout *layout);
    QBoxLayout *createBeside();

    Card *m_recent = nullptr;
    QWidget *m_recentList = nullptr;
};

} // namespace raatihuone
