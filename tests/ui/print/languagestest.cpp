// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"
#include "core/reports/report.h"
#include "tests/support/pdfchecklist.h"
#include "tests/support/testfile.h"
#include "ui/print/pdf.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// A text and the tag of its language.
using Spoken = QList<std::pair<QString, QString>>;

constexpr RowId vaasa(905);

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A file in which whatever people have written begins with the language that it is in: "Qfi", "Qsv" or "Qse".
class Bilingual : public TestFile
{
public:
    explicit Bilingual(Language language) : TestFile(language)
    {
        add("unit", {{"name_fi", text("Kunta")},
                     {"name_sv", text("Kommun")},
                     {"name_en", text("Town")},
                     {"kind", text("municipality")},
                     {"municipality", vaasa}});
        finnish = add("organisation", {{"name_fi", text("Qfi yhdistys")}, {"domicile", vaasa}});
        add("organisation", {{"name_sv", text("Qsv förening")}, {"domicile", vaasa}});
        add("organisation",
            {{"name_fi", text("Qfi seura")}, {"name_sv", text("Qsv lag")}, {"domicile", vaasa}});
        addBody();
        request.series = add("event_series", {{"title_fi", text("Qfi sarja")}});
        const RowId swedish = addEvent("title_sv", "Qsv kväll", "2026-01-20");
        request.event = addEvent("title_fi", "Qfi ilta", "2026-01-10");
        set("event", *request.event, {{"organisers", finnish}});
        set("event", swedish, {{"municipalities", Value::several({vaasa.toText()})}});
        addMinutes(swedish, "minutes", "sv", "Qsv");
        for (const auto *kind : {"minutes", "memo"})
            set("wish", addMinutes(*request.event, kind, "fi", "Qfi"), {{"event", swedish}});
        request.year = 2026;
        request.created = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    }

    /// What ships with the program is named in several languages.
    QSet<QString> shippedNames()
    {
        QSet<QString> names;
        for (const auto *table : {"municipality", "county", "organisation_category", "stakeholder_group"}) {
            Query query(file().connection(),
                        QStringLiteral("SELECT name_fi, name_sv FROM %1").arg(QLatin1String(table)));
            while (query.next())
                names << query.text(0) << query.text(1);
        }
        return names;
    }

    ReportRequest request{};

private:
    void addBody()
    {
        request.body = add("body", {{"name_fi", text("Qfi neuvosto")}, {"kind", text("client_panel")}});
        const RowId term = add(
            "term",
            {{"body", *request.body}, {"from_date", text("2026-01-01")}, {"to_date", text("2027-12-31")}});
        add("membership", {{"term", term},
                           {"person", add("person", {{"family", text("Aho")}})},
                           {"seat", text("member")},
                           {"represents_organisation", finnish}});
    }

    RowId addEvent(const char *field, const char *title, const char *start)
    {
        return add("event", {{field, text(title)},
                             {"kind", text("forum")},
                             {"start", text(start)},
                             {"status", text("held")},
                             {"body", *request.body},
                             {"series", *request.series}});
    }

    /// @returns its wish.
    RowId addMinutes(RowId event, const char *kind, const char *language, const char *mark)
    {
        const QString own = QLatin1String(mark) + QStringLiteral(" sanat");
        const RowId minutes =
            add("minutes",
                {{"event", event}, {"kind", text(kind)}, {"language", text(language)}, {"intro", own}});
        const QByteArray field = QByteArray("heading_") + language;
        const RowId topic = add("topic", {{"minutes", minutes}, {field.constData(), own}, {"text", own}});
        const RowId said = say(topic, "Qfi sanottu", "fi", {});
        say(topic, "Qse lea daddjojuvvon", "se", {});
        say(topic, "Qfi sanottu taas", "fi", say(topic, "Qsv sagt", "sv", said));
        add("quote", {{"minutes", minutes}, {"contribution", said}, {"text", text("Qfi sanottu")}});
        for (const auto *type : {"highlight", "decision", "action"})
            add(type, {{"minutes", minutes}, {"text", own}});
        return add("wish", {{"minutes", minutes}, {"text", own}, {"status", text("taken")}});
    }

    RowId say(RowId topic, const char *words, const char *language, RowId parent)
    {
        return add("contribution", {{"topic", topic},
                                    {"text", text(words)},
                                    {"language", text(language)},
                                    {"parent", parent.isValid() ? Value(parent) : Value()}});
    }

    RowId finnish;
};

/// The texts of the body of a page.
Spoken spokenIn(const QByteArray &html)
{
    static const QRegularExpression token(QStringLiteral("<(/?)([a-z0-9]+)([^>]*)>|([^<]+)"));
    static const QRegularExpression tag(QStringLiteral(" lang=\"([^\"]+)\""));
    static const QSet<QString> single{QStringLiteral("meta"), QStringLiteral("br"), QStringLiteral("img")};
    const QString page = QString::fromUtf8(html);
    QStringList languages{tag.match(page).captured(1)};
    Spoken spoken;
    auto tokens = token.globalMatch(page, page.indexOf(QStringLiteral("<body>")));
    while (tokens.hasNext()) {
        const auto found = tokens.next();
        const QString words = found.captured(4).trimmed();
        if (!words.isEmpty())
            spoken.emplace_back(words, languages.last());
        else if (!found.captured(1).isEmpty())
            languages.removeLast();
        else if (!found.captured(2).isEmpty() && !single.contains(found.captured(2)))
            languages << (tag.match(found.captured(3)).hasMatch() ? tag.match(found.captured(3)).captured(1)
                                                                  : languages.last());
    }
    return spoken;
}

/// Counts the texts of people, and checks that each text has its language. A name inside a sentence has that of the
/// sentence.
int checked(const Spoken &spoken, Language language, const QSet<QString> &shipped)
{
    static const QRegularExpression pageNumber(QStringLiteral(" \\d+$")); // in the contents
    static const QRegularExpression own(QStringLiteral("^(\\d+\\. )?Q(fi|sv|se) "));
    int count = 0;
    for (const auto &[words, tag] : spoken) {
        INFO(words.toStdString());
        const auto match = own.match(words);
        if (match.hasMatch())
            CHECK(tag.toStdString() == match.captured(2).toStdString() + "-FI");
        else if (!shipped.contains(QString(words).remove(pageNumber)))
            CHECK(tag == languageTag(language));
        count += match.hasMatch();
    }
    return count;
}

} // namespace

TEST_CASE("every text of every report is in its language", "[print]")
{
    const Language language = GENERATE(Language::Finnish, Language::Swedish, Language::English);
    Bilingual file(language);
    const QSet<QString> shipped = file.shippedNames();
    int reports = 0;
    for (const auto &[name, description] : reportNames(file.words())) {
        INFO(name.toStdString());
        const Document document = report(file.records(), name, file.request);
        const int inPdf = checked(pdfTextByLanguage(pdfOf(document)), language, shipped);
        const int inHtml = checked(spokenIn(htmlOf(document)), language, shipped);
        CHECK(inPdf == inHtml);
        reports += inPdf > 0;
    }
    CHECK(reports >= 10);
}
