// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/directory.h"

#include "core/base/collation.h"
#include "core/catalogue/types/types.h"
#include "core/reports/composer.h"
#include "core/reports/publiccontacts.h"

#include <algorithm>
#include <map>

namespace raatihuone {

namespace {

struct Municipality
{
    Worded name;
    std::vector<RowId> organisations;
};

struct Named
{
    Worded name;
    RowId id;
    RowId domicile;
};

void sortByName(std::vector<Named> &all)
{
    const Collation order;
    std::stable_sort(all.begin(), all.end(), [&order](const Named &left, const Named &right) {
        return order.compare(left.name.text, right.name.text) < 0;
    });
}

/// The active organisations in Finnish order.
std::vector<Named> activeOrganisations(const Composer &out, const ReportRequest &request)
{
    Query query(out.connection(),
                "SELECT id, domicile FROM organisation WHERE NOT archived AND status = 'active' "
                "AND (?1 IS NULL OR domicile = ?1) ORDER BY id",
                request.municipality ? Value(*request.municipality) : Value());
    std::vector<Named> all;
    while (query.next())
        all.push_back({out.titleOf(TypeNumber::Organisation, query.id(0)), query.id(0), query.id(1)});
    sortByName(all);
    return all;
}

/// The active organisations by the name of their domicile; those without one last.
std::vector<Municipality> byDomicile(const Composer &out, const ReportRequest &request)
{
    std::map<RowId, std::vector<RowId>> organisations;
    for (const Named &organisation : activeOrganisations(out, request))
        organisations[organisation.domicile].push_back(organisation.id);
    std::vector<Named> domiciles;
    for (const auto &[domicile, ids] : organisations)
        if (domicile.isValid())
            domiciles.push_back({out.titleOf(TypeNumber::Municipality, domicile), domicile, {}});
    sortByName(domiciles);
    std::vector<Municipality> sorted;
    sorted.reserve(domiciles.size() + 1);
    for (const Named &domicile : domiciles)
        sorted.push_back({domicile.name, organisations[domicile.id]});
    if (const auto none = organisations.find(RowId()); none != organisations.end())
        sorted.push_back({{out.say(QT_TRANSLATE_NOOP("report", "Domicile not known"))}, none->second});
    return sorted;
}

void sayIfEmpty(Composer &out, const std::vector<Municipality> &municipalities)
{
    if (municipalities.empty())
        out.addParagraph(out.say(QT_TRANSLATE_NOOP("report", "No organisations have been recorded.")));
}

void addContact(Composer &out, const Record &organisation, const QStringList &withheld)
{
    const auto shown = [&](const char *field) {
        return withheld.contains(QLatin1String(field)) ? QString() : out.shown(organisation, field);
    };
    const QString town = shown("postcode") + QLatin1Char(' ') + shown("city");
    out.addFacts({
        {out.say(QT_TRANSLATE_NOOP("report", "Category")), shown("category")},
        {out.say(QT_TRANSLATE_NOOP("report", "Address")), shown("address")},
        {out.say(QT_TRANSLATE_NOOP("report", "Post office")), town.trimmed()},
        {out.say(QT_TRANSLATE_NOOP("report", "E-mail")), shown("email")},
        {out.say(QT_TRANSLATE_NOOP("report", "Phone")), shown("phone")},
    });
    if (!withheld.isEmpty())
        out.addParagraph(out.say(
            QT_TRANSLATE_NOOP("report", "Contact details that may be those of a person are left out.")));
    const QString web = organisation.value(QStringLiteral("web")).toText();
    if (!web.isEmpty())
        out.add({Link{web, web}});
}

struct Column
{
    const char *field;
    const char *heading;
};

/// What is told of each organisation: what it does, for whom, and in which languages.
constexpr Column workColumns[] = {
    {"category", QT_TRANSLATE_NOOP("report", "Category")},
    {"activities", QT_TRANSLATE_NOOP("report", "What it does")},
    {"target_groups", QT_TRANSLATE_NOOP("report", "Target groups")},
    {"service_languages", QT_TRANSLATE_NOOP("report", "Languages of service")},
};

void addWork(Composer &out, const Municipality &municipality)
{
    Table table;
    table.caption = out.say(QT_TRANSLATE_NOOP("report", "Organisations and for whom they work: %1"))
                        .arg(municipality.name.text);
    table.head = {{out.say(QT_TRANSLATE_NOOP("report", "Organisation"))}};
    for (const Column &column : workColumns)
        table.head.push_back({out.say(column.heading)});
    const QString unknown = out.say(QT_TRANSLATE_NOOP("report", "no data"));
    for (const RowId id : municipality.organisations) {
        const Record organisation = out.records().read(out.type(TypeNumber::Organisation), id);
        std::vector<Cell> cells{{out.titleOf(TypeNumber::Organisation, id)}};
        for (const Column &column : workColumns) {
            const Worded shown = out.shown(organisation, column.field);
            cells.push_back(shown.isEmpty() ? Cell(unknown) : Cell(shown));
        }
        table.rows.push_back(std::move(cells));
    }
    out.add({std::move(table)});
}

} // namespace

Document directory(const Records &records, const ReportRequest &request)
{
    Composer out(records, true);
    const QString title =
        out.ofPlace(out.say(QT_TRANSLATE_NOOP("report", "Directory of organisations")), request.municipality);
    const std::vector<Municipality> municipalities = byDomicile(out, request);
    const PublicContacts contacts(records);
    out.addHeading(1, title);
    sayIfEmpty(out, municipalities);
    for (const Municipality &municipality : municipalities) {
        out.addHeading(2, municipality.name);
        for (const RowId id : municipality.organisations) {
            out.addHeading(3, out.titleOf(TypeNumber::Organisation, id));
            const Record organisation = records.read(out.type(TypeNumber::Organisation), id);
            addContact(out, organisation, contacts.withheld(organisation));
        }
    }
    out.addMissingNames();
    return out.take(title, out.say(QT_TRANSLATE_NOOP("report", "Contact data of active organisations")));
}

Document organisationsReport(const Records &records, const ReportRequest &request)
{
    Composer out(records, true);
    const QString title = out.ofPlace(
        out.say(QT_TRANSLATE_NOOP("report", "Organisations for the wellbeing report")), request.municipality);
    const std::vector<Municipality> municipalities = byDomicile(out, request);
    out.addHeading(1, title);
    sayIfEmpty(out, municipalities);
    if (!municipalities.empty()) {
        StatisticRequest asked;
        asked.municipality = request.municipality;
        out.addHeading(2, out.say(QT_TRANSLATE_NOOP("report", "Organisations by category")));
        out.addFigure(statistic(records, QStringLiteral("organisations"), asked));
    }
    for (const Municipality &municipality : municipalities) {
        out.addHeading(2, municipality.name);
        addWork(out, municipality);
    }
    return out.take(title,
                    out.say(QT_TRANSLATE_NOOP("report", "What organisations there are, and for whom")));
}

} // namespace raatihuone
