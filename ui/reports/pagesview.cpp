// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagesview.h"

#include "ui/reports/pagelayout.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

constexpr int widestPage = 820;
constexpr int narrowestPage = 240;

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
        setMinimumHeight(m_view->m_pageCount == 0 ? 0
                                                  : pageRect(m_view->m_pageCount - 1).bottom() + space::Card);
        update();
    }

    void setImage(int page, const QImage &image)
    {
        m_images[page] = image;
        m_images[page].setDevicePixelRatio(devicePixelRatioF());
        update(pageRect(page));
    }

    int pageWidth() const { return m_width; }

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
        }
    }

private:
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview"));
}

void PagesView::setPageCount(int pages)
{
    m_pageCount = pages;
    setAccessibleDescription(tr("%n page(s)", nullptr, pages));
    fit();
}

void PagesView::setPage(int page, const QImage &image)
{
    if (image.width() == paintedWidth()) // else the window has got another width meanwhile
        m_sheets->setImage(page, image);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_sheets->pageWidth() != qBound(narrowestPage, viewport()->width() - 2 * space::Card, widestPage))
        fit();
}

void PagesView::fit()
{
    m_sheets->setPageWidth(qBound(narrowestPage, viewport()->width() - 2 * space::Card, widestPage));
}

int PagesView::paintedWidth() const
{
    return int(m_sheets->pageWidth() * devicePixelRatioF());
}

} // namespace raatihuone
