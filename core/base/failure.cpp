// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <utility>

namespace raatihuone {

Failure::Failure(Kind kind, QString message, QString details)
    : m_kind(kind),
      m_message(std::move(message)),
      m_details(std::move(details)),
      m_what((m_message + QLatin1Char(' ') + m_details).toUtf8())
{
}

void log(const Failure &failure, const char *what)
{
    switch (failure.kind()) {
    case Failure::Kind::Damaged:
    case Failure::Kind::InputOutput:
    case Failure::Kind::Constraint:
    case Failure::Kind::Internal:
        qWarning("%s: %s", what, qUtf8Printable(failure.details()));
        break;
    default:
        break;
    }
}

Failure asFailure(const std::exception &problem)
{
    if (const auto *failure = dynamic_cast<const Failure *>(&problem))
        return *failure;
    return Failure(Failure::Kind::Internal,
                   QCoreApplication::translate("file", "Something happened that the program did not expect."),
                   QString::fromUtf8(problem.what()));
}

} // namespace raatihuone
