// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/unit.h"

#include "core/catalogue/types/types.h"

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

Language contentLanguage(const Records &records)
{
    const RowId unit = unitOf(records);
    if (!unit.isValid())
        return Language::Finnish;
    const Record record = records.read(records.file().catalogue().type(TypeNumber::Unit), unit);
    const QString first = record.value(QStringLiteral("languages")).toText().left(2); // of "sv_fi"
    return languageFromCode(first).value_or(Language::Finnish);
}

std::vector<RowId> municipalitiesOfUnit(const Records &records, QDate day)
{
    return municipalitiesOfUnit(records.connection(), unitOf(records), day);
}

std::vector<RowId> municipalitiesOfUnit(Connection &connection, RowId unit, QDate day)
{
    std::vector<RowId> municipalities;
    Query query(connection,
                "SELECT m.id FROM unit u JOIN municipality m ON m.id = u.municipality OR m.county = u.county "
                "WHERE u.id = ?1 AND (m.id = u.municipality OR (coalesce(m.valid_from, ?2) <= ?2 "
                "AND coalesce(m.valid_to, ?2) >= ?2)) ORDER BY m.name_fi, m.id",
                unit, day.toString(Qt::ISODate));
    while (query.next())
        municipalities.push_back(query.id(0));
    return municipalities;
}

} // namespace raatihuone
