// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/minutesreport.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// An event, and its minutes in one language or several.
class Evening : public TestFile
{
public:
    explicit Evening(Language language = Language::English) : TestFile(language)
    {
        event = add("event", {{"title_fi", text("Ilta")},
                              {"title_sv", text("Kväll")},
                              {"kind", text("workshop")},
                              {"start", text("2026-02-01")},
                              {"publicity", text("public")}});
    }

    /// Minutes with one topic, called @p heading.
    RowId addMinutes(const char *kind, const char *language, const char *heading)
    {
        const RowId minutes = add("minutes", {{"event", event},
                                              {"kind", text(kind)},
                                              {"language", text(language)},
                                              {"status", text("examined")},
                                              {"personal_data_removed", 1}});
        const auto *field = QLatin1String(language) == QLatin1String("sv") ? "heading_sv" : "heading_fi";
        add("topic", {{"minutes", minutes}, {field, text(heading)}});
        return minutes;
    }

    Document made(const char *name, bool isPublic = false)
    {
        ReportRequest request;
        request.event = event;
        request.isPublic = isPublic;
        return report(records(), QLatin1String(name), request);
    }

    QStringList texts(const char *name, bool isPublic = false) { return textOf(made(name, isPublic)); }

    /// What the program says when it refuses the public version.
    QString refusal(const char *name)
    {
        try {
            made(name, true);
        } catch (const Failure &failure) {
            return failure.kind() == Failure::Kind::BadInput ? failure.message() : QString();
        }
        return {};
    }

    RowId event;
};

} // namespace

TEST_CASE("a report of minutes holds those of its kind", "[reports]")
{
    Evening evening;
    evening.addMinutes("memo", "en", "Of the memo");
    CHECK(evening.texts("memo").contains(QStringLiteral("1. Of the memo")));
    CHECK_FALSE(evening.texts("minutes").contains(QStringLiteral("1. Of the memo")));
    CHECK(evening.texts("minutes").contains(
        QStringLiteral("A memo of this event is recorded, but no minutes.")));

    evening.addMinutes("minutes", "en", "Of the minutes");
    CHECK(evening.texts("minutes").contains(QStringLiteral("1. Of the minutes")));
    CHECK_FALSE(evening.texts("minutes").contains(QStringLiteral("1. Of the memo")));
    CHECK_FALSE(evening.texts("memo").contains(QStringLiteral("1. Of the minutes")));
}

TEST_CASE("of several versions that in the language of the report is told", "[reports]")
{
    for (const auto &[language, own, other] : {std::tuple{Language::Finnish, "1. Aihe", "1. Ämne"},
                                               std::tuple{Language::Swedish, "1. Ämne", "1. Aihe"}}) {
        Evening evening(language);
        evening.addMinutes("minutes", "fi", "Aihe");
        evening.addMinutes("minutes", "sv", "Ämne");
        CHECK(evening.texts("minutes").contains(QString::fromUtf8(own)));
        CHECK_FALSE(evening.texts("minutes").contains(QString::fromUtf8(other)));
        CHECK(evening.texts("event-summary").contains(QString::fromUtf8(own).mid(3)));
        CHECK_FALSE(evening.texts("event-summary").contains(QString::fromUtf8(other).mid(3)));
    }
}

TEST_CASE("where no version is in the language of the report each is a chapter of its own", "[reports]")
{
    Evening evening;
    evening.addMinutes("minutes", "fi", "Aihe");
    evening.addMinutes("minutes", "sv", "Ämne");
    const QStringList texts = evening.texts("minutes");
    const qsizetype finnish = texts.indexOf(QStringLiteral("Minutes, Finnish")),
                    swedish = texts.indexOf(QStringLiteral("Minutes, Swedish"));
    REQUIRE(finnish > 0);
    REQUIRE(finnish < texts.indexOf(QStringLiteral("1. Aihe")));
    REQUIRE(texts.indexOf(QStringLiteral("1. Aihe")) < swedish);
    CHECK(swedish < texts.indexOf(QString::fromUtf8("1. Ämne")));
    CHECK(texts.count(QStringLiteral("Examined")) == 2); // how each of them stands
}

TEST_CASE("minutes and memos begin with their introduction", "[reports]")
{
    Evening evening;
    for (const auto *kind : {"minutes", "memo"}) {
        const RowId minutes = evening.addMinutes(kind, "en", "Topic");
        evening.set("minutes", minutes, {{"intro", text("How it began.")}});
        const QStringList texts = evening.texts(kind);
        REQUIRE(texts.contains(QStringLiteral("How it began.")));
        CHECK(texts.indexOf(QStringLiteral("How it began.")) < texts.indexOf(QStringLiteral("1. Topic")));
    }
}

TEST_CASE("there is no public version of minutes before they are examined", "[reports]")
{
    Evening evening;
    const auto *kind = GENERATE("minutes", "memo");
    const RowId minutes = evening.addMinutes(kind, "fi", "Aihe");
    const auto stands = [&](const char *status) {
        evening.set("minutes", minutes, {{"status", text(status)}});
    };
    for (const auto *status : {"examined", "published"}) {
        stands(status);
        CHECK(evening.texts(kind, true).contains(QStringLiteral("1. Aihe")));
    }
    for (const auto *status : {"draft", "to_be_examined"}) {
        stands(status);
        CHECK(evening.refusal(kind).contains(QStringLiteral("draft")));
        const QStringList summary = evening.texts("event-summary", true);
        CHECK_FALSE(summary.contains(QStringLiteral("Aihe")));
        CHECK(summary.contains(QStringLiteral("The minutes of this event have no public version yet.")));
    }
    evening.set("minutes", minutes, {{"status", Value()}});
    CHECK(evening.refusal(kind).contains(QStringLiteral("draft")));
    CHECK(evening.texts(kind).contains(QStringLiteral("1. Aihe"))); // among us they are read all the same
}

TEST_CASE("withdrawn minutes are in no public report", "[reports]")
{
    Evening evening;
    const RowId minutes = evening.addMinutes("minutes", "fi", "Aihe");
    evening.add("wish", {{"minutes", minutes}, {"text", text("Toive")}});
    evening.add("contribution",
                {{"topic", RowId(evening.file().connection().value("SELECT id FROM topic")->toId())},
                 {"text", text("Sanottu")}});
    CHECK(evening.texts("event-summary", true).contains(QStringLiteral("Toive")));
    evening.set("minutes", minutes, {{"status", text("withdrawn")}});
    CHECK(evening.refusal("minutes").contains(QStringLiteral("withdrawn")));
    for (const auto *gone : {"Toive", "Aihe", "Sanottu"})
        CHECK_FALSE(evening.texts("event-summary", true).contains(QLatin1String(gone)));
    CHECK(evening.texts("event-summary").contains(QStringLiteral("Toive")));

    evening.addMinutes("minutes", "fi", "Uusi");
    CHECK(evening.texts("minutes", true).contains(QStringLiteral("1. Uusi")));
}

TEST_CASE("when the time is over that minutes are public there is no public version of them", "[reports]")
{
    Evening evening; // today is 2 March 2026
    const RowId minutes = evening.addMinutes("minutes", "fi", "Aihe");
    evening.set("minutes", minutes, {{"public_until", text("2026-03-02")}});
    CHECK(evening.texts("minutes", true).contains(QStringLiteral("1. Aihe")));
    evening.set("minutes", minutes, {{"public_until", text("2026-03-01")}});
    CHECK(evening.refusal("minutes").contains(QStringLiteral("1 March 2026")));
    CHECK(evening.texts("minutes").contains(QStringLiteral("1. Aihe")));
}

TEST_CASE("somebody must have read whether minutes name anybody before they are published", "[reports]")
{
    Evening evening;
    const RowId minutes = evening.addMinutes("minutes", "fi", "Aihe");
    evening.set("minutes", minutes, {{"personal_data_removed", 0}});
    CHECK(evening.refusal("minutes").contains(QStringLiteral("Personal data removed")));
    evening.set("minutes", minutes, {{"personal_data_removed", 1}});
    CHECK(evening.refusal("minutes").isEmpty());
}

namespace {

/// Somebody of each part that people have in an event.
class Named : public Evening
{
public:
    Named()
    {
        const RowId body = add(
            "body",
            {{"name_fi", text("Raati")}, {"kind", text("client_panel")}, {"secretary", person("Sihteeri")}});
        set("event", event, {{"body", body}});
        for (const auto &[state, family] :
             {std::pair{"present", "Paikalla"}, std::pair{"excused", "Estynyt"},
              std::pair{"registered", "Ilmoittautunut"}, std::pair{"absent", "Poissa"}})
            add("attendance", {{"event", event}, {"person", person(family)}, {"state", text(state)}});
        add("attendance", {{"event", event},
                           {"person", person("Varajäsen")},
                           {"deputy_for", person("Edustettu")},
                           {"state", text("present")}});
        for (const auto *kind : {"minutes", "memo"})
            addWords(addMinutes(kind, "fi", "Aihe"));
    }

    QStringList families{};

private:
    RowId person(const char *family)
    {
        families += QString::fromUtf8(family);
        return add("person", {{"given", text("Aino")}, {"family", text(family)}});
    }

    void addWords(RowId minutes)
    {
        const RowId topic = add("topic", {{"minutes", minutes}, {"heading_fi", text("Toinen")}});
        const RowId said = add("contribution", {{"topic", topic}, {"text", text("Sanottu")}});
        add("quote", {{"minutes", minutes}, {"contribution", said}, {"text", text("Sanottu")}});
        add("action", {{"minutes", minutes}, {"text", text("Tee")}, {"person", person("Vastaava")}});
    }
};

} // namespace

TEST_CASE("the public version of a report on an event names nobody", "[reports]")
{
    Named named;
    for (const auto *name : {"minutes", "memo", "event-summary", "door-sheet"}) {
        INFO(name);
        const Document document = named.made(name, true);
        const QString shared = textOf(document).join(QLatin1Char('\n'));
        for (const QString &family : std::as_const(named.families)) {
            INFO(family.toStdString());
            CHECK_FALSE(shared.contains(family));
        }
        CHECK(document.peopleNamed == 0);
    }
    const QString own = named.texts("minutes").join(QLatin1Char('\n'));
    for (const auto *family : {"Paikalla", "Estynyt", "Varajäsen", "Edustettu", "Vastaava"})
        CHECK(own.contains(QString::fromUtf8(family)));
}

TEST_CASE("a public version tells how many people of the event its texts name", "[reports]")
{
    Named named;
    named.add("person", {{"given", text("Muu")}, {"family", text("Ihminen")}});
    const RowId topic = named.file().connection().value("SELECT min(id) FROM topic")->toId();
    const auto say = [&](const char *words) {
        named.add("contribution", {{"topic", topic}, {"text", text(words)}});
        return named.made("minutes", true).peopleNamed;
    };
    CHECK(say("Muu Ihminen oli muualla, Aino ei sanonut mitään, eikä Paikalla kukaan") == 0);
    CHECK(say("aino  PAIKALLA ehdotti") == 1);
    CHECK(say("Aino Paikalla kertasi") == 1);
    CHECK(say("Puhui: Vastaava, Aino.") == 2);
    CHECK(named.made("minutes").peopleNamed == 0); // in our own version names may stand
}
