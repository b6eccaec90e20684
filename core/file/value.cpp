// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/value.h"

namespace raatihuone {

Value Value::several(const QStringList &values)
{
    return values.isEmpty() ? Value() : Value(values.join(QLatin1Char('\n')));
}

qint64 Value::toNumber() const
{
    const auto *number = std::get_if<qint64>(&m_content);
    return number ? *number : 0;
}

QString Value::toText() const
{
    if (const auto *text = std::get_if<QString>(&m_content))
        return *text;
    return isNumber() ? QString::number(toNumber()) : QString();
}

QByteArray Value::toBytes() const
{
    const auto *bytes = std::get_if<QByteArray>(&m_content);
    return bytes ? *bytes : QByteArray();
}

QStringList Value::toSeveral() const
{
    return toText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace raatihuone
