// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Composed again at the end: folding takes some letters apart, such as an iota with two marks.
QString caseless(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

/// Those of Unicode (UAX 14, classes BK, CR, LF and NL).
bool isLineEnd(QChar letter)
{
    return (letter >= QChar(0x0A) && letter <= QChar(0x0D)) || letter == QChar(0x85) ||
           letter == QChar(0x2028) || letter == QChar(0x2029);
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != QLatin1Char('\t') && !isLineEnd(letter);
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
        if (letter == QLatin1Char('\r') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
            continue;
        if (!isControl(letter))
            clean += isLineEnd(letter) ? QLatin1Char('\n') : letter;
    }
    return clean;
}

qsizetype firstControl(const QString &text)
{
    const auto found = std::find_if(text.begin(), text.end(), isControl);
    return found == text.end() ? -1 : found - text.begin();
}

} // namespace raatihuone
