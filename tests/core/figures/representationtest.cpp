// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/representation.h"

#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <QtCore/QRandomGenerator>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Bodies of several kinds, their terms, and people who come and go.
class Region
{
public:
    explicit Region(quint32 seed) : m_random(seed) {}

    void act();
    std::vector<Value> found(const StatisticRequest &request);
    /// The same, counted by hand over the rows.
    std::vector<Value> expected(const StatisticRequest &request);
    StatisticRequest anyRequest();

private:
    quint32 any(quint32 limit) { return m_random.bounded(limit); }
    RowId one(const std::vector<RowId> &rows) { return rows[any(quint32(rows.size()))]; }
    void addBody();
    void addMembership();
    void changeMembership();

    TestFile m_test;
    QRandomGenerator m_random;
    std::vector<RowId> m_bodies, m_terms, m_people, m_organisations, m_memberships;
};

void Region::addBody()
{
    static const char *const kinds[] = {"working_group", "working_group", "client_panel", "section"};
    FieldValues values{{"name_fi", QStringLiteral("Ryhmä")}, {"kind", QString::fromLatin1(kinds[any(4)])}};
    if (any(3) == 0)
        values.emplace_back("municipalities", Value::several({QStringLiteral("743")}));
    if (any(4) == 0)
        values.emplace_back("ended", QStringLiteral("2021-06-30"));
    m_bodies.push_back(m_test.add("body", values));
    m_terms.push_back(m_test.add("term", {{"body", m_bodies.back()},
                                          {"from_date", QStringLiteral("2021-01-01")},
                                          {"to_date", QStringLiteral("202%1-12-31").arg(1 + any(2))}}));
}

void Region::addMembership()
{
    if (m_people.empty() || any(3) == 0) {
        m_people.push_back(m_test.add("person", {{"family", QStringLiteral("Aho")}}));
        if (any(4) == 0)
            m_test.add("role", {{"person", m_people.back()},
                                {"kind", QStringLiteral("expert_by_experience")},
                                {"from_date", QStringLiteral("2021-01-01")}});
    }
    if (m_organisations.empty() || any(3) == 0)
        m_organisations.push_back(m_test.add("organisation", {{"name_fi", QStringLiteral("Kerho")}}));
    FieldValues values{{"term", one(m_terms)}, {"person", one(m_people)}, {"seat", QStringLiteral("member")}};
    if (any(3) > 0)
        values.emplace_back("represents_organisation", one(m_organisations));
    if (any(3) == 0)
        values.emplace_back("represents_group", RowId(3001 + any(3)));
    if (any(3) == 0)
        values.emplace_back("from_date", QStringLiteral("2022-02-01"));
    m_memberships.push_back(m_test.add("membership", values));
}

void Region::changeMembership()
{
    const RowId row = one(m_memberships);
    if (any(2) == 0)
        m_test.set("membership", row, {{"archived", int(any(2))}});
    else
        m_test.set("membership", row, {{"to_date", QStringLiteral("2021-12-31")}});
}

void Region::act()
{
    if (m_bodies.empty() || any(4) == 0)
        addBody();
    else if (m_memberships.empty() || any(4) > 0)
        addMembership();
    else
        changeMembership();
    if (any(6) == 0) {
        undo(m_test.file());
        redo(m_test.file());
    }
}

StatisticRequest Region::anyRequest()
{
    StatisticRequest request;
    if (any(2) == 0)
        request.year = 2020 + int(any(4));
    if (any(4) == 0)
        request.municipality = RowId(743);
    if (any(4) == 0 && !m_bodies.empty())
        request.body = one(m_bodies);
    return request;
}

std::vector<Value> Region::found(const StatisticRequest &request)
{
    return statistic(m_test.records(), QStringLiteral("representation"), request).rows.front();
}

std::vector<Value> Region::expected(const StatisticRequest &request)
{
    Records records = m_test.records();
    const QString first = request.year ? QStringLiteral("%1-01-01").arg(*request.year) : QString();
    const QString last =
        request.year ? QStringLiteral("%1-12-31").arg(*request.year) : QStringLiteral("9999");
    const auto lasts = [&](const Record &record, const char *from, const char *to) {
        const QString begins = record.value(QLatin1String(from)).toText();
        const QString ends = record.value(QLatin1String(to)).toText();
        return begins <= last && (ends.isEmpty() || ends >= first);
    };
    const auto isAsked = [&](const Record &body) {
        const bool isThere =
            !request.municipality ||
            body.value(QStringLiteral("municipalities")).toSeveral().contains(QStringLiteral("743"));
        return isThere && (!request.body || body.id() == *request.body) && lasts(body, "founded", "ended");
    };
    QSet<RowId> people, organisations, bodies, withExperts;
    qint64 panels = 0, members = 0;
    for (const RowId id : m_bodies) {
        const Record body = records.read(m_test.type("body"), id);
        panels +=
            isAsked(body) && body.value(QStringLiteral("kind")) == Value(QStringLiteral("client_panel"));
    }
    for (const RowId id : m_memberships) {
        const Record seat = records.read(m_test.type("membership"), id);
        const Record term = records.read(m_test.type("term"), seat.value(QStringLiteral("term")).toId());
        const Record body = records.read(m_test.type("body"), term.value(QStringLiteral("body")).toId());
        const bool fits =
            request.body || body.value(QStringLiteral("kind")) == Value(QStringLiteral("working_group"));
        const QString from = std::max(term.value(QStringLiteral("from_date")).toText(),
                                      seat.value(QStringLiteral("from_date")).toText());
        QString to = term.value(QStringLiteral("to_date")).toText();
        if (const QString own = seat.value(QStringLiteral("to_date")).toText(); !own.isEmpty())
            to = std::min(to, own);
        if (!fits || !isAsked(body) || from > std::min(to, last) || to < first ||
            seat.value(QStringLiteral("archived")) == Value(1))
            continue;
        const RowId organisation = seat.value(QStringLiteral("represents_organisation")).toId();
        const RowId person = seat.value(QStringLiteral("person")).toId();
        ++members;
        if (organisation.isValid()) {
            people += person;
            organisations += organisation;
            bodies += body.id();
        }
        const RecordType &role = m_test.type("role");
        if (seat.value(QStringLiteral("represents_group")) == Value(RowId(3002)) ||
            records.referringCount(role, *role.field(QStringLiteral("person")), person) > 0)
            withExperts += body.id();
    }
    const auto known = [members](qsizetype count) { return members > 0 ? Value(qint64(count)) : Value(); };
    return {known(people.size()), known(organisations.size()), known(bodies.size()),
            known(withExperts.size()), Value(panels)};
}

} // namespace

TEST_CASE("after random edits each person, organisation and body counts once", "[figures]")
{
    Region region(GENERATE(1U, 2U, 3U));
    bool isCounted = false;
    for (int i = 0; i < 60; ++i) {
        region.act();
        const StatisticRequest request = region.anyRequest();
        const std::vector<Value> found = region.found(request);
        REQUIRE(found == region.expected(request));
        isCounted = isCounted || found[0].toNumber() > 1;
    }
    CHECK(isCounted);
    CHECK(region.found({})[1].toNumber() > 1);
    CHECK(region.found({})[3].toNumber() > 0);
}

TEST_CASE("who sits in bodies is unknown, not zero, where nobody has recorded it", "[figures]")
{
    TestFile test;
    const Statistic figure = statistic(test.records(), QStringLiteral("representation"), {});
    CHECK(figure.rows == std::vector<std::vector<Value>>{{Value(), Value(), Value(), Value(), Value(0)}});
    CHECK_FALSE(figure.n.has_value());
    CHECK(figure.missing.size() == 1);
}
