// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/minutestext.h"

#include <string>

namespace raatihuone {

/// Eight stakeholder groups with names in Finnish, Swedish and English; the first name of each is the Finnish
/// one.
const std::vector<GroupName> &exampleGroups();

/// The law that @p minutes break as the meaning of @p text, in words; empty when they keep all of them.
///
/// Every line is counted once, every word that went in came out, none was invented, and parents, levels and
/// links are sound.
std::string brokenLaw(const QString &text, const ParsedMinutes &minutes);

} // namespace raatihuone
