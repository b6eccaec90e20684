// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chart.h"

namespace raatihuone {

Precision precisionOf(const QString &code)
{
    if (code == QLatin1String("about"))
        return Precision::About;
    if (code == QLatin1String("over"))
        return Precision::Over;
    return code == QLatin1String("under") ? Precision::Under : Precision::Exact;
}

QString codeOf(Precision precision)
{
    switch (precision) {
    case Precision::Exact:
        return {};
    case Precision::About:
        return QStringLiteral("about");
    case Precision::Over:
        return QStringLiteral("over");
    case Precision::Under:
        return QStringLiteral("under");
    }
    return {};
}

Precision together(Precision one, Precision other)
{
    if (one == other || other == Precision::Exact)
        return one;
    return one == Precision::Exact ? other : Precision::About;
}

QString markOf(Precision precision)
{
    switch (precision) {
    case Precision::Exact:
        return {};
    case Precision::About:
        return QStringLiteral("~");
    case Precision::Over:
        return QStringLiteral(">");
    case Precision::Under:
        return QStringLiteral("<");
    }
    return {};
}

} // namespace raatihuone
