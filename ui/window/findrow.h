// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>
#include <QtWidgets/QStyledItemDelegate>

namespace raatihuone {

/// What a row of the command search says beside its text, the name. All are optional.
enum FindRole {
    FindIconRole = Qt::UserRole + 200, ///< QString: of :/icons
    FindMarksRole,   ///< QVariantList: places and lengths in the name that were typed, in turn
    FindContextRole, ///< QString: muted, tells it from others
    FindHintRole,    ///< QString: keys, at the right end
    FindHeadingRole  ///< bool: the name of a group, not to be chosen
};

/// Where the words of @p typed stand in @p name: places and lengths in turn, for FindMarksRole.
QVariantList marksIn(const QString &name, const QString &typed);

/// Draws the rows of the command search: symbol, name with the typed part in bold, context, keys.
class FindRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindRowDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    int paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QFont m_heading;
};

} // namespace raatihuone
