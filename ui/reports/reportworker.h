// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtGui/QImage>
#include <atomic>
#include <functional>
#include <memory>

class QPrinter;

namespace raatihuone {

struct Finding;
class Failure;
class PageLayout;

/// Lays out, paints and writes reports in the background, one after the other. On the screen only the newest
/// document counts; what is being written is written, whatever is laid out meanwhile.
class ReportWorker : public QObject
{
    Q_OBJECT

public:
    explicit ReportWorker(QObject *parent);
    /// Stops the work and waits for its end.
    ~ReportWorker() override;

    /// Answers with laidOut(); what was asked before is out of date.
    void layOut(const Document &document);
    /// Answers with painted(), for the document laid out last.
    void paint(int page, int width);
    /// Answers with found(), for the document laid out last.
    void find(const QString &text);
    /// Answers with progressed() and then one of written(), stopped() and notWritten().
    void writePdf(const std::vector<Document> &documents);
    /// The same as web pages.
    void writeHtml(const std::vector<Document> &documents);
    /// Prints them one after the other. Answers with progressed() and then one of printed(), stopped() and notWritten().
    void print(const std::vector<Document> &documents, const std::shared_ptr<QPrinter> &printer);
    /// Stops writing or printing.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void laidOut(int pages);
    void painted(int page, const QImage &image);
    void found(const QList<raatihuone::Finding> &findings);
    void progressed(int percent);
    /// One file a document.
    void written(const QList<QByteArray> &files);
    void printed();
    void stopped();
    void notWritten(const QString &message);
    /// The document could not be laid out or painted.
    void failed(const QString &message);

private:
    using Progress = std::function<bool(int percent)>; ///< false: nobody wants it any more

    void inThread(const std::function<void()> &work,
                  const std::function<void(const Failure &failure)> &whenFailed);
    void keep(const std::function<void(const Progress &progress)> &work);
    void write(const std::vector<Document> &documents,
               const std::function<QByteArray(const Document &document, const Progress &progress)> &render);
    void forScreen(const std::function<void(quint64 generation)> &work);
    void answer(const std::function<void()> &receive);
    void answer(quint64 generation, const std::function<void()> &receive);

    QThread m_thread;
    QObject m_context;                          ///< lives in the thread
    std::shared_ptr<const PageLayout> m_layout; ///< used in the thread only
    std::atomic<quint64> m_generation{0};
    std::atomic<bool> m_isCancelled{false};
};

} // namespace raatihuone
