// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDataStream>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QPair>
#include <optional>

namespace raatihuone {

class Connection;

/// What tells one state of a data file from another: two that are equal hold the same values, and the program puts these
/// in the same order.
struct FileState
{
    struct Site
    {
        QByteArray uuid;
        qint64 seq = 0;   ///< up to which all that the site wrote is held
        QByteArray nonce; ///< of the last commit up to there

        bool operator==(const Site &) const = default;
    };

    /// Edits and rows that one site wrote: with dots above the first number, up to the second.
    using Range = QPair<qint64, qint64>;

    QByteArray maker; ///< the program and the order of its texts
    QMap<qint64, Site> sites;
    QList<qint64> merges; ///< says of the log of merges whether it is the same
    QList<qint64>
        beyond; ///< counts what other files may bring without an edit: erased, withheld, of no site whole
    QList<qint64> kept; ///< gone rows that are shown all the same

    static FileState of(Connection &connection);

    /// What was written since @p earlier, if the file in @p connection is at this state and has only grown since.
    /// Nothing if values may have changed by something else than edits of these ranges.
    std::optional<QList<Range>> writtenSince(const FileState &earlier, Connection &connection) const;

    bool operator==(const FileState &) const = default;
};

QDataStream &operator<<(QDataStream &stream, const FileState &state);
QDataStream &operator>>(QDataStream &stream, FileState &state);

} // namespace raatihuone
