// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sharing/randomsteps.h"

#include <ostream>

namespace raatihuone {

rc::Gen<Step> anyStep()
{
    const auto kind = rc::gen::weightedElement<Step::Kind>({{10, Step::Kind::Change},
                                                            {6, Step::Kind::Merge},
                                                            {2, Step::Kind::Undo},
                                                            {1, Step::Kind::Redo},
                                                            {2, Step::Kind::Unmerge},
                                                            {1, Step::Kind::Shell},
                                                            {3, Step::Kind::Settle},
                                                            {4, Step::Kind::Clash},
                                                            {1, Step::Kind::Upgrade},
                                                            {1, Step::Kind::Twin},
                                                            {2, Step::Kind::Send},
                                                            {2, Step::Kind::Receive},
                                                            {3, Step::Kind::Scoped},
                                                            {3, Step::Kind::Fold},
                                                            {2, Step::Kind::Distinct},
                                                            {1, Step::Kind::Erase}});
    return rc::gen::map(
        rc::gen::tuple(kind, rc::gen::inRange(0, 60), rc::gen::inRange(0, 60), anyChange()),
        [](const std::tuple<Step::Kind, int, int, Action> &parts) {
            return Step{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts), std::get<3>(parts)};
        });
}

std::ostream &operator<<(std::ostream &stream, const Step &step)
{
    static constexpr std::array names{"Change", "Merge", "Undo",     "Redo", "Unmerge", "Shell",
                                      "Settle", "Clash", "Upgrade",  "Twin", "Send",    "Receive",
                                      "Scoped", "Fold",  "Distinct", "Erase"};
    return stream << names.at(size_t(step.kind)) << " copy " << step.copy << " other " << step.other << " ("
                  << step.action << ')';
}

} // namespace raatihuone
