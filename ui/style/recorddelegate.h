// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/badge.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QStyledItemDelegate>
#include <optional>

namespace raatihuone {

/// What a model may say of a cell beside its text. All are optional.
enum CellRole {
    CellMutedRole = Qt::UserRole + 100, ///< bool: context, not content
    CellStatusRole,                     ///< int(Status): the text is a badge
    CellStrongRole,                     ///< bool: a changed value
    CellSecondLineRole,                 ///< QString: small and muted under the text
    CellSecondStatusRole,               ///< int(Status): the second line is the words of a state
};

/// How the place of the keyboard looks.
enum class SelectionLook {
    Row, ///< tint and bar across the row
    Cell ///< the current cell is framed and keeps its ground, as in matrices
};

/// Draws the cells of every list: plain text, a badge or two lines, over the ground of the row.
///
/// view->setItemDelegate(delegate) and take the height of rows from rowHeight(). Nothing is made while
/// painting but the text; columns with a longer life of their own derive from this.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p view, when given, owns the delegate and tells it of new fonts.
    explicit RecordDelegate(QWidget *view = nullptr);

    void setHeight(const Height &height, int lines = 1);
    void setSelectionLook(SelectionLook look) { m_look = look; }

    /// A text that is too long for one line takes two; for rows that are two lines high.
    void setWraps(bool wraps) { m_wraps = wraps; }

    /// Column whose text is bold in the current row; -1 for none.
    void setNameColumn(int column) { m_nameColumn = column; }

    /// Logical pixels, from the font of the application.
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Face
    {
        explicit Face(const QFont &from) : font(from), metrics(from) {}
        QFont font;
        QFontMetrics metrics;
    };

    struct Line
    {
        const Face &face;
        QString text;
        QColor colour;
        std::optional<Status> status{}; ///< its symbol stands before the text
    };

    void renewFonts();
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect roomOf(const QStyleOptionViewItem &option) const;
    void paintTwoLines(QPainter *painter, const QRect &room, const Line &first, const Line &second,
                       int flags) const;
    void paintLine(QPainter *painter, const QRect &rect, const Face &face, const QString &text,
                   int flags) const;
    bool isStrong(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Face m_body;
    Face m_strong;
    Face m_small;
    BadgePainter m_pill;
    BadgePainter m_quiet;
    Height m_height = height::Row;
    int m_lines = 1;
    bool m_wraps = false;
    int m_nameColumn = -1;
    SelectionLook m_look = SelectionLook::Row;
};

} // namespace raatihuone
