// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bodyhistory.h"

#include "core/catalogue/expressions.h"
#include "core/catalogue/types/types.h"
#include "core/edits/rings.h"
#include "core/file/connection.h"

#include <algorithm>

namespace raatihuone {

namespace {

/// Reads one body or all of them: the same statements with another condition.
class Reader
{
public:
    Reader(Connection &connection, const Catalogue &catalogue, const Words &words, std::optional<RowId> body)
        : m_db(connection), m_catalogue(catalogue), m_expressions(catalogue, words), m_body(body)
    {
    }

    std::vector<BodyHistory> read();

private:
    QString shown(int type, const char *field, const char *alias) const
    {
        return m_expressions.display(Catalogue::field(m_catalogue.type(type), QLatin1String(field)),
                                     QLatin1String(alias));
    }
    QString title(int type, const char *alias) const
    {
        return m_expressions.title(m_catalogue.type(type), QLatin1String(alias));
    }
    /// Calls @p add with the body and the row, for each row of @p sql; its %w is the condition on the body.
    template <typename Add> void forEach(QString sql, const Add &add);
    void readBodies();
    void readLinks();
    void readTerms();
    void readMemberships();
    void readPlan();
    void openRings();

    Connection &m_db;
    const Catalogue &m_catalogue;
    Expressions m_expressions;
    std::optional<RowId> m_body;
    std::vector<BodyHistory> m_all;
    QHash<RowId, size_t> m_places;
};

/// The columns of a query, one after the other.
class Row
{
public:
    explicit Row(const Query &query, int first) : m_query(query), m_column(first) {}

    RowId id() { return m_query.id(m_column++); }
    QString text() { return m_query.text(m_column++); }
    QDate day() { return QDate::fromString(text().left(10), Qt::ISODate); }
    std::optional<int> count()
    {
        const int column = m_column++;
        return m_query.isNull(column) ? std::nullopt : std::optional(int(m_query.number(column)));
    }
    Named named()
    {
        const RowId found = id();
        return {found, text()};
    }
    Days days()
    {
        const QDate from = day();
        return {from, day()};
    }

private:
    const Query &m_query;
    int m_column;
};

template <typename Add> void Reader::forEach(QString sql, const Add &add)
{
    sql.replace(QLatin1String("%w"), m_body ? QStringLiteral("= ?") : QStringLiteral("IS NOT NULL"));
    Query query(m_db, sql);
    if (m_body)
        query.bind(*m_body);
    while (query.next())
        if (const auto place = m_places.constFind(query.id(0)); place != m_places.constEnd())
            add(m_all[*place], Row(query, 1));
}

void Reader::readBodies()
{
    const QString archived = m_body ? QString() : QStringLiteral(" AND NOT b.archived");
    Query query(m_db,
                QStringLiteral("SELECT b.id, %1, b.kind, b.parent, b.host, %2, b.secretary, %3, b.founded, "
                               "b.ended, b.seats, b.quorum FROM body b WHERE b.id %4%5 ORDER BY 2, 1")
                    .arg(title(TypeNumber::Body, "b"), shown(TypeNumber::Body, "host", "b"),
                         shown(TypeNumber::Body, "secretary", "b"),
                         m_body ? QStringLiteral("= ?") : QStringLiteral("IS NOT NULL"), archived));
    if (m_body)
        query.bind(*m_body);
    while (query.next()) {
        Row row(query, 0);
        BodyHistory &history = m_all.emplace_back();
        history.body = row.named();
        history.kind = row.text();
        history.parent = row.id();
        history.host = row.named();
        history.secretary = row.named();
        history.days = row.days();
        history.seats = row.count();
        history.quorum = row.count();
        m_places.insert(history.body.id, m_all.size() - 1);
    }
}

void Reader::readLinks()
{
    const auto sql =
        QStringLiteral("SELECT DISTINCT l.owner, l.target, %1 AS name FROM %2 l JOIN %3 r ON r.id = "
                       "l.target WHERE l.owner %w ORDER BY l.owner, name");
    forEach(sql.arg(title(TypeNumber::Municipality, "r"), QStringLiteral("body_municipalities"),
                    QStringLiteral("municipality")),
            [](BodyHistory &history, Row row) { history.municipalities.push_back(row.named()); });
    forEach(sql.arg(title(TypeNumber::StakeholderGroup, "r"), QStringLiteral("body_required_groups"),
                    QStringLiteral("stakeholder_group")),
            [](BodyHistory &history, Row row) { history.requiredGroups.push_back(row.named()); });
}

void Reader::readTerms()
{
    forEach(
        QStringLiteral("SELECT body, id, from_date, to_date, label FROM term WHERE body %w AND NOT archived "
                       "ORDER BY from_date, id"),
        [](BodyHistory &history, Row row) {
            const RowId id = row.id();
            const Days days = row.days();
            const QString label = row.text();
            history.terms.push_back({id, label.isEmpty() ? yearsOf(days) : label, days});
        });
}

void Reader::readMemberships()
{
    const int type = TypeNumber::Membership;
    forEach(QStringLiteral(
                "SELECT t.body, t.from_date, t.to_date, m.from_date, m.to_date, m.id, m.term, m.seat, "
                "m.deputy_for, "
                "m.person, %1, m.represents_organisation, %2, m.represents_municipality, %3, "
                "m.represents_category, %4, m.represents_group, %5, c.parent FROM term t JOIN membership m "
                "ON m.term = t.id LEFT JOIN organisation_category c ON c.id = m.represents_category "
                "WHERE t.body %w AND NOT t.archived AND NOT m.archived")
                .arg(shown(type, "person", "m"), shown(type, "represents_organisation", "m"),
                     shown(type, "represents_municipality", "m"), shown(type, "represents_category", "m"),
                     shown(type, "represents_group", "m")),
            [](BodyHistory &history, Row row) {
                const Days term = row.days();
                Seated seated;
                seated.days = row.days().within(term);
                if (seated.days.to != term.to)
                    seated.leavesOn = seated.days.to;
                seated.membership = row.id();
                seated.term = row.id();
                seated.seat = row.text();
                seated.deputyFor = row.id();
                seated.person = row.named();
                seated.organisation = row.named();
                seated.municipality = row.named();
                seated.category = row.named();
                seated.group = row.named();
                seated.upperCategory = row.id();
                if (!seated.days.isEmpty())
                    history.memberships.push_back(std::move(seated));
            });
    for (BodyHistory &history : m_all)
        std::sort(history.memberships.begin(), history.memberships.end(),
                  [](const Seated &left, const Seated &right) {
                      return std::pair(left.days.from, left.membership) <
                             std::pair(right.days.from, right.membership);
                  });
}

void Reader::readPlan()
{
    const int type = TypeNumber::SeatPlan;
    forEach(
        QStringLiteral("SELECT t.body, p.term, p.represents_category, %1, p.represents_group, %2, p.seats "
                       "FROM term t JOIN seat_plan p ON p.term = t.id "
                       "LEFT JOIN organisation_category c ON c.id = p.represents_category "
                       "LEFT JOIN stakeholder_group g ON g.id = p.represents_group "
                       "WHERE t.body %w AND NOT t.archived AND NOT p.archived "
                       "ORDER BY c.id IS NULL, c.position, c.id, g.position, p.id")
            .arg(shown(type, "represents_category", "p"), shown(type, "represents_group", "p")),
        [](BodyHistory &history, Row row) {
            const RowId term = row.id();
            const Named category = row.named();
            const Named group = row.named();
            history.plan.push_back({term, category, group, row.count().value_or(0)});
        });
}

void Reader::openRings()
{
    QHash<RowId, RowId> uppers;
    Query query(m_db, "SELECT id, parent FROM body WHERE parent IS NOT NULL");
    while (query.next())
        uppers.insert(query.id(0), query.id(1));
    for (const RowId end : ringEnds(uppers))
        if (const auto place = m_places.constFind(end); place != m_places.constEnd())
            m_all[*place].parent = {};
}

std::vector<BodyHistory> Reader::read()
{
    readBodies();
    readLinks();
    readTerms();
    readMemberships();
    readPlan();
    if (!m_body)
        openRings();
    return std::move(m_all);
}

} // namespace

QString Seated::represents() const
{
    for (const Named *each : {&organisation, &municipality, &group})
        if (each->isValid())
            return each->name;
    return {};
}

bool Seated::isMember() const
{
    static const QStringList seats = memberSeats();
    return seats.contains(seat);
}

bool Seated::isDeputy() const
{
    return seat == QLatin1String("deputy");
}

std::optional<BodyHistory> bodyHistory(Connection &connection, const Catalogue &catalogue, const Words &words,
                                       RowId body)
{
    std::vector<BodyHistory> found = Reader(connection, catalogue, words, body).read();
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<BodyHistory> bodyHistories(Connection &connection, const Catalogue &catalogue, const Words &words)
{
    return Reader(connection, catalogue, words, std::nullopt).read();
}

} // namespace raatihuone
