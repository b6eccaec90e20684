// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagesview.h"

#include "ui/style/canvas.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int widestPage = 820;
constexpr int narrowestPage = 240;
constexpr int leastZoom = 10; ///< percent

} // namespace

/// Paints the pages that are in sight.
class PagesView::Sheets : public QWidget
{
public:
    explicit Sheets(PagesView *view) : QWidget(view), m_view(view) {}

    QRect pageRect(int page) const
    {
        const int top = space::Card + page * (pageHeight(m_width) + space::Card);
        return QRect((width() - m_width) / 2, top, m_width, pageHeight(m_width));
    }

    void setPageWidth(int width)
    {
        m_width = width;
        m_images.clear();
        m_asked.clear();
        const int pages = m_view->m_pageCount;
        setMinimumSize(width + 2 * space::Card, pages == 0 ? 0 : pageRect(pages - 1).bottom() + space::Card);
        update();
    }

    void setImage(int page, const QImage &image)
    {
        m_images[page] = image;
        m_images[page].setDevicePixelRatio(devicePixelRatioF());
        update(pageRect(page));
    }

    int pageWidth() const { return m_width; }

    QRect rectOf(const Finding &finding) const
    {
        const QRectF &area = finding.area;
        return QRectF(area.topLeft() * m_width, area.size() * m_width)
            .translated(pageRect(finding.page).topLeft())
            .toAlignedRect()
            .adjusted(-2, -1, 2, 1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        for (int page = 0; page < m_view->m_pageCount; ++page) {
            const QRect rect = pageRect(page);
            if (!rect.intersects(event->rect()))
                continue;
            painter.fillRect(rect, Qt::white);
            if (m_images.contains(page))
                painter.drawImage(rect.topLeft(), m_images[page]);
            else
                ask(page);
            painter.setPen(currentTokens().line);
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
            if (m_view->hasFocus())
                drawFocus(&painter, rect, currentTokens().accent, 0);
        }
        for (const Finding &finding : std::as_const(m_view->m_findings))
            if (rectOf(finding).intersects(event->rect()))
                mark(painter, finding);
    }

private:
    /// The paper is white in the dark window too, so the marks are those of light paper: a frame, and a bar below the
    /// current one.
    void mark(QPainter &painter, const Finding &finding)
    {
        const QRect rect = rectOf(finding);
        const QColor frame = lightTokens().accent;
        painter.setPen(frame);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        if (finding.number != m_view->m_currentFinding)
            return;
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), frame);
    }

    void ask(int page)
    {
        if (m_asked.contains(page))
            return;
        m_asked.insert(page);
        Q_EMIT m_view->pageWanted(page, m_view->paintedWidth());
    }

    PagesView *m_view;
    int m_width = widestPage;
    QMap<int, QImage> m_images;
    QSet<int> m_asked;
};

PagesView::PagesView(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets(this))
{
    setWidget(m_sheets);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::currentPageChanged);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PagesView::currentPageChanged);
}

void PagesView::setPageCount(int pages)
{
    m_pageCount = pages;
    setFindings({});
    setAccessibleDescription(tr("%n page(s)", nullptr, pages));
    fit();
    Q_EMIT currentPageChanged();
}

void PagesView::setPage(int page, const QImage &image)
{
    if (image.width() == paintedWidth()) // else the window has got another width meanwhile
        m_sheets->setImage(page, image);
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_sheets->update();
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_sheets->update();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    const bool wasWhole = m_isWhole;
    QScrollArea::resizeEvent(event);
    if (wasWhole || m_zoom < smallestZoom())
        setZoom(smallestZoom());
    if (m_sheets->pageWidth() != wantedWidth())
        fit();
    Q_EMIT zoomChanged(m_zoom); // how small it can be depends on the room
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(m_sheets->pageRect(m_pageCount - 1).top() - space::Card);
    else
        QScrollArea::keyPressEvent(event);
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = middle / (m_sheets->pageRect(1).top() - m_sheets->pageRect(0).top());
    return std::clamp(page, 0, std::max(m_pageCount - 1, 0));
}

void PagesView::fit()
{
    m_sheets->setPageWidth(wantedWidth());
}

int PagesView::usualWidth() const
{
    return qBound(narrowestPage, viewport()->width() - 2 * space::Card, widestPage);
}

int PagesView::smallestZoom() const
{
    const int room = viewport()->height() - 2 * space::Card;
    return qBound(leastZoom, 100 * room / pageHeight(usualWidth()), 100);
}

void PagesView::setZoom(int percent)
{
    const int zoom = qBound(smallestZoom(), percent, LargestZoom);
    m_isWhole = zoom == smallestZoom() && zoom < 100;
    if (zoom == m_zoom)
        return;
    const double place = double(verticalScrollBar()->value()) / std::max(verticalScrollBar()->maximum(), 1);
    m_zoom = zoom;
    fit();
    m_sheets->resize(m_sheets->minimumSize().expandedTo(viewport()->size()));
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
    Q_EMIT zoomChanged(zoom);
}

void PagesView::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_currentFinding = -1;
    m_sheets->update();
}

void PagesView::goToFinding(int number)
{
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                    [number](const Finding &finding) { return finding.number == number; });
    if (found == m_findings.cend())
        return;
    m_currentFinding = number;
    const QRect rect = m_sheets->rectOf(*found);
    ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + space::Page, 3 * space::Page);
    m_sheets->update();
}

int PagesView::paintedWidth() const
{
    return int(m_sheets->pageWidth() * devicePixelRatioF());
}

} // namespace raatihuone
