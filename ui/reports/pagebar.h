// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace raatihuone {

class PagesView;
class FindBar;

/// Finding and zooming in the pages of a report, and which of them is in sight.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    PageBar(PagesView &pages, QWidget *parent);

    /// What is looked for.
    QString wanted() const;
    /// The places of what is looked for are known.
    void showFindings();
    void focusSearch();

Q_SIGNALS:
    void findWanted(const QString &text);

private:
    QToolButton *createButton(const QString &iconName, const QString &name, const QKeySequence &keys);
    void go(int step);
    void zoomBy(int percent);
    void showZoom();
    void showPage();

    PagesView &m_pages;
    FindBar *m_find;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_whole;
    QLabel *m_zoom;
    QLabel *m_page;
};

} // namespace raatihuone
