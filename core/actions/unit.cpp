// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/unit.h"

#include "core/catalogue/types/types.h"
#include "core/search/idsof.h"

namespace raatihuone {

RowId unitOf(const Records &records)
{
    const DataFile &file = records.file();
    const RecordType &type = file.catalogue().type(TypeNumber::Unit);
    const RowId chosen = file.installation().unitIn(file.path());
    if (chosen.isValid() && records.exists(type, chosen))
        return chosen;
    ListRequest request;
    request.type = &type;
    request.limit = 1;
    const auto ids = idsOf({file.connection(), file.catalogue(), records.words()}, request);
    return ids.empty() ? RowId() : ids.front();
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

} // namespace raatihuone
