// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/eventsummary.h"

#include "tests/support/testfile.h"

#include <algorithm>
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
                              {"title_sv", QStringLiteral("Kväll")},
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
                tell(item.language ? item.language : block.language);
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

TEST_CASE("what people said carries its language, or that of its minutes", "[reports]")
{
    Summary summary(Language::Swedish);
    const RowId said = summary.say("sanottu");
    for (const auto *type : {"highlight", "quote", "wish", "decision", "action"})
        summary.add(type, {{"minutes", summary.minutes}, {"text", QStringLiteral("sana")}});
    CHECK(lang(completed(summary.document())).toStdString() == "fififififififi");

    summary.set("minutes", summary.minutes, {{"language", QStringLiteral("sv")}});
    CHECK(lang(completed(summary.document())).toStdString() == "fifi-----");
    summary.set("topic", summary.topic, {{"heading_sv", QStringLiteral("Ämne")}});
    CHECK(lang(completed(summary.document())).toStdString() == "-fi-----");
    summary.set("contribution", said, {{"language", Value()}});
    CHECK(lang(completed(summary.document())).toStdString() == "-------");
}

TEST_CASE("a quote is in the language of the contribution that it was marked in", "[reports]")
{
    Summary summary(Language::Swedish);
    const RowId said = summary.say("sagt", {{"language", QStringLiteral("sv")}});
    summary.add("quote",
                {{"minutes", summary.minutes}, {"contribution", said}, {"text", QStringLiteral("sagt")}});
    CHECK(lang(completed(summary.document())).toStdString() == "fisv-");
}

TEST_CASE("under a contribution in another language the language is said again", "[reports]")
{
    Summary summary(Language::Swedish);
    const RowId finnish = summary.say("sanottu");
    const RowId swedish = summary.say("sagt", {{"parent", finnish}, {"language", QStringLiteral("sv")}});
    summary.say("sagt igen", {{"parent", swedish}, {"language", QStringLiteral("sv")}});
    const Document document = completed(summary.document());
    const auto block = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block &each) {
        return std::holds_alternative<List>(each.content);
    });
    REQUIRE(block != document.blocks.end());
    CHECK(block->language == Language::Finnish);
    const ListItem &top = std::get<List>(block->content).items.front();
    CHECK_FALSE(top.language); // as its list
    CHECK(top.items.front().language == Language::Swedish);
    CHECK_FALSE(top.items.front().items.front().language);
}

TEST_CASE("a heading is in the language that it was found in", "[reports]")
{
    const auto languageOfTopic = [](Summary &summary, const char *heading) {
        const Document document = completed(summary.document());
        for (const Block &block : document.blocks)
            if (const auto *each = std::get_if<Heading>(&block.content);
                each && each->text == QString::fromUtf8(heading))
                return block.language ? languageCode(*block.language) : QStringLiteral("-");
        return QStringLiteral("none");
    };
    Summary swedish(Language::Swedish);
    CHECK(languageOfTopic(swedish, "Aihe") == QStringLiteral("fi"));
    swedish.set("topic", swedish.topic, {{"heading_sv", QString::fromUtf8("Ämne")}});
    CHECK(languageOfTopic(swedish, "Ämne") == QStringLiteral("-"));

    Summary english; // headings in English have no field of their own
    CHECK(languageOfTopic(english, "Aihe") == QStringLiteral("fi"));
    english.set("minutes", english.minutes, {{"language", QStringLiteral("en")}});
    CHECK(languageOfTopic(english, "Aihe") == QStringLiteral("-"));
}

TEST_CASE("names that are missing in the language of a report are told at its end", "[reports]")
{
    const auto missing = QStringLiteral("Names that are missing in this language");
    Summary summary(Language::Swedish);
    const QString heading = summary.words()("report", missing.toLatin1().constData());
    CHECK_FALSE(summary.texts().contains(heading));

    summary.set("event", summary.event,
                {{"title_sv", Value()}, {"municipalities", Value::several({QStringLiteral("5")})}});
    QStringList texts = summary.texts();
    CHECK(texts.front() == QStringLiteral("Ilta"));
    CHECK(texts.mid(texts.indexOf(heading) + 1) == QStringList{QStringLiteral("Ilta")});

    QStringList organisers;
    for (int i = 0; i < 22; ++i)
        organisers +=
            summary.add("organisation", {{"name_fi", QStringLiteral("Yhdistys %1").arg(i)}}).toText();
    summary.set("event", summary.event, {{"organisers", Value::several(organisers)}});
    texts = summary.texts();
    CHECK(texts.size() - texts.indexOf(heading) == 1 + 20 + 1);
    CHECK(texts.last().contains(QLatin1Char('3')));

    Summary finnish(Language::Finnish);
    CHECK_FALSE(finnish.texts().contains(finnish.words()("report", missing.toLatin1().constData())));
}

TEST_CASE("the introduction stands before the topics, in its language", "[reports]")
{
    Summary summary(Language::Swedish);
    summary.set("minutes", summary.minutes, {{"intro", QStringLiteral("Alku.\nJatko.")}});
    const Document document = completed(summary.document());
    const auto first = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<Paragraph>(block.content);
    });
    REQUIRE(first != document.blocks.end());
    CHECK(std::get<Paragraph>(first->content).text == QStringLiteral("Alku."));
    CHECK(first->language == Language::Finnish);
    CHECK(summary.texts().indexOf(QStringLiteral("Jatko.")) <
          summary.texts().indexOf(QStringLiteral("Aihe")));
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
    summary.set("minutes", summary.minutes,
                {{"status", QStringLiteral("examined")}, {"personal_data_removed", 1}});
    CHECK(summary.texts().contains(QStringLiteral("Salainen")));
    const QStringList shared = textOf(summary.document(true));
    CHECK_FALSE(shared.contains(QStringLiteral("Salainen")));
    CHECK(shared.contains(QStringLiteral("Raati")));
}
