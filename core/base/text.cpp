// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace raatihuone {

namespace {

/// Composed again at the end: folding takes some letters apart, such as an iota with two marks.
QString caseless(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace

QString folded(const QString &text)
{
    return caseless(text).simplified();
}

QString foldedWords(const QString &text)
{
    QString words = caseless(text);
    for (QChar &letter : words)
        if (!letter.isLetterOrNumber() && !letter.isMark() && !letter.isSurrogate())
            letter = QLatin1Char(' ');
    return words.simplified();
}

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool isReturn = letter == QLatin1Char('\r');
        if (isReturn && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
            continue;
        const bool isLineEnd = isReturn || letter == QChar(0x2028) || letter == QChar(0x2029);
        if (isLineEnd)
            clean += QLatin1Char('\n');
        else if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t') ||
                 letter.category() != QChar::Other_Control)
            clean += letter;
    }
    return clean;
}

} // namespace raatihuone
