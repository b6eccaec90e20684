// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/incomplete.h"

#include "core/catalogue/tables.h"
#include "core/records/unit.h"

namespace raatihuone {

namespace {

/// A field, and SQL that is true of the row `t` that lacks it.
struct Lack
{
    const Field *field;
    QString sql;
};

QString isEmpty(const Catalogue &catalogue, const Field &field)
{
    if (field.kind == Kind::References)
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 l WHERE l.owner = t.id)")
            .arg(quoted(catalogue.type(field.link).name()));
    return QStringLiteral("t.%1 IS NULL").arg(quoted(field.name));
}

void addRecords(const Records &records, const RecordType &type, const std::vector<Lack> &lacks,
                std::vector<Lacking> &found)
{
    if (lacks.empty())
        return;
    QStringList conditions;
    for (const Lack &lack : lacks)
        conditions += QLatin1Char('(') + lack.sql + QLatin1Char(')');
    Query query(records.connection(),
                QStringLiteral("SELECT t.id, %1 FROM %2 t WHERE NOT t.archived AND (%3) ORDER BY t.id")
                    .arg(conditions.join(QStringLiteral(", ")), quoted(type.name()),
                         conditions.join(QStringLiteral(" OR "))));
    while (query.next()) {
        Lacking lacking{&type, query.id(0), {}};
        for (size_t i = 0; i < lacks.size(); ++i)
            if (query.number(int(i) + 1) != 0)
                lacking.fields.push_back(lacks[i].field);
        found.push_back(std::move(lacking));
    }
}

/// The fields of a text in the languages of the unit, each lacking where another has a text.
std::vector<Lack> translationsOf(const RecordType &type, const QStringList &codes)
{
    std::vector<Lack> lacks;
    for (const Field &field : type.fields()) {
        if (!codes.contains(field.languageCode()))
            continue;
        QStringList others;
        for (const Field &other : type.fields())
            if (other.languageOf == field.languageOf && other.name != field.name &&
                codes.contains(other.languageCode()))
                others += QStringLiteral("t.%1 IS NOT NULL").arg(quoted(other.name));
        if (!others.isEmpty())
            lacks.push_back({&field, QStringLiteral("t.%1 IS NULL AND (%2)")
                                         .arg(quoted(field.name), others.join(QStringLiteral(" OR ")))});
    }
    return lacks;
}

bool isWrittenHere(const RecordType &type)
{
    return !type.isLink() && !type.isReferenceData() && !type.isKeptByProgram();
}

} // namespace

std::vector<Lacking> incompleteRecords(const Records &records)
{
    const Catalogue &catalogue = records.file().catalogue();
    std::vector<Lacking> found;
    for (const RecordType &type : catalogue.types()) {
        std::vector<Lack> lacks;
        for (const Field &field : type.fields())
            if (field.isExpected)
                lacks.push_back({&field, isEmpty(catalogue, field)});
        addRecords(records, type, lacks, found);
    }
    return found;
}

std::vector<Lacking> untranslatedRecords(const Records &records)
{
    std::vector<Lacking> found;
    QStringList codes;
    for (const Language language : unitLanguages(records))
        codes += languageCode(language);
    if (codes.size() < 2)
        return found;
    for (const RecordType &type : records.file().catalogue().types())
        if (isWrittenHere(type))
            addRecords(records, type, translationsOf(type, codes), found);
    return found;
}

} // namespace raatihuone
