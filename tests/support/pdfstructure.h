// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace raatihuone {

/// Attribute @p key of a structure element, whether it has one attribute object or several.
QPDFObjectHandle attribute(QPDFObjectHandle element, const std::string &key);

/// What stands under a structure element: elements and marked content.
std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element);

bool isElement(QPDFObjectHandle kid);

/// The elements under a structure element.
std::vector<QPDFObjectHandle> elementKidsOf(QPDFObjectHandle element);

} // namespace raatihuone
