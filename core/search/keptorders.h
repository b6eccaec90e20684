// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrequest.h"

namespace raatihuone {

/// The order of long lists, kept outside of the data file from one opening to the next: sorting a million names takes
/// several times as long as reading their ids. Only ids are kept, and they hold for exactly the state of the file in
/// which they were found. The folder may be emptied at any time.
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
    std::vector<RowId> kept(const QString &path, const QByteArray &state) const;
    void keep(const QString &path, const QByteArray &state, const std::vector<RowId> &ids) const;
    void removeOldest() const;

    QString m_folder;
    size_t m_shortest;
};

} // namespace raatihuone
