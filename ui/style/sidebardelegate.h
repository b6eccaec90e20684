// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/sidebarmodel.h"

#include <QtGui/QFont>
#include <QtWidgets/QAbstractItemDelegate>

namespace raatihuone {

/// Draws the lines of the side bar: the current one white with an accent icon.
class SideBarDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit SideBarDelegate(QObject *parent);

    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }
    bool isCollapsed() const { return m_isCollapsed; }
    /// Makes the fonts anew after a change of the application's font.
    void renewFonts();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QRect &rect, QStyle::State state) const;
    void paintPlace(QPainter *painter, const QRect &rect, const Place &place, QStyle::State state) const;
    void paintWords(QPainter *painter, const QRect &rect, const Place &place, bool isCurrent) const;

    QFont m_body;
    QFont m_strong;
    bool m_isCollapsed = false;
};

} // namespace raatihuone
