// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <QtCore/QByteArray>

namespace raatihuone {

/// The document as one complete HTML page in UTF-8 that needs no other file: accessible (EN 301 549), light
/// and dark, fit for printing. The same document gives the same bytes.
/// @throws Failure Kind::Internal as completed() does.
QByteArray htmlOf(const Document &document);

} // namespace raatihuone
