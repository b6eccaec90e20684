// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/mergereport.h"
#include "core/sharing/unsealed.h"
#include "ui/style/ask.h"

namespace raatihuone {

/// One file that somebody sent.
struct ReceivedFile
{
    QString path;                      ///< as it was given
    std::unique_ptr<Unsealed> content; ///< where it can be read
    bool isWanted = true;
    QString problem;                   ///< why it cannot be merged; it is not wanted then
    std::optional<MergeReport> report; ///< of what it would bring; nothing while it is not wanted

    /// Who sent it, or the name of the file where nobody says so.
    QString sender() const;
    /// Two letters for it.
    QString initials() const;
};

/// The files that shall be merged, what they would bring, and merging them. Long work shows how far it is.
class MergeFiles
{
public:
    MergeFiles(Records &records, Ask &ask) : m_records(records), m_ask(ask) {}

    /// Takes these files too; asks for the passphrase of sealed ones and leaves out those for which there is none.
    void add(QWidget *parent, const QStringList &paths);
    void want(size_t file, bool isWanted);

    /// Looks at what the wanted files would bring; those that cannot be merged get their problem. False if the user has
    /// stopped it or it could not be done, which is told; everything is as before then.
    bool look(QWidget *parent);
    /// False likewise; nothing was written then.
    bool merge(QWidget *parent);

    const std::vector<ReceivedFile> &files() const { return m_files; }
    /// Their number is that of the file.
    const std::vector<MergedRecord> &records() const { return m_found; }
    int count(MergeKind kind, int type = 0) const;
    /// Records that look different.
    int changes() const;
    /// Whether anything arrives, be it seen or not.
    bool isNew() const;
    bool hasWanted() const;

private:
    void addOne(QWidget *parent, const QString &path);
    void unsealInto(ReceivedFile &file, QWidget *parent);
    void finish(QWidget *parent, const std::vector<MergeReport> &reports);
    bool lookOnce(QWidget *parent, MergePreview &preview, bool &isWhole);
    void take(MergePreview &preview);
    QStringList wantedPaths() const;
    std::vector<size_t> wanted() const;
    void blame(const MergeFailure &failure);

    Records &m_records;
    Ask &m_ask;
    std::vector<ReceivedFile> m_files;
    std::vector<MergedRecord> m_found;
    QString m_passphrase; ///< that opened the last one: senders agree on one
};

} // namespace raatihuone
