// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "tests/support/testfile.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// An event with minutes in Finnish.
class Summary : public TestFile
{
public:
    explicit Summary(Language language = Language::English) : TestFile(language)
    {
        event = add("event", {{"title_fi", QStringLiteral("Ilta")},
                              {"kind", QStringLiteral("workshop")},
                              {"start", QStringLiteral("2021-02-01")}});
        minutes = add("minutes", {{"event", event}});
        topic = add("topic", {{"minutes", minutes}, {"heading_fi", QStringLiteral("Aihe")}});
    }

    RowId say(const char *text, const FieldValues &more = {})
    {
        FieldValues values{{"topic", topic}, {"text", QString::fromLatin1(text)}};
        values.insert(values.end(), more.begin(), more.end());
        return add("contribution", values);
    }

    Document document(bool isPublic = false)
    {
        ReportRequest request;
        request.event = event;
        request.isPublic = isPublic;
        Document made = eventSummary(records(), request);
        made.language = words().language();
        return made;
    }

    QStringList texts() { return textOf(document()); }

    RowId event, minutes, topic;
};

QString lang(const Document &document)
{
    QString all;
    const auto tell = [&all](std::optional<Language> language) {
        all += language ? languageCode(*language) : QStringLiteral("-");
    };
    for (const Block &block : document.blocks) {
        if (const auto *list = std::get_if<List>(&block.content))
            for (const ListItem &item : list->items)
                tell(block.language ? block.language : item.language);
        if (const auto *table = std::get_if<Table>(&block.content))
            for (const auto &row : table->rows)
                tell(row.front().language);
        if (std::holds_alternative<Quotation>(block.content))
            tell(block.language);
    }
    return all;
}

} // namespace

TEST_CASE("contributions that stand under themselves are in the summary", "[reports]")
{
    Summary summary;
    const RowId one = summary.say("yksi");
    const RowId two = summary.say("kaksi", {{"parent", one}});
    summary.set("contribution", one, {{"parent", two}});
    const RowId three = summary.say("kolme");
    summary.set("contribution", three, {{"parent", three}});
    for (const auto *text : {"yksi", "kaksi", "kolme"})
        CHECK(summary.texts().count(QLatin1String(text)) == 1);
}

TEST_CASE("what is archived is neither told nor counted", "[reports]")
{
    Summary summary;
    const RowId said = summary.say("sanottu");
    const RowId count = summary.add("headcount", {{"event", summary.event}, {"count", 7}});
    const RowId wish = summary.add("wish", {{"minutes", summary.minutes}, {"text", QStringLiteral("toive")}});
    for (const auto *text : {"sanottu", "toive", "7"})
        CHECK(summary.texts().contains(QLatin1String(text)));

    summary.set("contribution", said, {{"archived", 1}});
    summary.set("headcount", count, {{"archived", 1}});
    summary.set("wish", wish, {{"archived", 1}});
    for (const auto *text : {"sanottu", "toive", "7", "What was talked about"})
        CHECK_FALSE(summary.texts().contains(QLatin1String(text)));
}

TEST_CASE("what people said carries the language of its minutes", "[reports]")
{
    Summary summary(Language::Swedish);
    summary.say("sanottu");
    for (const auto *type : {"highlight", "quote", "wish", "decision", "action"})
        summary.add(type, {{"minutes", summary.minutes}, {"text", QStringLiteral("sana")}});
    CHECK(lang(summary.document()) == QStringLiteral("fi").repeated(7));

    summary.set("minutes", summary.minutes, {{"language", QStringLiteral("sv")}});
    CHECK(lang(summary.document()) == QStringLiteral("-").repeated(7));
}

TEST_CASE("the public summary names no person but the body that answers", "[reports]")
{
    Summary summary;
    const RowId person = summary.add("person", {{"family", QStringLiteral("Salainen")}});
    const RowId body =
        summary.add("body", {{"name_fi", QStringLiteral("Raati")}, {"kind", QStringLiteral("section")}});
    summary.add(
        "action",
        {{"minutes", summary.minutes}, {"text", QStringLiteral("tee")}, {"person", person}, {"body", body}});
    CHECK(summary.texts().contains(QStringLiteral("Salainen")));
    const QStringList shared = textOf(summary.document(true));
    CHECK_FALSE(shared.contains(QStringLiteral("Salainen")));
    CHECK(shared.contains(QStringLiteral("Raati")));
}
