// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/scene.h"

namespace raatihuone {

/// A branch that was given a number of its own: what @ref from wrote from the dot @ref first on.
struct Renumbering
{
    bool isOfArriving = false;
    qint64 first = 0;
    quint32 to = 0;

    quint32 from() const { return quint32(first >> 32); }
    bool moves(qint64 dot) const { return dot >= first && dot >> 32 == first >> 32; }
    qint64 moved(qint64 dot) const { return moves(dot) ? qint64(to) << 32 | (dot & 0xffffffff) : dot; }
};

/// One site number under which two copies of a file have gone on, or that two installations have drawn.
///
/// The branch whose first commit has the smaller nonce keeps the number. The other one goes by a number that follows
/// from the nonce of its first commit, so that every file that ever meets it names it alike.
class Forks
{
public:
    explicit Forks(const Scene &scene) : m_scene(scene) {}

    /// Whether there may be any; looks at the last commits of each site only.
    bool mayBe() const;

    /// Gives every branch but one a number of its own, here or in the file that arrives, which must be writable.
    /// @throws Failure BadInput for what nobody can tell apart any more.
    std::vector<Renumbering> part();

private:
    bool differsAtTheEnd() const;
    bool isOneSideRenumbered() const;
    std::optional<Renumbering> next() const;
    std::optional<Renumbering> nextRenamed() const;
    std::optional<Renumbering> nextDiffering() const;
    void apply(const Renumbering &renumbering);

    Scene m_scene;
};

} // namespace raatihuone
