// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/filestate.h"
#include "core/search/listrequest.h"

#include <QtCore/QSet>

namespace raatihuone {

/// The rows of a list that changes of the file may have given another place, brought or taken away: those that were
/// written themselves, and those sorted by the title of one that was.
class TouchedRows
{
public:
    /// @p state is that of the file now. What touches more than @p most rows is too much.
    TouchedRows(const ListSource &source, const FileState &state, size_t most)
        : m_source(source), m_state(state), m_most(most)
    {
    }

    /// The rows of the list of @p request that may have been touched since @p earlier, or nothing if they are too many
    /// or nobody can say.
    std::optional<QSet<RowId>> since(const FileState &earlier, const ListRequest &request);

private:
    bool readEdits();
    bool addNew(QSet<RowId> &rows, const RecordType &type);
    std::optional<QSet<RowId>> written(const RecordType &type);
    std::optional<QSet<RowId>> showing(const RecordType &type, const QStringList &names, int depth);
    bool addReferring(QSet<RowId> &rows, const RecordType &type, const Field &field, int depth);
    bool isFew(const QSet<RowId> &rows) const { return size_t(rows.size()) <= m_most; }

    ListSource m_source;
    const FileState &m_state;
    size_t m_most;
    QList<FileState::Range> m_ranges;
    QMap<int, QSet<RowId>> m_edited; ///< by number of the type
    QSet<RowId> m_kept;              ///< then or now
};

} // namespace raatihuone
