// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iostream>
#include <rapidcheck.h>

namespace raatihuone {

/// Whether @p property, each case of which takes long, holds for @p cases of at most @p size; RC_PARAMS asks for others.
/// Under the sanitizers, where a case takes seven times as long, it is tried on a fifth of them.
template <typename Property> bool holdsInCases(int cases, int size, const Property &property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (std::getenv("RC_PARAMS") == nullptr) {
#ifdef __SANITIZE_ADDRESS__
        cases /= 5;
#endif
        params.maxSuccess = cases;
        params.maxSize = size;
    }
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.template is<rc::detail::SuccessResult>();
}

} // namespace raatihuone
