// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <QtGui/QImage>

namespace raatihuone {

/// The picture as it is painted: on white, without transparency (PDF/A), and no finer than paper shows. Null if it cannot
/// be decoded.
QImage logoImage(const Picture &picture);

/// What cannot be decoded is no logo, whatever its head says. @throws Failure BadInput, one sentence.
void expectSound(const Picture &logo);

} // namespace raatihuone
