// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <unicode/coll.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

namespace raatihuone {

namespace {

icu::UnicodeString unicode(const QString &text)
{
    return icu::UnicodeString(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

QString foldedWords(const QString &text)
{
    QString words = text.normalized(QString::NormalizationForm_C).toCaseFolded();
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

struct Collation::Collator
{
    std::unique_ptr<icu::Collator> icu;
};

Collation::Collation() : m_collator(std::make_unique<Collator>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator->icu.reset(icu::Collator::createInstance(icu::Locale("fi", "FI"), status));
    if (U_FAILURE(status))
        throw Failure(
            Failure::Kind::Internal,
            QCoreApplication::translate("base", "The alphabetical order of Finnish is not installed."),
            QString::fromLatin1(u_errorName(status)));
}

Collation::~Collation() = default;

QByteArray Collation::key(const QString &text) const
{
    const icu::UnicodeString source = unicode(text);
    QByteArray bytes(text.size() * 3 + 16, Qt::Uninitialized);
    int32_t size =
        m_collator->icu->getSortKey(source, reinterpret_cast<uint8_t *>(bytes.data()), int32_t(bytes.size()));
    if (size > bytes.size()) {
        bytes.resize(size);
        size = m_collator->icu->getSortKey(source, reinterpret_cast<uint8_t *>(bytes.data()), size);
    }
    bytes.resize(size);
    return bytes;
}

int Collation::compare(const QString &left, const QString &right) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_collator->icu->compare(unicode(left), unicode(right), status);
}

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    return QStringLiteral("%1.%2").arg(version[0]).arg(version[1]);
}

} // namespace raatihuone
