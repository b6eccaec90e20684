// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/filestate.h"
#include "core/search/listrequest.h"

namespace raatihuone {

/// The order of long lists, kept outside of the data file from one opening to the next: sorting a million names takes
/// longer than reading their ids. Only ids are kept, with the state of the file in which they were found: an order that is
/// kept for an earlier state is brought up to date where it can be. The folder may be emptied at any time.
class KeptOrders
{
public:
    /// Shorter lists are sorted as quickly as they are read.
    static constexpr size_t worthKeeping = 20'000;

    /// @p folder is made when it is needed. Orders of lists with at least @p shortest rows are kept there.
    explicit KeptOrders(QString folder, size_t shortest = worthKeeping)
        : m_folder(std::move(folder)), m_shortest(shortest)
    {
    }

    /// As raatihuone::idsOf(), which it calls for what is not kept, and for each list that somebody has narrowed.
    std::vector<RowId> idsOf(const ListSource &source, const ListRequest &request,
                             const Progress &progress = {}) const;

private:
    struct Kept
    {
        FileState state;
        std::vector<RowId> ids; ///< empty: nothing is kept
    };

    static bool bringUpToDate(Kept &order, const FileState &now, const ListSource &source,
                              const ListRequest &request);
    static Kept kept(const QString &path);
    void keep(const QString &path, const Kept &order) const;
    void removeOldest() const;

    QString m_folder;
    size_t m_shortest;
};

} // namespace raatihuone
