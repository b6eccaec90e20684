// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/chartview.h"

#include "core/figures/behind.h"
#include "ui/figures/figureexport.h"
#include "ui/style/canvas.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/style/tooltip.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace raatihuone {

namespace {

constexpr int mostHeight = 420;
constexpr int margin = space::Hair; ///< round the picture, for the frame of the keyboard

} // namespace

ChartView::ChartView(const Words &words, QWidget *parent) : QAbstractScrollArea(parent), m_words(words)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void ChartView::show(const std::shared_ptr<const Statistic> &figure)
{
    const bool isSame = m_figure && figure->name == m_figure->name;
    const std::optional<Place> before = isSame ? place() : std::nullopt;
    if (!isSame)
        m_hidden.clear();
    m_figure = figure;
    setVisible(figure->chart.shape != Chart::Shape::None);
    setAccessibleDescription(figure->title);
    m_current = -1;
    layOut();
    setCurrent(markAt(before));
}

std::optional<ChartView::Place> ChartView::place() const
{
    if (m_current < 0)
        return std::nullopt;
    const ChartMark &mark = m_picture->marks()[size_t(m_current)];
    return Place{m_figure->rows[mark.row].front(), mark.column};
}

int ChartView::markAt(const std::optional<Place> &place) const
{
    const std::vector<ChartMark> &marks = m_picture->marks();
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const ChartMark &mark) {
        return place && mark.column == place->column && m_figure->rows[mark.row].front() == place->head;
    });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

void ChartView::setHidden(size_t column, bool isHidden)
{
    if (isHidden)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
    const std::optional<Place> before = place();
    m_current = -1;
    layOut();
    setCurrent(markAt(before));
}

void ChartView::layOut()
{
    if (!m_figure || m_isFitting)
        return;
    m_isFitting = true;
    const int width = this->width() - 2 * margin;
    m_picture = std::make_unique<ChartPicture>(*m_figure, m_words, screenLook(currentTokens()),
                                               ChartWish{qreal(std::max(width, 160)), 0, m_hidden});
    const bool isHigh = m_picture->size().height() + 2 * margin > mostHeight;
    if (isHigh) // room for the bar that scrolls
        m_picture = std::make_unique<ChartPicture>(
            *m_figure, m_words, screenLook(currentTokens()),
            ChartWish{qreal(std::max(width - verticalScrollBar()->sizeHint().width(), 160)), 0, m_hidden});
    fitScrollBars();
    m_isFitting = false;
    viewport()->update();
}

void ChartView::fitScrollBars()
{
    const QSize size = m_picture->size().toSize() + QSize(2 * margin + 1, 2 * margin + 1);
    const bool isWide = size.width() > width() + 1, isHigh = size.height() - 1 > mostHeight;
    setHorizontalScrollBarPolicy(isWide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(isHigh ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(std::min(size.height(), mostHeight) + bar);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - width()));
    horizontalScrollBar()->setPageStep(width());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - mostHeight));
    verticalScrollBar()->setPageStep(mostHeight);
}

QPointF ChartView::offset() const
{
    return QPointF(margin - horizontalScrollBar()->value(), margin - verticalScrollBar()->value());
}

QRectF ChartView::placeOf(int mark) const
{
    return m_picture->marks()[size_t(mark)].area.translated(offset());
}

void ChartView::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_picture)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(offset());
    m_picture->paint(painter);
    if (m_current < 0 || !hasFocus())
        return;
    const QRect frame = m_picture->marks()[size_t(m_current)].area.toAlignedRect();
    drawFocus(&painter, frame.adjusted(-3, -3, 3, 3), currentTokens().text, 2);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        layOut();
}

QString ChartView::spoken(int mark) const
{
    const ChartMark &found = m_picture->marks()[size_t(mark)];
    return spokenCell(m_words, *m_figure, found.row, found.column);
}

void ChartView::setCurrent(int mark)
{
    m_current = mark;
    setAccessibleName(mark < 0 ? tr("Chart") : spoken(mark));
    if (mark >= 0) {
        const QRectF place = placeOf(mark);
        const auto follow = [](QScrollBar *bar, qreal from, qreal to, int room) {
            if (from < 0)
                bar->setValue(bar->value() + int(from) - margin);
            else if (to > room)
                bar->setValue(bar->value() + int(to) - room + margin);
        };
        follow(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
        follow(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    }
    viewport()->update();
}

/// The mark nearest to the current one that lies @p rows further, or @p columns in the same row.
int ChartView::neighbour(int rows, int columns) const
{
    const std::vector<ChartMark> &marks = m_picture->marks();
    const ChartMark &from = marks[size_t(m_current)];
    if (columns != 0) {
        const int next = m_current + columns;
        return next >= 0 && next < int(marks.size()) && marks[size_t(next)].row == from.row ? next
                                                                                            : m_current;
    }
    int next = m_current + rows;
    while (next >= 0 && next < int(marks.size()) && marks[size_t(next)].row == from.row)
        next += rows;
    if (next < 0 || next >= int(marks.size()))
        return m_current;
    const size_t row = marks[size_t(next)].row;
    int best = next;
    for (; next >= 0 && next < int(marks.size()) && marks[size_t(next)].row == row; next += rows)
        if (marks[size_t(next)].column == from.column)
            best = next;
    return best;
}

/// Where an arrow leads; rows lie below each other in lying bars and matrices, else beside each other.
int ChartView::stepOf(int key) const
{
    const Chart::Shape shape = m_figure->chart.shape;
    const bool areRowsBelow =
        shape == Chart::Shape::Bars || shape == Chart::Shape::Shares || shape == Chart::Shape::Matrix;
    const int forward = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (areRowsBelow)
        return isVertical ? neighbour(forward, 0) : neighbour(0, forward);
    // Stacks grow upwards: the next series is the one above.
    return isVertical ? neighbour(0, shape == Chart::Shape::StackedColumns ? -forward : forward)
                      : neighbour(forward, 0);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_picture ? int(m_picture->marks().size()) - 1 : -1;
    if (last < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(m_current < 0 ? 0 : stepOf(event->key()));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && m_picture && !m_picture->marks().empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

int ChartView::markAt(const QPoint &place) const
{
    for (size_t i = 0; m_picture && i < m_picture->marks().size(); ++i)
        if (placeOf(int(i)).contains(place))
            return int(i);
    return -1;
}

void ChartView::open(int mark)
{
    if (mark < 0)
        return;
    const ChartMark &found = m_picture->marks()[size_t(mark)];
    if (hasRecordsBehind(*m_figure, found.row, found.column))
        Q_EMIT recordsWanted(found.row, found.column);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->pos());
    const bool opens = mark >= 0 && hasRecordsBehind(*m_figure, m_picture->marks()[size_t(mark)].row,
                                                     m_picture->marks()[size_t(mark)].column);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->pos());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    open(mark);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(spoken(mark)), viewport(),
                           placeOf(mark).toAlignedRect());
    return true;
}

} // namespace raatihuone
