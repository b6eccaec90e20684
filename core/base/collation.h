// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>

namespace raatihuone {

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

    /// Bytes that compare as the texts they are made of should. No key is the beginning of another.
    QByteArray key(const QString &text) const;
    /// Writes the key of @p text behind @p bytes. Takes little time for texts in Latin letters.
    void appendKey(QByteArray &bytes, QStringView text) const;

    /// Below 0, 0 or above 0 as @p left comes before, beside or after @p right.
    int compare(const QString &left, const QString &right) const;

private:
    struct Collator;
    std::unique_ptr<Collator> m_collator;
};

/// Version of the library whose order this is.
QString icuVersion();

} // namespace raatihuone
