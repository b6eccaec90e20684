// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filewatch.h"

#include "core/base/failure.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>
#include <utility>

namespace raatihuone {

namespace {

constexpr int pollMilliseconds = 1000;

} // namespace

FileWatch::FileWatch(const DataFile &file, QWidget *page) : QObject(page), m_file(file), m_page(page)
{
    m_poll.setInterval(pollMilliseconds);
    page->installEventFilter(this);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::look);
    connect(&file, &DataFile::committed, this, &FileWatch::outdate);
}

void FileWatch::outdate()
{
    m_isStale = !m_page->isVisible();
    if (!m_isStale)
        Q_EMIT outdated();
}

bool FileWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        look();
        m_poll.start();
    } else if (event->type() == QEvent::Hide) {
        m_poll.stop();
    }
    return QObject::eventFilter(watched, event);
}

void FileWatch::look()
{
    try {
        const qint64 version = m_file.foreignVersion();
        if (std::exchange(m_foreignVersion, version) != version)
            m_isStale = true;
    } catch (const Failure &) {
        // Who reads the file anew tells that it cannot be read.
    }
    if (m_isStale)
        outdate();
}

} // namespace raatihuone
