// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportworker.h"

#include "core/base/failure.h"
#include "ui/print/pdf.h"
#include "ui/reports/pagelayout.h"

namespace raatihuone {

ReportWorker::ReportWorker(QObject *parent) : QObject(parent)
{
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("report worker"));
    m_thread.start();
}

ReportWorker::~ReportWorker()
{
    ++m_generation;
    m_isCancelled = true;
    // Faces of type end in the thread that made them.
    inThread([this] {
        m_layout.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void ReportWorker::inThread(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(
        &m_context,
        [this, work, generation = m_generation.load()] {
            try {
                work();
            } catch (const Failure &failure) {
                const bool isStopped = failure.kind() == Failure::Kind::Cancelled;
                answer(generation, [this, isStopped, message = failure.message()] {
                    if (isStopped)
                        Q_EMIT stopped();
                    else
                        Q_EMIT failed(message);
                });
            }
        },
        Qt::QueuedConnection);
}

void ReportWorker::answer(quint64 generation, const std::function<void()> &receive)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, receive] {
            if (generation == m_generation)
                receive();
        },
        Qt::QueuedConnection);
}

void ReportWorker::layOut(const Document &document)
{
    const quint64 generation = ++m_generation;
    inThread([this, generation, document] {
        if (generation != m_generation)
            return;
        m_layout = std::make_shared<const PageLayout>(document);
        answer(generation, [this, pages = m_layout->pageCount()] { Q_EMIT laidOut(pages); });
    });
}

void ReportWorker::paint(int page, int width)
{
    inThread([this, generation = m_generation.load(), page, width] {
        if (generation != m_generation || !m_layout || page >= m_layout->pageCount())
            return;
        const QImage image = m_layout->image(page, width);
        answer(generation, [this, page, image] { Q_EMIT painted(page, image); });
    });
}

void ReportWorker::writePdf(const Document &document)
{
    m_isCancelled = false;
    inThread([this, generation = m_generation.load(), document] {
        int told = -1;
        const auto progress = [this, generation, &told](int percent) {
            if (percent != told)
                answer(generation, [this, percent] { Q_EMIT progressed(percent); });
            told = percent;
            return !m_isCancelled;
        };
        const QByteArray pdf = pdfOf(document, {progress});
        answer(generation, [this, pdf] { Q_EMIT written(pdf); });
    });
}

} // namespace raatihuone
