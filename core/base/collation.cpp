// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include "core/base/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVarLengthArray>
#include <algorithm>
#include <array>
#include <cstring>
#include <unicode/coleitr.h>
#include <unicode/tblcoll.h>
#include <unicode/ucol.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/usetiter.h>
#include <unicode/uversion.h>

namespace raatihuone {

namespace {

/// Letters below this have their weights in a table: Latin with all its marks.
constexpr size_t tableSize = 0x250;

/// Alphabet first, marks next, case last: three times the weights of all letters, each time with an end that comes
/// before any weight.
struct Weights
{
    QVarLengthArray<char, 256> primary, secondary, tertiary;

    void add(quint32 element)
    {
        constexpr quint32 caseBits = 0xc0;
        if (const quint32 weight = element >> 16; weight != 0) {
            primary.append(char(weight >> 8));
            primary.append(char(weight));
        }
        if (const quint32 weight = element >> 8 & 0xff; weight != 0)
            secondary.append(char(weight));
        if (const quint32 weight = element & 0xff & ~caseBits; weight != 0)
            tertiary.append(char(weight));
    }

    void appendTo(QByteArray &bytes) const
    {
        bytes.append(primary.constData(), primary.size()).append('\0').append('\0');
        bytes.append(secondary.constData(), secondary.size()).append('\0');
        bytes.append(tertiary.constData(), tertiary.size()).append('\0');
    }
};

icu::UnicodeString unicode(QStringView text)
{
    return icu::UnicodeString(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

[[noreturn]] void fail(UErrorCode status)
{
    throw Failure(Failure::Kind::Internal,
                  QCoreApplication::translate("base", "The alphabetical order of Finnish is not installed."),
                  QString::fromLatin1(u_errorName(status)));
}

} // namespace

namespace {

template <typename Take>
void eachElement(const icu::RuleBasedCollator &collator, QStringView text, const Take &take)
{
    const std::unique_ptr<icu::CollationElementIterator> iterator(
        collator.createCollationElementIterator(unicode(text)));
    UErrorCode status = U_ZERO_ERROR;
    for (int32_t element = iterator->next(status); element != icu::CollationElementIterator::NULLORDER;
         element = iterator->next(status))
        take(quint32(element));
}

/// The weights of letters that have the same whatever stands beside them.
class LetterTable
{
public:
    explicit LetterTable(const icu::RuleBasedCollator &collator)
    {
        for (size_t letter = 0; letter < tableSize; ++letter)
            m_letters[letter] = letterOf(collator, QChar(char16_t(letter)));
        excludeContractions(collator);
    }

    bool holds(QStringView text) const
    {
        return std::all_of(text.begin(), text.end(), [this](QChar letter) {
            return letter.unicode() < tableSize && m_letters[letter.unicode()].isHeld();
        });
    }

    /// The same bytes as those of Weights, for a text that the table holds.
    void appendKey(QByteArray &bytes, QStringView text) const
    {
        const qsizetype start = bytes.size();
        bytes.resize(start + qsizetype(levelCount) * (text.size() + 1) * qsizetype(mostBytes));
        char *end = bytes.data() + start;
        for (size_t level = 0; level < levelCount; ++level) {
            for (const QChar each : text) {
                const auto &[weights, size] = m_letters[each.unicode()].levels[level];
                std::memcpy(end, weights.data(), mostBytes); // of which size count
                end += size;
            }
            *end++ = '\0';
            if (level == 0)
                *end++ = '\0';
        }
        bytes.truncate(end - bytes.constData());
    }

private:
    static constexpr size_t levelCount = 3;
    static constexpr size_t mostBytes = 4;

    struct Level
    {
        std::array<char, mostBytes> weights{};
        quint8 size = 0;
    };

    struct Letter
    {
        std::array<Level, levelCount> levels{};

        bool isHeld() const { return levels.back().size > 0; }
    };

    static Letter letterOf(const icu::RuleBasedCollator &collator, QChar letter)
    {
        Weights weights;
        eachElement(collator, QString(letter), [&weights](quint32 element) { weights.add(element); });
        Letter result;
        size_t level = 0;
        for (const auto *of : {&weights.primary, &weights.secondary, &weights.tertiary}) {
            if (of->isEmpty() || of->size() > qsizetype(mostBytes))
                return {};
            std::copy(of->begin(), of->end(), result.levels[level].weights.begin());
            result.levels[level++].size = quint8(of->size());
        }
        return result;
    }

    /// What stands second or later in letters that count together, if the table holds them all.
    void excludeContractions(const icu::RuleBasedCollator &collator)
    {
        icu::UnicodeSet contractions;
        UErrorCode status = U_ZERO_ERROR;
        ucol_getContractionsAndExpansions(collator.toUCollator(), contractions.toUSet(), nullptr, true,
                                          &status);
        if (U_FAILURE(status))
            fail(status);
        for (icu::UnicodeSetIterator each(contractions); each.next();)
            if (each.isString() && isWithinTable(each.getString()))
                for (int32_t i = 1; i < each.getString().length(); ++i)
                    m_letters[each.getString().charAt(i)] = {};
    }

    static bool isWithinTable(const icu::UnicodeString &text)
    {
        for (int32_t i = 0; i < text.length(); ++i)
            if (text.charAt(i) >= tableSize)
                return false;
        return true;
    }

    std::array<Letter, tableSize> m_letters;
};

} // namespace

struct Collation::Collator
{
    explicit Collator(std::unique_ptr<icu::RuleBasedCollator> finnish)
        : icu(std::move(finnish)), letters(tableOf(*icu))
    {
    }

    /// The same for every collator, and takes some milliseconds to make.
    static const LetterTable &tableOf(const icu::RuleBasedCollator &finnish)
    {
        static const LetterTable table(finnish);
        return table;
    }

    std::unique_ptr<icu::RuleBasedCollator> icu;
    const LetterTable &letters;
};

Collation::Collation()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> finnish(icu::Collator::createInstance(icu::Locale("fi", "FI"), status));
    if (U_FAILURE(status))
        fail(status);
    std::unique_ptr<icu::RuleBasedCollator> ruled(dynamic_cast<icu::RuleBasedCollator *>(finnish.get()));
    if (!ruled)
        fail(U_UNSUPPORTED_ERROR);
    finnish.release();
    m_collator = std::make_unique<Collator>(std::move(ruled));
}

Collation::~Collation() = default;

QByteArray Collation::key(const QString &text) const
{
    QByteArray bytes;
    appendKey(bytes, text);
    return bytes;
}

void Collation::appendKey(QByteArray &bytes, QStringView text) const
{
    if (m_collator->letters.holds(text)) {
        m_collator->letters.appendKey(bytes, text);
        return;
    }
    Weights weights;
    eachElement(*m_collator->icu, text, [&weights](quint32 element) { weights.add(element); });
    weights.appendTo(bytes);
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
