// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace raatihuone {

/// SQL expressions that show values to people, over a row called by an alias. They never scan a table: every
/// look-up is by id or by an index.
class Expressions
{
public:
    Expressions(const Catalogue &catalogue, const Words &words) : m_catalogue(catalogue), m_words(words) {}

    /// What people call a record: "Sanna Koski", "Lakeuden Omaishoitajat ry".
    QString title(const RecordType &type, const QString &alias) const;

    /// The code of the language in which that stands; NULL for a type that is not named by one text in several languages.
    QString titleLanguage(const RecordType &type, const QString &alias) const;

    /// The value of a field as it is sorted, searched and listed: titles instead of ids; choices stay codes.
    QString display(const Field &field, const QString &alias) const;

    /// The text of a group of languages ("name") in the reader's language, or in whichever it stands.
    QString inLanguage(const RecordType &type, const QString &group, const QString &alias) const;

    /// The value by which records of a type are sorted when nobody says otherwise.
    QString sortKey(const RecordType &type, const QString &alias) const;

    /// Everything that search looks into, one text.
    QString searchText(const RecordType &type, const QString &alias) const;

private:
    std::vector<const Field *> byPreference(const RecordType &type, const QString &group) const;
    QString titleOfDepth(const RecordType &type, const QString &alias, int depth) const;
    QString part(const RecordType &type, const QString &name, const QString &alias, int depth) const;
    QString referenceTitle(const Field &field, const QString &id, int depth) const;
    QString linkTitles(const Field &field, const QString &alias) const;
    QString choiceLabel(const Field &field, const QString &column) const;
    QString shownDay(const QString &column) const;
    QString joined(const QStringList &parts, const QString &separator) const;

    const Catalogue &m_catalogue;
    const Words &m_words;
};

} // namespace raatihuone
