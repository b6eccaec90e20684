// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagebar.h"

#include "ui/reports/pagesview.h"
#include "ui/style/findbar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int zoomStep = 25;
constexpr int widestSearch = 420;

} // namespace

PageBar::PageBar(PagesView &pages, QWidget *parent)
    : QWidget(parent),
      m_pages(pages),
      m_find(new FindBar(tr("Find in the report"), this)),
      m_smaller(createButton(QStringLiteral("zoom-out"), tr("Smaller"), QKeySequence::ZoomOut)),
      m_larger(createButton(QStringLiteral("zoom-in"), tr("Larger"), QKeySequence::ZoomIn)),
      m_whole(createButton(QStringLiteral("aspect-ratio"), tr("Whole page"), Qt::CTRL | Qt::Key_0)),
      m_zoom(new QLabel(this)),
      m_page(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    setMuted(m_zoom);
    setMuted(m_page);
    m_page->setObjectName(QStringLiteral("pageInSight"));
    m_find->setMaximumWidth(widestSearch);
    layout->addWidget(m_find, 1);
    layout->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_page, m_smaller, m_zoom, m_larger, m_whole})
        layout->addWidget(part);
    connect(m_find, &FindBar::wantedChanged, this, &PageBar::findWanted);
    connect(m_find, &FindBar::stepWanted, this, &PageBar::go);
    connect(m_find, &FindBar::left, &m_pages, [this] { m_pages.setFocus(); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_pages.setZoom(m_pages.smallestZoom()); });
    connect(&m_pages, &PagesView::zoomChanged, this, &PageBar::showZoom);
    connect(&m_pages, &PagesView::currentPageChanged, this, &PageBar::showPage);
    showZoom();
    showPage();
}

QToolButton *PageBar::createButton(const QString &iconName, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(name);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QString PageBar::wanted() const
{
    return m_find->wanted();
}

void PageBar::focusSearch()
{
    m_find->focusField();
}

void PageBar::showFindings()
{
    m_pages.goToFinding(0);
    m_find->showPlaces(m_pages.findingCount(), m_pages.currentFinding());
}

void PageBar::go(int step)
{
    const int count = m_pages.findingCount();
    if (count == 0)
        return;
    m_pages.goToFinding((m_pages.currentFinding() + step + count) % count);
    m_find->showPlaces(count, m_pages.currentFinding());
}

/// To the next full step in this direction; below the last one a whole page is seen.
void PageBar::zoomBy(int percent)
{
    const int from = percent < 0 ? m_pages.zoom() - 1 : m_pages.zoom() + percent;
    m_pages.setZoom(from / zoomStep * zoomStep);
}

void PageBar::showPage()
{
    const int pages = m_pages.pageCount(), page = m_pages.currentPage() + 1;
    m_page->setVisible(pages > 0);
    m_page->setText(QStringLiteral("%1 / %2").arg(page).arg(pages));
    m_page->setAccessibleName(tr("Page %1 of %2").arg(page).arg(pages));
    m_page->setToolTip(m_page->accessibleName());
}

void PageBar::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(m_pages.zoom()));
    m_smaller->setEnabled(m_pages.zoom() > m_pages.smallestZoom());
    m_larger->setEnabled(m_pages.zoom() < PagesView::LargestZoom);
}

} // namespace raatihuone
