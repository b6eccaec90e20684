// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listtexts.h"
#include "ui/lists/listworker.h"

namespace raatihuone {

/// Takes rows out of a list: to the clipboard or into a file, in the background.
class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(const DataFile &file, const Words &words, QObject *parent = nullptr);

    /// Copies the rows as a table.
    void copyRows(const ListExcerpt &excerpt);
    /// Copies the addresses of those who may be written to, for a blind copy.
    void copyAddresses(const RecordType &type, const std::vector<RowId> &ids);
    /// Writes the rows as CSV, one file after the other. An existing file is replaced at the end, when all went well.
    void writeFile(const ListExcerpt &excerpt, const QString &path);

    bool isBusy() const { return m_copier.isBusy() || isWriting(); }
    bool isWriting() const { return m_writer.isBusy(); }
    void cancel();

Q_SIGNALS:
    void announced(const QString &text);
    void progressed(qint64 done, qint64 total);
    void failed(const QString &message);
    void finished();

private:
    ListWorker m_copier;
    ListWorker m_writer;
};

} // namespace raatihuone
