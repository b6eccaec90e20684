// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/copyevent.h"
#include "core/edits/undo.h"
#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

class Template : public TestFile
{
public:
    Template()
    {
        const RowId series = add("event_series", {{"title_fi", QStringLiteral("Kierros")}});
        event = add("event", {{"title_fi", QStringLiteral("Kurikan kumppanuuspöytä")},
                              {"title_sv", QStringLiteral("Partnerskapsbord i Kurikka")},
                              {"kind", QStringLiteral("partnership_table")},
                              {"series", series},
                              {"start", QStringLiteral("2021-03-04T18:00")},
                              {"end", QStringLiteral("2021-03-04T20:30")},
                              {"mode", QStringLiteral("hybrid")},
                              {"place", QStringLiteral("Kaupungintalo")},
                              {"municipalities", QStringLiteral("301")},
                              {"status", QStringLiteral("held")},
                              {"invited", 118},
                              {"prepared", QStringLiteral("breaks")},
                              {"accessibility", QStringLiteral("loop")},
                              {"note", QStringLiteral("Meni hyvin.")}});
        add("headcount", {{"event", event}, {"count", 46}});
    }

    Record pattern() { return records().read(type("event"), event); }
    QString text(const Record &record, const char *field)
    {
        return record.value(QLatin1String(field)).toText();
    }

    RowId event;
};

} // namespace

TEST_CASE("next year's event is in the same week on the same weekday", "[copyevent]")
{
    CHECK(sameWeekNextYear(QDate(2021, 3, 4)) == QDate(2022, 3, 3));
    CHECK(sameWeekNextYear(QDate(2020, 12, 31)) == QDate(2021, 12, 30)); // week 53 has no like in 2021
    CHECK(sameWeekNextYear(QDate(2021, 1, 1)) == QDate(2021, 12, 31));   // of week 53 of 2020
    for (QDate day(2015, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        int year = 0, next = 0;
        const int week = day.weekNumber(&year);
        const QDate found = sameWeekNextYear(day);
        REQUIRE(found.dayOfWeek() == day.dayOfWeek());
        REQUIRE((found.weekNumber(&next) == week || (week == 53 && found.weekNumber() == 52)));
        REQUIRE(next == year + 1);
    }
}

TEST_CASE("a template gives what was planned and not what came of it", "[copyevent]")
{
    Template file;
    const Record copy = eventLike(file.pattern(), QStringLiteral("2022-03-03"));
    CHECK_FALSE(copy.id().isValid());
    CHECK(file.text(copy, "start") == QStringLiteral("2022-03-03T18:00"));
    CHECK(file.text(copy, "end") == QStringLiteral("2022-03-03T20:30"));
    for (const char *kept : {"title_fi", "title_sv", "kind", "series", "mode", "place", "municipalities",
                             "invited", "accessibility"})
        CHECK(copy.value(QLatin1String(kept)) == file.pattern().value(QLatin1String(kept)));
    CHECK(file.text(copy, "status") == QStringLiteral("planned"));
    CHECK(copy.value(QStringLiteral("prepared")).isNull());
    CHECK(copy.value(QStringLiteral("note")).isNull());
    CHECK(file.text(eventLike(file.pattern(), QStringLiteral("2022-05-05T09:00")), "end") ==
          QStringLiteral("2022-05-05T11:30"));
}

TEST_CASE("a copy is as long as its pattern, also over the night when the clocks change", "[copyevent]")
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Helsinki");
    Template made;
    made.set("event", made.event,
             {{"start", QStringLiteral("2025-03-28")}, {"end", QStringLiteral("2025-03-31T16:00")}});
    const Record days = eventLike(made.pattern(), QStringLiteral("2026-03-20"));
    CHECK(made.text(days, "end") == QStringLiteral("2026-03-23T16:00"));
    made.set("event", made.event,
             {{"start", QStringLiteral("2021-03-04T18:00")}, {"end", QStringLiteral("2021-03-05T02:00")}});
    const Record night = eventLike(made.pattern(), QStringLiteral("2026-03-28T22:00"));
    CHECK(made.text(night, "end") == QStringLiteral("2026-03-29T06:00"));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

TEST_CASE("a round in several municipalities is one commit, each with a title of its own", "[copyevent]")
{
    Template file;
    Records records = file.records();
    const Record draft = eventLike(file.pattern(), QStringLiteral("2022-03-03"));
    std::vector<Record> drafts;
    for (const int municipality : {301, 408, 743})
        drafts.push_back(eventIn(records, draft, RowId(municipality)));
    CHECK(file.text(drafts[0], "title_fi") == QStringLiteral("Kurikan kumppanuuspöytä")); // its own
    CHECK(file.text(drafts[0], "place") == QStringLiteral("Kaupungintalo"));
    CHECK(file.text(drafts[1], "title_fi").endsWith(QStringLiteral(": Lapua")));
    CHECK_FALSE(file.text(drafts[1], "title_fi").contains(QStringLiteral("Kurika")));
    CHECK(file.text(drafts[1], "title_sv") == QStringLiteral("Partnerskapsbord i Lappo"));
    CHECK(drafts[1].value(QStringLiteral("place")).isNull());
    file.set("event", file.event,
             {{"title_fi", QStringLiteral("Kauhavan pöytä")}, {"municipalities", QStringLiteral("233")}});
    const Record other = eventLike(file.pattern(), QStringLiteral("2022-03-03"));
    CHECK(file.text(eventIn(records, other, RowId(408)), "title_fi") ==
          QStringLiteral("Kumppanuuspöytä: Lapua"));
    QList<RowId> ids;
    const auto count = [&file] { return file.file().connection().value("SELECT count(*) FROM event"); };
    REQUIRE(addCopies(records, drafts, std::nullopt, &ids).isWritten);
    CHECK(ids.size() == 3);
    CHECK(count() == Value(4));
    CHECK(records.read(file.type("event"), ids[1]).value(QStringLiteral("municipalities")) ==
          Value(QStringLiteral("408")));
    CHECK(file.file().connection().value("SELECT count(*) FROM headcount") == Value(1));
    REQUIRE(undo(file.file()));
    CHECK(count() == Value(1));
}

TEST_CASE("nothing of a round is written when one of its events is wrong", "[copyevent]")
{
    Template file;
    Records records = file.records();
    const Record good = eventLike(file.pattern(), QStringLiteral("2022-03-03"));
    Record wrong = good;
    wrong.set(QStringLiteral("start"), {});
    CHECK_FALSE(addCopies(records, {good, wrong}, std::nullopt).isDone());
    CHECK(file.file().connection().value("SELECT count(*) FROM event") == Value(1));
}

TEST_CASE("copies in another year leave a series that names the year, and stay in one that goes on",
          "[copyevent]")
{
    Template file;
    const Records records = file.records();
    const auto title = [&](int year, CopiedSeries wish, const char *language = "title_fi") {
        const auto series = seriesOfCopies(records, file.pattern(), year, wish);
        return series ? file.text(*series, language) : QString();
    };
    CHECK(usualSeries(records, file.pattern(), 2022) == CopiedSeries::Same);
    CHECK(title(2022, CopiedSeries::New) == QStringLiteral("Kierros 2022"));
    const RowId series = file.pattern().value(QStringLiteral("series")).toId();
    file.set("event_series", series,
             {{"title_fi", QStringLiteral("Pöydät, kevät 2021")}, {"title_sv", QStringLiteral("Bord 2021")}});
    CHECK(usualSeries(records, file.pattern(), 2021) == CopiedSeries::Same);
    CHECK(usualSeries(records, file.pattern(), 2022) == CopiedSeries::New);
    CHECK(title(2022, CopiedSeries::Same) == QStringLiteral("Pöydät, kevät 2021"));
    CHECK(title(2022, CopiedSeries::New) == QStringLiteral("Pöydät, kevät 2022"));
    CHECK(title(2022, CopiedSeries::New, "title_sv") == QStringLiteral("Bord 2022"));
    CHECK(title(2022, CopiedSeries::None).isEmpty());
    file.set("event", file.event, {{"series", Value()}});
    CHECK(usualSeries(records, file.pattern(), 2022) == CopiedSeries::None);
}

TEST_CASE("a new series is made with its copies, once, and goes with them", "[copyevent]")
{
    Template file;
    Records records = file.records();
    const auto copy = [&] {
        const Record draft = eventLike(file.pattern(), QStringLiteral("2022-03-03"));
        REQUIRE(addCopies(records, {draft, draft},
                          seriesOfCopies(records, file.pattern(), 2022, CopiedSeries::New))
                    .isWritten);
        return file.file().connection().value("SELECT count(*) FROM event_series")->toNumber();
    };
    CHECK(copy() == 2);
    CHECK(copy() == 2);
    CHECK(file.file()
              .connection()
              .value("SELECT count(*) FROM event e JOIN event_series s ON s.id = e.series WHERE s.title_fi = "
                     "'Kierros 2022'")
              ->toNumber() == 4);
    REQUIRE(undo(file.file()));
    REQUIRE(undo(file.file()));
    CHECK(file.file().connection().value("SELECT count(*) FROM event_series")->toNumber() == 1);
}
