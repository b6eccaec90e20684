// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportworker.h"

#include "core/base/failure.h"
#include "ui/print/pdf.h"
#include "ui/print/webpage.h"
#include "ui/reports/pagelayout.h"
#include "ui/reports/printing.h"

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
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_layout.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void ReportWorker::inThread(const std::function<void()> &work,
                            const std::function<void(const Failure &failure)> &whenFailed)
{
    QMetaObject::invokeMethod(
        &m_context,
        [work, whenFailed] {
            try {
                work();
            } catch (const std::exception &problem) {
                whenFailed(asFailure(problem));
            }
        },
        Qt::QueuedConnection);
}

/// Work that nobody wants any more once another document is laid out.
void ReportWorker::forScreen(const std::function<void(quint64 generation)> &work)
{
    const quint64 generation = m_generation;
    inThread(
        [this, generation, work] {
            if (generation == m_generation)
                work(generation);
        },
        [this, generation](const Failure &failure) {
            if (failure.kind() != Failure::Kind::Cancelled)
                answer(generation, [this, message = failure.message()] { Q_EMIT failed(message); });
        });
}

void ReportWorker::answer(const std::function<void()> &receive)
{
    QMetaObject::invokeMethod(this, receive, Qt::QueuedConnection);
}

void ReportWorker::answer(quint64 generation, const std::function<void()> &receive)
{
    answer([this, generation, receive] {
        if (generation == m_generation)
            receive();
    });
}

void ReportWorker::layOut(const Document &document)
{
    ++m_generation;
    forScreen([this, document](quint64 generation) {
        const PdfOptions options{[this, generation](int) { return generation == m_generation; }};
        m_layout = std::make_shared<const PageLayout>(document, options);
        answer(generation, [this, pages = m_layout->pageCount()] { Q_EMIT laidOut(pages); });
    });
}

void ReportWorker::paint(int page, int width)
{
    forScreen([this, page, width](quint64 generation) {
        if (!m_layout || page >= m_layout->pageCount())
            return;
        const QImage image = m_layout->image(page, width);
        answer(generation, [this, page, image] { Q_EMIT painted(page, image); });
    });
}

void ReportWorker::find(const QString &text)
{
    forScreen([this, text](quint64 generation) {
        if (!m_layout)
            return;
        answer(generation, [this, findings = m_layout->find(text)] { Q_EMIT found(findings); });
    });
}

/// Does what outlasts the document on the screen, with progress, until it is cancelled.
void ReportWorker::keep(const std::function<void(const Progress &progress)> &work)
{
    m_isCancelled = false;
    const auto progress = [this, told = std::make_shared<int>(-1)](int percent) {
        if (percent != *told)
            answer([this, percent] { Q_EMIT progressed(percent); });
        *told = percent;
        return !m_isCancelled;
    };
    inThread([work, progress] { work(progress); },
             [this](const Failure &failure) {
                 answer([this, failure] {
                     if (failure.kind() == Failure::Kind::Cancelled)
                         Q_EMIT stopped();
                     else
                         Q_EMIT notWritten(failure.message());
                 });
             });
}

void ReportWorker::write(
    const std::vector<Document> &documents,
    const std::function<QByteArray(const Document &document, const Progress &progress)> &render)
{
    keep([this, documents, render](const Progress &progress) {
        QList<QByteArray> files;
        const int count = int(documents.size());
        for (const Document &document : documents) {
            const auto part = [&progress, count, done = int(files.size())](int percent) {
                return progress((100 * done + percent) / count);
            };
            if (!part(0))
                throw Failure(Failure::Kind::Cancelled, {});
            files += render(document, part);
        }
        answer([this, files] { Q_EMIT written(files); });
    });
}

void ReportWorker::writePdf(const std::vector<Document> &documents)
{
    write(documents,
          [](const Document &document, const Progress &progress) { return pdfOf(document, {progress}); });
}

void ReportWorker::writeHtml(const std::vector<Document> &documents)
{
    write(documents, [](const Document &document, const Progress &) { return webPageOf(document); });
}

void ReportWorker::print(const std::vector<Document> &documents, const std::shared_ptr<QPrinter> &printer)
{
    keep([this, documents, printer](const Progress &progress) {
        raatihuone::print(documents, *printer, {progress});
        answer([this] { Q_EMIT printed(); });
    });
}

} // namespace raatihuone
