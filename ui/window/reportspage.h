// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStackedLayout;
class QTabBar;

namespace raatihuone {

class Ask;
class FiguresPage;
class Records;
class ReportPreview;

/// The place of figures and reports, a tab each.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { FiguresTab, ReportsTab };

    ReportsPage(Records &records, Ask &ask, QWidget *parent);

    FiguresPage &figures() const { return *m_figures; }
    ReportPreview &reports() const { return *m_reports; }
    Tab tab() const;
    void show(Tab tab);
    void goToNextTab(int direction);
    /// Puts the keyboard into the field that finds on the tab in sight.
    void focusSearch();

private:
    QTabBar *m_tabs;
    QStackedLayout *m_pages;
    FiguresPage *m_figures;
    ReportPreview *m_reports;
};

} // namespace raatihuone
