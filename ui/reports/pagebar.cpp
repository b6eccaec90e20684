// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagebar.h"

#include "ui/reports/pagesview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

constexpr int zoomStep = 25;
constexpr int widestSearch = 260;

} // namespace

PageBar::PageBar(PagesView &pages, QWidget *parent)
    : QWidget(parent),
      m_pages(pages),
      m_search(new SearchField(tr("Find in the report"), this)),
      m_place(new QLabel(this)),
      m_zoom(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    setMuted(m_place);
    setMuted(m_zoom);
    createFinding();
    createZooming();
    m_search->setMaximumWidth(widestSearch);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(m_larger);
    showFindings();
}

void PageBar::createFinding()
{
    m_previous = createButton(QStringLiteral("chevron-up"), tr("Previous place"), QKeySequence::FindPrevious);
    m_next = createButton(QStringLiteral("chevron-down"), tr("Next place"), QKeySequence::FindNext);
    connect(m_search, &SearchField::textChanged, this, &PageBar::findWanted);
    connect(m_search, &SearchField::returnPressed, this, [this] { go(1); });
    connect(m_search, &SearchField::left, &m_pages, [this] { m_pages.setFocus(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
}

void PageBar::createZooming()
{
    m_smaller = createButton(QStringLiteral("zoom-out"), tr("Smaller"), QKeySequence::ZoomOut);
    m_larger = createButton(QStringLiteral("zoom-in"), tr("Larger"), QKeySequence::ZoomIn);
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(&m_pages, &PagesView::zoomChanged, this, &PageBar::tellPlace);
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
    return m_search->text();
}

void PageBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PageBar::showFindings()
{
    m_pages.goToFinding(0);
    tellPlace();
}

void PageBar::go(int step)
{
    const int count = m_pages.findingCount();
    if (count == 0)
        return;
    m_pages.goToFinding((m_pages.currentFinding() + step + count) % count);
    tellPlace();
}

void PageBar::zoomBy(int percent)
{
    m_pages.setZoom(m_pages.zoom() + percent);
}

void PageBar::tellPlace()
{
    const int count = m_pages.findingCount();
    const QString place = wanted().isEmpty() ? QString()
                          : count == 0       ? tr("Not found")
                                             : tr("%1 of %2").arg(m_pages.currentFinding() + 1).arg(count);
    m_search->setAccessibleDescription(place);
    m_place->setText(place);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_zoom->setText(tr("%1 %").arg(m_pages.zoom()));
    m_smaller->setEnabled(m_pages.zoom() > PagesView::SmallestZoom);
    m_larger->setEnabled(m_pages.zoom() < PagesView::LargestZoom);
}

} // namespace raatihuone
