// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/value.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace raatihuone {

/// What a field holds. The kind decides how it is stored, checked, typed, shown, filtered and written to
/// scripts.
enum class Kind {
    Text,
    LongText,
    Texts,  ///< several texts, such as former names
    Date,   ///< YYYY-MM-DD
    Moment, ///< a date, with a clock time if it is known: YYYY-MM-DDTHH:MM
    Year,
    Number,
    Money, ///< whole cents
    Choice,
    Choices,
    Flag,
    Reference,  ///< one record of another type
    References, ///< several records of another type: rows of a link type
    Subject,    ///< any record of any type; the field `…_type` beside it says which type
    Email,
    Phone,
    Web,
    Postcode,
    BusinessId,
    AssociationNumber,
    Order,  ///< fractional key that sorts the items of a list
    Digest, ///< SHA-256 of a stored file
};

/// The name of a kind, as `types` prints it.
QString kindName(Kind kind);

/// True for kinds whose value is several values, one a line.
bool holdsSeveral(Kind kind);

/// True for kinds whose value is running text that people type.
bool isTyped(Kind kind);

/// One of the values that a field may have.
struct Choice
{
    QString code;
    const char *label; ///< English source string in the context "catalogue"
};

/// One field of a record type: everything the program knows of it stands here and nowhere else.
struct Field
{
    int number = 0; ///< 1–99, never reused; the column number is type * 100 + number
    QString name;   ///< name of the column and for scripts
    Kind kind = Kind::Text;
    const char *label = "";   ///< English source string in the context "catalogue"
    const char *section = ""; ///< heading of the form under which the field stands
    int since = 1;            ///< schema version that brought it

    bool isRequired = false;
    bool isExpected = false; ///< a record without it is incomplete, and is saved all the same
    bool isPersonal = false; ///< about a person: erased with her, withheld from a neighbour when asked
    bool isSpecial = false;  ///< special category (GDPR art. 9): never in search, lists, export or history
    bool isSearchable = false;
    bool isListed = false;        ///< a column that the list shows at first
    bool isReadOnly = false;      ///< set by the program or by shipped data
    bool isPart = false;          ///< of a reference: the record is a part of its target and goes with it
    bool hidesFromOthers = false; ///< of a flag: lists show the record only to the installation that made it
    bool isIndexed = false;
    bool tellsApart = false; ///< two records of one name that differ in it are two

    Value defaultValue;
    std::vector<Choice> choices;
    int target = 0;     ///< type number that a reference points to
    int link = 0;       ///< type number of the link rows of References
    QString languageOf; ///< "name" for name_fi and name_sv: the same text in several languages
    QString derived;    ///< SQL over the row `t` of a field without a column

    bool hasColumn() const { return derived.isEmpty() && kind != Kind::References; }
    bool isDerived() const { return !derived.isEmpty(); }
    /// "fi" of name_fi; empty for a field that is not one of several languages.
    QString languageCode() const
    {
        return languageOf.isEmpty() ? QString() : name.mid(languageOf.size() + 1);
    }
    const Choice *choice(const QString &code) const;
};

} // namespace raatihuone
