// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block.h"

#include <QtCore/QByteArray>

namespace raatihuone {

/// The document as htmlOf() writes it, with its charts. In any thread that has a QGuiApplication.
/// @throws Failure as htmlOf() does.
QByteArray webPageOf(const Document &document);

} // namespace raatihuone
