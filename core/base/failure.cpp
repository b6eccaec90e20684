// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include <utility>

namespace raatihuone {

Failure::Failure(Kind kind, QString message, QString details)
    : m_kind(kind),
      m_message(std::move(message)),
      m_details(std::move(details)),
      m_what((m_message + QLatin1Char(' ') + m_details).toUtf8())
{
}

} // namespace raatihuone
