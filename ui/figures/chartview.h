// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QtWidgets/QAbstractScrollArea>

namespace raatihuone {

/// The chart of a figure on the screen: told about under the mouse, walked through with the arrows. It scrolls where
/// there are more rows than have room.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ChartView(const Words &words, QWidget *parent);

    /// The same figure with other numbers keeps the keyboard's place and the series that are switched off.
    void show(const std::shared_ptr<const Statistic> &figure);
    /// Switches a series off or on, by its column.
    void setHidden(size_t column, bool isHidden);
    const QSet<size_t> &hidden() const { return m_hidden; }

    /// What is drawn; null before a figure is shown.
    const ChartPicture *picture() const { return m_picture.get(); }
    /// Where the keyboard stands among the marks of the picture, or -1.
    int current() const { return m_current; }
    /// The place of a mark on the viewport.
    QRectF placeOf(int mark) const;

Q_SIGNALS:
    /// The records behind a number are wanted.
    void recordsWanted(size_t row, size_t column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void fitScrollBars();
    void setCurrent(int mark);
    /// Where the keyboard stands, as what is left of it when the picture is another.
    struct Place
    {
        Value head; ///< of the row
        size_t column;
    };
    std::optional<Place> place() const;
    int markAt(const std::optional<Place> &place) const;
    int markAt(const QPoint &place) const;
    int neighbour(int rows, int columns) const;
    int stepOf(int key) const;
    void open(int mark);
    QPointF offset() const;
    QString spoken(int mark) const;

    const Words &m_words;
    std::shared_ptr<const Statistic> m_figure;
    std::unique_ptr<ChartPicture> m_picture;
    QSet<size_t> m_hidden;
    int m_current = -1;
    bool m_isFitting = false;
};

} // namespace raatihuone
