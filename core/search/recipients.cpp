// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recipients.h"

#include "core/catalogue/tables.h"
#include "core/catalogue/types/types.h"
#include "core/file/connection.h"
#include "core/search/listrows.h"

#include <QtCore/QSet>

namespace raatihuone {

namespace {

QString everybody()
{
    return QStringLiteral("1");
}

QString idsIn(const std::vector<RowId> &ids)
{
    QStringList texts;
    for (const RowId id : ids)
        texts += id.toText();
    return texts.join(QLatin1Char(','));
}

QString textsIn(const QStringList &texts)
{
    QStringList quotedTexts;
    for (const QString &text : texts)
        quotedTexts += sqlString(text);
    return quotedTexts.join(QLatin1Char(','));
}

/// The condition that the organisation `o` is at work in one of the municipalities.
QString organisationIn(const std::vector<RowId> &municipalities)
{
    if (municipalities.empty())
        return everybody();
    return QStringLiteral("(o.domicile IN (%1) OR EXISTS (SELECT 1 FROM organisation_operates_in l "
                          "WHERE l.owner = o.id AND l.target IN (%1)))")
        .arg(idsIn(municipalities));
}

/// The condition that the organisation `o` is of one of the categories or of one under them.
QString organisationOf(const std::vector<RowId> &categories)
{
    if (categories.empty())
        return everybody();
    return QStringLiteral(
               "EXISTS (SELECT 1 FROM organisation_category c WHERE (c.id = o.category OR c.id IN (SELECT "
               "l.target FROM organisation_other_categories l WHERE l.owner = o.id)) "
               "AND (c.id IN (%1) OR c.parent IN (%1)))")
        .arg(idsIn(categories));
}

/// Several choices are lines of one text.
QString speaksOneOf(const QStringList &languages)
{
    QStringList ways;
    for (const QString &code : languages)
        ways +=
            QStringLiteral("instr(char(10) || o.service_languages || char(10), char(10) || %1 || char(10))")
                .arg(sqlString(code));
    return ways.isEmpty() ? everybody() : QStringLiteral("(%1)").arg(ways.join(QStringLiteral(" OR ")));
}

QString inForce(const char *row, QDate day)
{
    return QStringLiteral(
               "NOT %1.archived AND coalesce(%1.from_date, '') <= %2 AND coalesce(%1.to_date, '9999') >= %2")
        .arg(QLatin1String(row), sqlString(day.toString(Qt::ISODate)));
}

QString organisations(const RecipientRequest &request)
{
    return QStringLiteral("SELECT o.id, o.email, coalesce(o.contact_allowed, 1) FROM organisation o "
                          "WHERE NOT o.archived AND coalesce(o.status, 'active') = 'active' "
                          "AND %1 AND %2 AND %3 ORDER BY o.id")
        .arg(organisationIn(request.municipalities), organisationOf(request.categories),
             speaksOneOf(request.languages));
}

/// What ties people to where they are asked for, and whether they may be written to there.
QString ties(const RecipientRequest &request)
{
    const QString municipalities = idsIn(request.municipalities);
    QString sql =
        QStringLiteral("SELECT r.person, coalesce(o.contact_allowed, 1) AS allowed FROM role r "
                       "JOIN person p ON p.id = r.person LEFT JOIN organisation o ON o.id = r.organisation "
                       "WHERE %1 AND %2 AND %3 AND %4")
            .arg(inForce("r", request.on),
                 request.roles.isEmpty() ? everybody()
                                         : QStringLiteral("r.kind IN (%1)").arg(textsIn(request.roles)),
                 municipalities.isEmpty()
                     ? everybody()
                     : QStringLiteral("coalesce(r.municipality, p.municipality) IN (%1)").arg(municipalities),
                 organisationOf(request.categories));
    if (request.roles.isEmpty())
        sql += QStringLiteral(" UNION ALL SELECT a.person, coalesce(o.contact_allowed, 1) FROM affiliation a "
                              "JOIN organisation o ON o.id = a.organisation WHERE %1 AND NOT o.archived "
                              "AND coalesce(o.status, 'active') = 'active' AND %2 AND %3")
                   .arg(inForce("a", request.on), organisationIn(request.municipalities),
                        organisationOf(request.categories));
    return sql;
}

QString people(const RecipientRequest &request)
{
    return QStringLiteral(
               "SELECT p.id, p.email, max(tie.allowed) FROM (%1) tie JOIN person p ON p.id = tie.person "
               "WHERE NOT p.archived AND %2 GROUP BY p.id ORDER BY p.id")
        .arg(ties(request), request.languages.isEmpty()
                                ? everybody()
                                : QStringLiteral("p.language IN (%1)").arg(textsIn(request.languages)));
}

void take(const ListSource &source, int typeNumber, const QString &sql, Recipients &found)
{
    const RecordType &type = source.catalogue.type(typeNumber);
    QSet<QString> addresses;
    for (const Recipient &known : found.all)
        addresses.insert(known.address.toLower());
    std::vector<Recipient> all;
    std::vector<RowId> ids;
    std::vector<bool> isWithheld;
    Query query(source.connection, sql);
    while (query.next()) {
        const QString address = query.text(1);
        if (address.isEmpty()) {
            ++found.withoutAddress;
            continue;
        }
        all.push_back({&type, query.id(0), {}, address});
        ids.push_back(query.id(0));
        isWithheld.push_back(query.number(2) == 0);
    }
    const QStringList titles = titlesOf(source, type, ids);
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].name = titles.value(qsizetype(i));
        if (isWithheld[i])
            found.withheld.push_back({&type, all[i].id, all[i].name, {}});
        else if (!addresses.contains(all[i].address.toLower())) {
            addresses.insert(all[i].address.toLower());
            found.all.push_back(all[i]);
        }
    }
}

} // namespace

Recipients recipients(const ListSource &source, const RecipientRequest &request)
{
    Recipients found;
    if (request.roles.isEmpty())
        take(source, TypeNumber::Organisation, organisations(request), found);
    take(source, TypeNumber::Person, people(request), found);
    return found;
}

} // namespace raatihuone
