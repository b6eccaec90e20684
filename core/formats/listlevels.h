// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/listsign.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace raatihuone {

/// Finds the parent of each item of a list from its indentation and its sign.
///
/// Deeper than the item above means below it. At the same depth, a sign that has not been seen there means
/// below it as well, since word processors paste "• o ▪" without indentation. After an empty line only a sign
/// that is customarily deeper does so: else another list has begun.
class ListLevels
{
public:
    struct Item
    {
        int indent = 0; ///< columns
        SignFamily family = SignFamily::Dash;
        bool followsGap = false; ///< an empty line stands above it
    };

    /// Takes the next item, which the caller keeps at @p index; answers the index of its parent.
    std::optional<size_t> place(const Item &item, size_t index);

    /// The level of the item placed last: 0 is the top.
    int level() const { return int(m_open.size()) - 1; }

    /// The list has ended.
    void clear() { m_open.clear(); }

private:
    struct Open
    {
        int indent;
        SignFamily family;
        size_t index;
    };

    void closeDeeperThan(int indent);
    void closeSiblings(const Item &item);

    std::vector<Open> m_open;
};

} // namespace raatihuone
