// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pagelayout.h"

#include <QtCore/QMap>
#include <QtGui/QImage>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

/// The pages of a report below each other, as wide as there is room, or larger. Asks for pages when they come into
/// sight.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int SmallestZoom = 100; ///< percent: the whole width is seen
    static constexpr int LargestZoom = 400;

    explicit PagesView(QWidget *parent);

    void setPageCount(int pages);
    int pageCount() const { return m_pageCount; }
    void setPage(int page, const QImage &image);

    /// In percent of the width that there is room for: SmallestZoom to LargestZoom.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

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

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    void fit();
    int wantedWidth() const;
    int paintedWidth() const;

    Sheets *m_sheets;
    int m_pageCount = 0;
    int m_zoom = 100;
    QList<Finding> m_findings;
    int m_currentFinding = -1;
};

} // namespace raatihuone
