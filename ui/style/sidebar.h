// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/sidebarmodel.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLayout;
class QListView;

namespace raatihuone {

class FileMark;
class SideBarDelegate;

/// The left edge of the window: mark and name, the places, and at the foot the unit and the state of the
/// file. One tab stop; arrows move inside. Setting a key chooses it; placeChosen() tells every change.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 196;
    static constexpr int CollapsedWidth = 56;

    explicit SideBar(QWidget *parent = nullptr);

    void setPlaces(std::vector<Place> places);
    void setCount(const QString &key, int count);
    void setCurrent(const QString &key);
    QString current() const;

    /// Icons with tool tips only, for narrow windows.
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const;

    void setUnit(const QString &unit);
    /// How the file stands. @p isLocked: it can only be read.
    void setFileState(const QString &words, bool isLocked = false);

    /// Where the keyboard goes, for F6.
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void placeChosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_wordmark = nullptr;
    void createLayout();
    QLayout *createFoot();

    SideBarModel *m_model = nullptr;
    SideBarDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    FileMark *m_fileMark = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_fileState = nullptr;
};

} // namespace raatihuone
