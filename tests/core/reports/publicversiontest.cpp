// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/publicversion.h"

#include "core/rules/publicity.h"
#include "tests/support/testfile.h"

#include <QtCore/QRegularExpression>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr RowId alajarvi(5);

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A series of three events of this year: one that everybody may know of, with a wish that led to the second; two that
/// are not public, one of them without minutes. What is written of these says "Salainen".
class Series : public TestFile
{
public:
    explicit Series(const Value &publicity)
    {
        add("unit", {{"name_fi", text("Kunta")}, {"kind", text("municipality")}, {"municipality", alajarvi}});
        series = add("event_series", {{"title_fi", text("Sarja")}});
        open = addEvent("Avoin ilta", 10, text("public"));
        hidden = addEvent("Salainen ilta", 7, publicity);
        addEvent("Salainen pöytä", 5, publicity);
        const RowId topic = addMinutes(hidden, "Salainen");
        set("wish", wishOf(addMinutes(open, "Avoin")), {{"event", hidden}, {"topic", topic}});
    }

    QStringList texts(const QString &name, bool isPublic)
    {
        ReportRequest request;
        request.event = open;
        request.series = series;
        request.municipality = alajarvi;
        request.year = 2026;
        request.on = QDate(2026, 3, 1);
        request.isPublic = isPublic;
        return textOf(report(records(), name, request));
    }

    RowId series, open, hidden;

private:
    RowId addEvent(const char *title, int people, const Value &publicity)
    {
        const RowId event = add("event", {{"title_fi", text(title)},
                                          {"kind", text("forum")},
                                          {"start", text("2026-01-10")},
                                          {"status", text("held")},
                                          {"series", series},
                                          {"municipalities", Value::several({alajarvi.toText()})},
                                          {"publicity", publicity}});
        add("headcount", {{"event", event}, {"count", people}});
        return event;
    }

    RowId addMinutes(RowId event, const char *words)
    {
        const RowId minutes =
            add("minutes", {{"event", event}, {"status", text("examined")}, {"personal_data_removed", 1}});
        const RowId topic = add("topic", {{"minutes", minutes}, {"heading_fi", text(words)}});
        add("contribution", {{"topic", topic}, {"text", text(words)}});
        for (const auto *type : {"highlight", "quote", "wish", "decision", "action"})
            add(type, {{"minutes", minutes}, {"text", text(words)}});
        return topic;
    }

    RowId wishOf(RowId topic)
    {
        return file()
            .connection()
            .value("SELECT w.id FROM wish w JOIN topic t ON t.minutes = w.minutes WHERE t.id = ?", topic)
            ->toId();
    }
};

QList<Value> notPublic()
{
    return {text("secret"), text("not_yet_public"), Value()};
}

} // namespace

TEST_CASE("no public report tells of an event that is not public", "[reports]")
{
    for (const Value &publicity : notPublic()) {
        Series series(publicity);
        for (const auto *name : {"yearly", "event-summary", "series", "municipality", "gaps"}) {
            INFO(name);
            CHECK_FALSE(series.texts(QLatin1String(name), true)
                            .join(QLatin1Char('\n'))
                            .contains(QStringLiteral("Salainen")));
        }
        for (const auto *name : {"yearly", "series", "municipality", "gaps"}) {
            INFO(name);
            CHECK(series.texts(QLatin1String(name), false)
                      .join(QLatin1Char('\n'))
                      .contains(QStringLiteral("Salainen")));
        }
    }
}

TEST_CASE("events that are not public are in the sums of a public report", "[reports]")
{
    Series series(text("secret"));
    const QStringList texts = series.texts(QStringLiteral("series"), true);
    const qsizetype untold = texts.indexOf(QStringLiteral("Events that are not public"));
    REQUIRE(untold > 0);
    CHECK(texts.at(untold + 1) == QStringLiteral("12"));
    CHECK(texts.at(texts.indexOf(QStringLiteral("Total")) + 1) == QStringLiteral("22"));
    CHECK_FALSE(
        series.texts(QStringLiteral("series"), false).contains(QStringLiteral("Events that are not public")));
    CHECK(
        series.texts(QStringLiteral("yearly"), true).join(QLatin1Char('\n')).contains(QStringLiteral("22")));
}

TEST_CASE("a public report on an event that is not public is refused", "[reports]")
{
    for (const Value &publicity : notPublic()) {
        Series series(publicity);
        ReportRequest request;
        request.event = series.hidden;
        for (const auto *name : {"event-summary", "minutes", "memo", "door-sheet"}) {
            INFO(name);
            request.isPublic = false;
            CHECK_NOTHROW(report(series.records(), QLatin1String(name), request));
            request.isPublic = true;
            CHECK_THROWS_AS(report(series.records(), QLatin1String(name), request), Failure);
            CHECK(reasonAgainstPublishing(series.records(), QLatin1String(name), request)
                      .contains(QStringLiteral("not public")));
        }
    }
}

TEST_CASE("what belongs to an event may be told as the event may", "[rules]")
{
    Series series(text("secret"));
    const auto isTold = [&](const char *type, RowId id) {
        return Publicity(series.file().connection(), series.file().catalogue(), QDate(2026, 3, 1))
            .mayBeTold(series.type(type), id);
    };
    const auto contributionOf = [&](RowId event) {
        return series.file()
            .connection()
            .value("SELECT c.id FROM contribution c JOIN topic t ON t.id = c.topic JOIN minutes m ON m.id = "
                   "t.minutes "
                   "WHERE m.event = ?",
                   event)
            ->toId();
    };
    CHECK(isTold("event", series.open));
    CHECK_FALSE(isTold("event", series.hidden));
    CHECK(isTold("contribution", contributionOf(series.open)));
    CHECK_FALSE(isTold("contribution", contributionOf(series.hidden)));
    const RowId organisation = series.add("organisation", {{"name_fi", text("Yhdistys")}});
    CHECK(isTold("organisation", organisation));
    series.remove("organisation", organisation);
    CHECK(isTold("organisation", organisation));
    series.remove("event", series.open);
    CHECK_FALSE(isTold("event", series.open));
}

TEST_CASE(
    "what minutes say may be told once they are examined and read for personal data, until their last day",
    "[rules]")
{
    Series series(text("secret"));
    const auto minutes =
        series.file().connection().value("SELECT id FROM minutes WHERE event = ?", series.open)->toId();
    const auto wish =
        series.file().connection().value("SELECT id FROM wish WHERE minutes = ?", minutes)->toId();
    const auto isTold = [&](const QDate &day) {
        return Publicity(series.file().connection(), series.file().catalogue(), day)
            .mayBeTold(series.type("wish"), wish);
    };
    const QDate last(2026, 3, 1);
    series.set("minutes", minutes, {{"public_until", text("2026-03-01")}});
    CHECK(isTold(last));
    CHECK_FALSE(isTold(last.addDays(1)));
    series.set("minutes", minutes, {{"public_until", Value()}});
    CHECK(isTold(last.addYears(10)));
    for (const auto &[field, value] : std::vector<std::pair<const char *, Value>>{
             {"status", text("draft")}, {"status", text("withdrawn")}, {"personal_data_removed", 0}}) {
        INFO(field);
        const Value before =
            series.records().read(series.type("minutes"), minutes).value(QLatin1String(field));
        series.set("minutes", minutes, {{field, value}});
        CHECK_FALSE(isTold(last));
        for (const auto *name : {"yearly", "event-summary", "series", "municipality"}) {
            INFO(name);
            const QString told = series.texts(QLatin1String(name), true).join(QLatin1Char('\n'));
            CHECK_FALSE(told.contains(
                QRegularExpression(QStringLiteral("^Avoin$"), QRegularExpression::MultilineOption)));
        }
        series.set("minutes", minutes, {{field, before}});
    }
}
