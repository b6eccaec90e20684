// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace raatihuone {

class Card;

/// What the window shows without a file: the ways to begin, and the files opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void exampleWanted();
    void fileWanted(const QString &path);

private:
    void createHead(QBoxLayout *layout);
    void createWays(QBoxLayout *layout);
    QBoxLayout *createBeside();

    Card *m_recent = nullptr;
    QWidget *m_recentList = nullptr;
};

} // namespace raatihuone
