// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identifiers.h"

#include <QtCore/QRegularExpression>
#include <array>

namespace raatihuone {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text)
        if (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'))
            digits += letter;
    return digits;
}

bool businessIdDigitFits(const QString &digits)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(qsizetype(i)).digitValue();
    const int remainder = sum % 11;
    const int expected = remainder == 0 ? 0 : 11 - remainder;
    return remainder != 1 && digits.at(7).digitValue() == expected;
}

} // namespace

QString businessIdWritten(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(?:FI)?(\\d{6,7})-?(\\d)\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return text.trimmed();
    return match.captured(1).rightJustified(7, QLatin1Char('0')) + QLatin1Char('-') + match.captured(2);
}

IdentifierState businessIdState(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{7}-\\d$"));
    const QString written = businessIdWritten(text);
    if (!shape.match(written).hasMatch())
        return IdentifierState::Wrong;
    return businessIdDigitFits(digitsOf(written)) ? IdentifierState::Sound : IdentifierState::Doubtful;
}

QString associationNumberWritten(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*\\d{1,3}[.\\- ]?\\d{0,3}\\s*$"));
    const QString digits = digitsOf(text);
    if (!shape.match(text).hasMatch() || digits.isEmpty())
        return text.trimmed();
    return digits.size() <= 3 ? digits : digits.chopped(3) + QLatin1Char('.') + digits.right(3);
}

IdentifierState associationNumberState(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3}\\.)?\\d{1,3}$"));
    const QString written = associationNumberWritten(text);
    if (!shape.match(written).hasMatch())
        return IdentifierState::Wrong;
    return digitsOf(written).toInt() < 100 ? IdentifierState::Doubtful : IdentifierState::Sound;
}

bool holdsPersonalIdentityCode(const QString &text)
{
    // Word processors put other hyphens and dashes, minus signs and soft hyphens in the place of "-".
    static const QRegularExpression shape(
        QStringLiteral("(?<![0-9A-Za-z])\\d{6}[-\\x{AD}\\x{2010}-\\x{2015}\\x{2212}+A-FU-Y]\\d{3}"
                       "[0-9A-FHJ-NPR-Y](?![0-9A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

} // namespace raatihuone
