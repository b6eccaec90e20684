// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtGui/QImage>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

/// The pages of a report below each other, as wide as there is room. Asks for pages when they come into
/// sight.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent);

    void setPageCount(int pages);
    int pageCount() const { return m_pageCount; }
    void setPage(int page, const QImage &image);

Q_SIGNALS:
    /// A page is wanted, @p width pixels of the screen wide.
    void pageWanted(int page, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    void fit();
    int paintedWidth() const;

    Sheets *m_sheets;
    int m_pageCount = 0;
};

} // namespace raatihuone
