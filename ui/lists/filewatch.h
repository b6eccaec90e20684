// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/datafile.h"

#include <QtCore/QTimer>

class QWidget;

namespace raatihuone {

/// Tells a page to read its file anew when anybody has written, this program or another: at once while the page is in
/// sight, else when it comes into sight.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// What @p page shows is out of date until it has come into sight for the first time.
    FileWatch(const DataFile &file, QWidget *page);

    /// What the page shows is out of date for a reason of its own.
    void outdate();

Q_SIGNALS:
    void outdated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    const DataFile &m_file;
    QWidget *m_page;
    QTimer m_poll;
    qint64 m_foreignVersion = 0;
    bool m_isStale = true;
};

} // namespace raatihuone
