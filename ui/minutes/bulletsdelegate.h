// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minutes/bulletrow.h"

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtWidgets/QStyledItemDelegate>

class QListView;

namespace raatihuone {

/// Draws headings of groups and bullets, wrapped to the width of the view. Heights of texts are kept per width.
class BulletsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BulletsDelegate(QListView *view);

    /// The row whose text a field shows instead, and the height that the field needs.
    void setOpenRow(const QModelIndex &index, int textHeight);
    /// Where the text of a row stands in @p rect.
    QRect textRect(const QRect &rect, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const BulletRow &row(const QModelIndex &index) const;
    void renewFonts();
    void paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintSign(QPainter *painter, const QRect &text, int level) const;
    void paintMarks(QPainter *painter, const QRect &rect, const BulletRow &row) const;
    int marksWidth(const BulletRow &row) const;
    int textHeight(const QString &text, int width) const;

    QListView *m_view;
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QPersistentModelIndex m_open;
    int m_openHeight = 0;
    mutable QHash<std::pair<QString, int>, int> m_heights;
};

} // namespace raatihuone
