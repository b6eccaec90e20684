// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/leaver.h"

namespace raatihuone {

namespace {

std::vector<Seated> seatedOf(const std::vector<SeatedDeputy> &deputies)
{
    std::vector<Seated> all;
    for (const SeatedDeputy &each : deputies)
        all.push_back(each.seated);
    return all;
}

} // namespace

std::vector<Leaver> leaversOf(const Composition &composition)
{
    const std::vector<Seated> pooled = seatedOf(composition.pooledDeputies);
    std::vector<Leaver> all;
    for (const Seat &seat : composition.seats) {
        std::vector<Seated> deputies = seatedOf(seat.deputies);
        for (const Seated &deputy : deputies)
            all.push_back({deputy, 0, {}});
        if (!seat.holder)
            continue;
        deputies.insert(deputies.end(), pooled.begin(), pooled.end());
        const auto place = all.end() - std::ptrdiff_t(seat.deputies.size());
        all.insert(place, {*seat.holder, seat.number, std::move(deputies)});
    }
    for (const Seated &deputy : pooled)
        all.push_back({deputy, 0, {}});
    for (const Seated &other : composition.others)
        all.push_back({other, 0, {}});
    return all;
}

} // namespace raatihuone
