// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/textdifference.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr size_t mostPairs = 4'000'000;

/// Each with the blanks behind it.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool isInBlanks = true;
    for (const QChar letter : text) {
        if (words.isEmpty() || (isInBlanks && !letter.isSpace()))
            words += QString();
        words.last() += letter;
        isInBlanks = letter.isSpace();
    }
    return words;
}

/// How many words two texts have in common from each pair of places on.
class CommonWords
{
public:
    CommonWords(const QStringList &before, const QStringList &after)
        : m_before(before),
          m_after(after),
          m_width(size_t(after.size()) + 1),
          m_lengths((size_t(before.size()) + 1) * m_width, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    bool isSame(qsizetype i, qsizetype j) const { return m_before[i].trimmed() == m_after[j].trimmed(); }
    /// Whether the word j of the text after comes before the word i of the text before.
    bool isNew(qsizetype i, qsizetype j)
    {
        return i == m_before.size() || (!isSame(i, j) && at(i, j + 1) >= at(i + 1, j));
    }

private:
    int &at(qsizetype i, qsizetype j) { return m_lengths[size_t(i) * m_width + size_t(j)]; }

    const QStringList &m_before;
    const QStringList &m_after;
    size_t m_width;
    std::vector<int> m_lengths;
};

void add(std::vector<TextPart> &parts, const QString &word, bool isNew)
{
    if (parts.empty() || parts.back().isNew != isNew)
        parts.push_back({QString(), isNew});
    parts.back().text += word;
}

} // namespace

std::vector<TextPart> newParts(const QString &before, const QString &after)
{
    const QStringList was = wordsOf(before), is = wordsOf(after);
    if (size_t(was.size() + 1) * size_t(is.size() + 1) > mostPairs)
        return {{after, false}};
    CommonWords common(was, is);
    std::vector<TextPart> parts;
    qsizetype i = 0;
    for (qsizetype j = 0; j < is.size();) {
        if (common.isNew(i, j))
            add(parts, is[j++], true);
        else if (common.isSame(i, j)) {
            add(parts, is[j++], false);
            ++i;
        } else
            ++i;
    }
    return parts;
}

QString asRichText(const std::vector<TextPart> &parts)
{
    QString text;
    for (const TextPart &part : parts) {
        const QString escaped = part.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        text += part.isNew ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped;
    }
    return text;
}

} // namespace raatihuone
