// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace raatihuone {

/// The dots of one site that a merge brought.
struct DotRange
{
    quint32 site = 0;
    quint32 from = 0; ///< everything up to here was held before
    quint32 to = 0;

    bool operator==(const DotRange &) const = default;
};

/// Two numbers that belong together.
using NumberPair = std::pair<qint64, qint64>;

/// What one merged file brought: numbers of rows and edits, never their values. Local to this copy.
struct MergeEntry
{
    qint64 id = 0;
    qint64 group = 0; ///< files that were merged in one go have one
    QDateTime at;
    QString author;
    QString file;
    QList<DotRange> ranges;
    QList<qint64> rows;    ///< outside of the ranges
    QList<qint64> edits;   ///< outside of the ranges
    QList<qint64> commits; ///< outside of the ranges
    QList<qint64> held;    ///< rows, edits and commits inside of the ranges that were there before
    QList<NumberPair>
        filled; ///< edits whose values were withheld before: 1 the old one, 2 the new one, 3 both
    QList<NumberPair> begun;  ///< cells without edits that show a value now, as row and column
    QList<NumberPair> opened; ///< cells of which everything is known now
    QList<NumberPair> closed; ///< cells of rows held before of which not everything is known now
    QList<qint64> named;      ///< commits of which it was not known before who made them
    QStringList storedFiles;
    QString lineage;                    ///< of this file before
    std::optional<QList<qint64>> extra; ///< the table extra before, if it has changed
};

/// The merges of this copy that can still be taken back, in the table merge_log.
class MergeLog
{
public:
    explicit MergeLog(Connection &connection) : m_db(connection) {}

    /// Inside a transaction. @returns the number of the entry; group 0 begins a group.
    qint64 add(const MergeEntry &entry);
    /// The files of the last merge, the last one first.
    QList<MergeEntry> last() const;
    QList<MergeEntry> all() const;
    void remove(qint64 id);

private:
    Connection &m_db;
};

} // namespace raatihuone
