// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/unit.h"

#include "core/base/collation.h"
#include "core/catalogue/types/types.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

RowId unitOf(const Records &records)
{
    const DataFile &file = records.file();
    const RecordType &type = file.catalogue().type(TypeNumber::Unit);
    const RowId chosen = file.installation().unitIn(file.path());
    if (chosen.isValid() && records.exists(type, chosen))
        return chosen;
    const auto first = records.connection().value(
        "SELECT id FROM unit WHERE NOT archived ORDER BY coalesce(name_fi, name_sv, name_se), id LIMIT 1");
    return first ? RowId(first->toNumber()) : RowId();
}

std::vector<Language> unitLanguages(const Records &records)
{
    std::vector<Language> languages;
    if (const RowId unit = unitOf(records); unit.isValid()) {
        const Record record = records.read(records.file().catalogue().type(TypeNumber::Unit), unit);
        const QStringList codes =
            record.value(QStringLiteral("languages")).toText().split(QLatin1Char('_')); // "sv_fi"
        for (const QString &code : codes)
            if (const auto language = languageFromCode(code))
                languages.push_back(*language);
    }
    return languages.empty() ? std::vector{Language::Finnish} : languages;
}

Language contentLanguage(const Records &records)
{
    return unitLanguages(records).front();
}

std::vector<RowId> municipalitiesOfUnit(const Records &records, QDate day)
{
    return municipalitiesOfUnit(records.connection(), unitOf(records), day, records.words().language());
}

std::vector<RowId> municipalitiesOfUnit(Connection &connection, RowId unit, QDate day, Language language)
{
    Query query(connection,
                "SELECT m.id, m.name_fi, m.name_sv FROM unit u "
                "JOIN municipality m ON m.id = u.municipality OR m.county = u.county "
                "WHERE u.id = ?1 AND (m.id = u.municipality OR (coalesce(m.valid_from, ?2) <= ?2 "
                "AND coalesce(m.valid_to, ?2) >= ?2)) ORDER BY m.id",
                unit, day.toString(Qt::ISODate));
    const Collation order;
    std::vector<std::pair<QByteArray, RowId>> named;
    while (query.next()) {
        const QString finnish = query.text(1), swedish = query.text(2);
        named.emplace_back(order.key(language == Language::Swedish && !swedish.isEmpty() ? swedish : finnish),
                           query.id(0));
    }
    std::sort(named.begin(), named.end());
    std::vector<RowId> municipalities;
    municipalities.reserve(named.size());
    for (const auto &[name, id] : named)
        municipalities.push_back(id);
    return municipalities;
}

std::vector<RowId> municipalitiesAskedFor(const Records &records, QDate day, std::optional<RowId> asked)
{
    const std::vector<RowId> ours = municipalitiesOfUnit(records, day);
    if (!asked)
        return ours;
    if (!ours.empty() && std::find(ours.begin(), ours.end(), *asked) == ours.end())
        throw Failure(
            Failure::Kind::BadInput,
            QCoreApplication::translate("records", "%1 is not a municipality for which this unit works.")
                .arg(records.title(records.file().catalogue().type(TypeNumber::Municipality), *asked)));
    return {*asked};
}

} // namespace raatihuone
