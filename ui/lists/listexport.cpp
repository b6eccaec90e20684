// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listexport.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace raatihuone {

namespace {

void writeCsvFile(const ListTask &task, const ListExcerpt &excerpt, const QString &path)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        writeCsv(task.source(), excerpt, file, task.progress(qint64(excerpt.ids.size())));
        isWritten = file.commit();
    }
    if (!isWritten)
        throw Failure(Failure::Kind::InputOutput,
                      ListExport::tr("%1 could not be written. Choose another folder.")
                          .arg(QDir::toNativeSeparators(path)),
                      file.errorString());
}

} // namespace

ListExport::ListExport(const DataFile &file, const Words &words, QObject *parent)
    : QObject(parent), m_copier(file, words), m_writer(file, words)
{
    for (const ListWorker *worker : {&m_copier, &m_writer}) {
        connect(worker, &ListWorker::progressed, this, &ListExport::progressed);
        connect(worker, &ListWorker::failed, this, &ListExport::failed);
        connect(worker, &ListWorker::finished, this, &ListExport::finished);
    }
}

void ListExport::cancel()
{
    m_copier.cancel();
    m_writer.cancel();
}

void ListExport::copyRows(const ListExcerpt &excerpt)
{
    m_copier.start([this, excerpt](const ListTask &task) {
        const auto count = qint64(excerpt.ids.size());
        const CopiedTable table = copiedTable(task.source(), excerpt, task.progress(count));
        task.deliver([this, table, count] {
            auto *data = new QMimeData;
            data->setText(table.tabbed);
            if (!table.html.isEmpty())
                data->setHtml(table.html);
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT announced(tr("%n row(s) copied.", nullptr, int(count)));
        });
    });
}

void ListExport::copyAddresses(const RecordType &type, const std::vector<RowId> &ids)
{
    m_copier.start([this, &type, ids](const ListTask &task) {
        const Addresses found = addressesOf(task.source(), type, ids, task.progress(qint64(ids.size())));
        task.deliver([this, found] {
            QGuiApplication::clipboard()->setText(found.texts.join(QStringLiteral("; ")));
            const QString copied = tr("%n address(es) copied.", nullptr, int(found.texts.size()));
            const QString withheld = tr("%n left out: no invitations wanted.", nullptr, found.withheld);
            Q_EMIT announced(found.withheld == 0 ? copied : copied + QLatin1Char(' ') + withheld);
        });
    });
}

void ListExport::writeFile(const ListExcerpt &excerpt, const QString &path)
{
    if (isWriting()) {
        Q_EMIT announced(tr("Another file is still being written. Try again when it is done."));
        return;
    }
    m_writer.start([this, excerpt, path](const ListTask &task) {
        writeCsvFile(task, excerpt, path);
        task.deliver([this, path, count = int(excerpt.ids.size())] {
            Q_EMIT announced(
                tr("%n row(s) written to %1.", nullptr, count).arg(QDir::toNativeSeparators(path)));
        });
    });
}

} // namespace raatihuone
