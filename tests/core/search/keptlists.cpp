// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/keptlists.h"

#include "core/search/idsof.h"
#include "core/search/keptorders.h"
#include "tests/core/edits/worlds.h"

namespace raatihuone {

namespace {

ListRequest sorted(const Catalogue &catalogue, int type, const char *field, bool isDescending = false)
{
    ListRequest request;
    request.type = &catalogue.type(type);
    request.sort = {request.type->field(QLatin1String(field)), false};
    request.isDescending = isDescending;
    request.includesArchived = isDescending;
    return request;
}

/// By values of the rows, by titles of others, and by what only finding the order anew can tell.
std::vector<ListRequest> requests(const Catalogue &catalogue)
{
    return {sorted(catalogue, Made::Thing, ""),
            sorted(catalogue, Made::Thing, "parent"),
            sorted(catalogue, Made::Thing, "size", true),
            sorted(catalogue, Made::Part, "thing", true),
            sorted(catalogue, Made::Everything, "thing"),
            sorted(catalogue, Made::Everything, "colour"),
            sorted(catalogue, Made::Everything, "story", true),
            sorted(catalogue, Made::Everything, "things"),
            sorted(catalogue, Made::Everything, "parts")};
}

} // namespace

QString KeptLists::wrong(DataFile &file)
{
    QString wrong;
    for (const ListRequest &request : requests(file.catalogue()))
        if (!isRight(file, request))
            wrong += QStringLiteral("the order of %1 by %2; ")
                         .arg(request.type->name(),
                              request.sort.field ? request.sort.field->name : QStringLiteral("itself"));
    return wrong;
}

bool KeptLists::isRight(DataFile &file, const ListRequest &request)
{
    static const Words finnish(Language::Finnish);
    const ListSource source{file.connection(), file.catalogue(), finnish};
    const std::vector<RowId> found = idsOf(source, request);
    bool isFoundAnew = false, isMoved = false;
    file.connection().setObserver([&](const StatementCost &cost) {
        isFoundAnew = isFoundAnew || cost.sql.contains("ORDER BY t.id LIMIT");
        isMoved = isMoved || cost.sql.contains("FROM edit WHERE id >");
    });
    const std::vector<RowId> kept = KeptOrders(m_folder.path(), 1).idsOf(source, request);
    file.connection().setObserver({});
    m_broughtUpToDate += isMoved && !isFoundAnew ? 1 : 0;
    return kept == found;
}

} // namespace raatihuone
