// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportspage.h"

#include "ui/figures/figurespage.h"
#include "ui/reports/reportpreview.h"
#include "ui/style/leadfocus.h"
#include "ui/style/pagestack.h"

#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

ReportsPage::ReportsPage(Records &records, Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_pages(new PageStack),
      m_figures(new FiguresPage(records, ask, this)),
      m_reports(new ReportPreview(records, ask, this))
{
    m_tabs->addTab(tr("Figures"));
    m_tabs->addTab(tr("Reports"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Figures and reports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_figures);
    m_pages->addWidget(m_reports);
    leadFocus(this, [this] { return m_pages->currentWidget(); });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedLayout::setCurrentIndex);
}

ReportsPage::Tab ReportsPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ReportsPage::show(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ReportsPage::goToNextTab(int direction)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + count) % count);
    m_pages->currentWidget()->setFocus();
}

void ReportsPage::focusSearch()
{
    if (tab() == FiguresTab)
        m_figures->focusSearch();
    else
        m_reports->focusSearch();
}

} // namespace raatihuone
