// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pagelayout.h"

#include <QtCore/QMap>
#include <QtGui/QImage>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

/// The pages of a report below each other, as wide as there is room, larger, or so small that a whole page is seen. Asks for
/// pages when they come into sight. Home and End go to the first page and the last one.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int LargestZoom = 400; ///< percent

    explicit PagesView(QWidget *parent);

    void setPageCount(int pages);
    int pageCount() const { return m_pageCount; }
    void setPage(int page, const QImage &image);
    /// The page in the middle of what is seen, from 0 on.
    int currentPage() const;

    /// In percent of the width that there is room for: smallestZoom() to LargestZoom.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// With which a whole page is seen; at most 100.
    int smallestZoom() const;

    /// Marks the places of a text; none of them is the current one.
    void setFindings(const QList<Finding> &findings);
    int findingCount() const { return m_findings.isEmpty() ? 0 : m_findings.last().number + 1; }
    /// The place that is shown, from 0 on, or -1.
    int currentFinding() const { return m_currentFinding; }
    /// Goes to a place and marks it above the others.
    void goToFinding(int number);

Q_SIGNALS:
    /// A page is wanted, @p width pixels of the screen wide.
    void pageWanted(int page, int width);
    void zoomChanged(int percent);
    /// Another page is in sight, or there are more or fewer.
    void currentPageChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheets;
    void fit();
    int usualWidth() const;
    int wantedWidth() const { return usualWidth() * m_zoom / 100; }
    int paintedWidth() const;

    Sheets *m_sheets;
    int m_pageCount = 0;
    int m_zoom = 100;
    bool m_isWhole = false; ///< a whole page stays in sight when there is more or less room
    QList<Finding> m_findings;
    int m_currentFinding = -1;
};

} // namespace raatihuone
