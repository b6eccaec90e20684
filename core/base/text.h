// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>

namespace raatihuone {

/// Text as search sees it: composed, without case, blanks run together. å, ä and ö stay letters of their own.
QString folded(const QString &text);

/// As folded(), and punctuation counts as a blank: two notes that say the same words are equal.
QString foldedWords(const QString &text);

/// Line ends become LF; control characters other than LF and TAB go.
QString cleaned(const QString &text);

/// Version of the library that orders and folds text.
QString icuVersion();

/// Puts texts in Finnish alphabetical order (… v w x y z å ä ö, with ü beside y).
///
/// Swedish in Finland orders å ä ö alike, so one order serves both languages.
class Collation
{
public:
    Collation();
    ~Collation();
    Collation(const Collation &) = delete;
    Collation &operator=(const Collation &) = delete;

    /// Bytes that compare as the texts they are made of should.
    QByteArray key(const QString &text) const;

    /// Below 0, 0 or above 0 as @p left comes before, beside or after @p right.
    int compare(const QString &left, const QString &right) const;

private:
    struct Collator;
    std::unique_ptr<Collator> m_collator;
};

} // namespace raatihuone
