// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>

using namespace raatihuone;

namespace {

/// The summary of the forum of the example, to a file of this name.
struct Summary
{
    Cli cli;
    QString file = cli.example();
    QString event = sqlValue(file, QStringLiteral("SELECT id FROM event WHERE kind='forum'"));

    QStringList command(const QString &output, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("report"),  file,  QStringLiteral("event-summary"),
                           QStringLiteral("--event"), event, QStringLiteral("--output"),
                           cli.path(output)} +
               more;
    }

    QByteArray made(const QString &output, const QStringList &more = {}) const
    {
        CHECK(cli.done(command(output, more)).out.isEmpty());
        return bytesOf(cli.path(output));
    }
};

} // namespace

TEST_CASE("a report to HTML says what the event is about", "[cli][reports]")
{
    const Summary summary;
    const QByteArray html = summary.made(QStringLiteral("kooste.html"));
    CHECK(html.contains("lang=\"fi"));
    CHECK(html.contains("Eteläpohjalainen osallisuusfoorumi"));
    CHECK(html.contains("Kirjastossa on iso taulu"));
}

TEST_CASE("a report to PDF needs no display and is sound and tagged", "[cli][reports]")
{
    const Summary summary;
    const QByteArray pdf = summary.made(QStringLiteral("kooste.pdf"));
    CHECK(pdf.startsWith("%PDF-"));
    const QString path = summary.cli.path(QStringLiteral("kooste.pdf"));
    CHECK(runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, summary.cli.environment())
              .code == 0);
    const Result json =
        runProgram(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}, summary.cli.environment());
    CHECK(json.out.contains("/StructTreeRoot"));
}

TEST_CASE("the same file gives the same report, whenever it is made", "[cli][reports]")
{
    const Summary summary;
    for (const auto *name : {"kooste.html", "kooste.pdf"}) {
        const QByteArray first = summary.made(QLatin1String(name));
        CHECK(summary.made(QLatin1String(name)) == first);
        CHECK(summary.made(QLatin1String(name), {QStringLiteral("--author"), QStringLiteral("Joku Muu")}) ==
              first);
    }
}

TEST_CASE("the time of a report is that of the last commit, or the one asked for", "[cli][reports]")
{
    const Summary summary;
    const auto times = [&summary](const QStringList &more) {
        summary.made(QStringLiteral("kooste.pdf"), more);
        const Result plain = runProgram(QStringLiteral("qpdf"),
                                        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                         summary.cli.path(QStringLiteral("kooste.pdf")), QStringLiteral("-")},
                                        summary.cli.environment());
        return plain.out;
    };
    CHECK(times({}).contains("/CreationDate (D:20211231120000Z)"));
    CHECK(times({QStringLiteral("--now"), QStringLiteral("2030-01-02T03:04:05Z")})
              .contains("/CreationDate (D:20300102030405Z)"));
}

TEST_CASE("a report in both languages is two files", "[cli][reports]")
{
    const Summary summary;
    const char *ending = GENERATE("html", "pdf");
    const QString name = QStringLiteral("kooste.") + QLatin1String(ending);
    summary.cli.done(summary.command(name, {QStringLiteral("--language"), QStringLiteral("both")}));
    CHECK(QDir(summary.cli.home()).entryList({QStringLiteral("kooste*")}) ==
          QStringList({QStringLiteral("kooste-fi.") + QLatin1String(ending),
                       QStringLiteral("kooste-sv.") + QLatin1String(ending)}));
    const QByteArray fi = bytesOf(summary.cli.path(QStringLiteral("kooste-fi.") + QLatin1String(ending)));
    const QByteArray sv = bytesOf(summary.cli.path(QStringLiteral("kooste-sv.") + QLatin1String(ending)));
    CHECK(fi != sv);
}

TEST_CASE("of a report in both languages nothing is written if one file cannot be", "[cli][reports]")
{
    const Summary summary;
    REQUIRE(QDir(summary.cli.home()).mkdir(QStringLiteral("kooste-sv.html")));
    requireRefused(summary.cli.run(summary.command(QStringLiteral("kooste.html"),
                                                   {QStringLiteral("--language"), QStringLiteral("both")})),
                   QStringLiteral("kooste-sv.html"));
    CHECK_FALSE(QFile::exists(summary.cli.path(QStringLiteral("kooste-fi.html"))));
}

TEST_CASE("a public report names nobody", "[cli][reports]")
{
    const Summary summary;
    const auto add = [&summary](const QString &type, const QStringList &fields) {
        return summary.cli.done(QStringList{QStringLiteral("add"), summary.file, type} + fields).text();
    };
    const QString minutes =
        sqlValue(summary.file, QStringLiteral("SELECT id FROM minutes WHERE event=%1").arg(summary.event));
    const QString person = add(QStringLiteral("person"), {QStringLiteral("family=Salainen")});
    add(QStringLiteral("action"), {QStringLiteral("minutes=") + minutes, QStringLiteral("text=Tee jotain"),
                                   QStringLiteral("person=") + person});
    CHECK(summary.made(QStringLiteral("oma.html")).contains("Salainen"));
    const QByteArray shared = summary.made(QStringLiteral("julki.html"), {QStringLiteral("--public")});
    CHECK(shared.contains("Tee jotain"));
    CHECK_FALSE(shared.contains("Salainen"));
    summary.cli.done({QStringLiteral("set"), summary.file, QStringLiteral("minutes"), minutes,
                      QStringLiteral("status=to_be_examined")});
    CHECK_FALSE(
        summary.made(QStringLiteral("julki.html"), {QStringLiteral("--public")}).contains("Tee jotain"));
}

TEST_CASE("a public version of what must not be published is refused in one sentence", "[cli][reports]")
{
    const Summary summary;
    const Cli &cli = summary.cli;
    const QString minutes =
        sqlValue(summary.file, QStringLiteral("SELECT id FROM minutes WHERE event=%1").arg(summary.event));
    const QString output = cli.path(QStringLiteral("muistio.html"));
    QStringList memo = summary.command(QStringLiteral("muistio.html"), {QStringLiteral("--public")});
    memo.replace(2, QStringLiteral("memo"));
    const auto set = [&](const QString &type, const QString &id, const QStringList &fields) {
        cli.done(QStringList{QStringLiteral("set"), summary.file, type, id} + fields);
    };
    const auto refused = [&](const char *wanted) {
        requireRefused(cli.run(memo), QLatin1String(wanted));
        CHECK_FALSE(QFile::exists(output));
    };
    set(QStringLiteral("minutes"), minutes,
        {QStringLiteral("status=draft"), QStringLiteral("personal_data_removed=0")});
    refused("draft");
    set(QStringLiteral("minutes"), minutes, {QStringLiteral("status=published")});
    refused("Personal data removed");
    set(QStringLiteral("minutes"), minutes, {QStringLiteral("personal_data_removed=1")});
    const Result made = cli.done(memo);
    CHECK((made.out + made.error).isEmpty());
    CHECK(bytesOf(output).contains("Kirjastossa on iso taulu"));
    REQUIRE(QFile::remove(output));
    set(QStringLiteral("minutes"), minutes, {QStringLiteral("public_until=2021-06-30")});
    refused("2021");
    set(QStringLiteral("event"), summary.event, {QStringLiteral("publicity=secret")});
    refused("not public");
}

TEST_CASE("each language is asked for by its code", "[cli][reports]")
{
    const Summary summary;
    for (const auto *language : {"fi", "sv", "en"}) {
        const QByteArray html = summary.made(QStringLiteral("kooste.html"),
                                             {QStringLiteral("--language"), QLatin1String(language)});
        CHECK(html.contains(QByteArray("lang=\"") + language));
    }
}

TEST_CASE("options that a report has no use for are ignored", "[cli][reports]")
{
    const Summary summary;
    const QByteArray plain = summary.made(QStringLiteral("a.html"));
    CHECK(summary.made(QStringLiteral("b.html"),
                       words("--year 2021 --municipality 743 --on 2021-01-01 --series 5")) == plain);
}

TEST_CASE("all reports of a year are written in both languages, the same bytes each time", "[cli][reports]")
{
    const Summary summary;
    const auto made = [&summary](const QString &folder) {
        REQUIRE(QDir(summary.cli.home()).mkdir(folder));
        const Result result =
            summary.cli.done({QStringLiteral("report-pack"), summary.file, QStringLiteral("--year"),
                              QStringLiteral("2020"), QStringLiteral("--as"), QStringLiteral("both"),
                              QStringLiteral("--folder"), summary.cli.path(folder)});
        QMap<QString, QByteArray> files;
        const QDir place(summary.cli.path(folder));
        for (const QString &name : place.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            files.insert(name, bytesOf(place.filePath(name)));
        CHECK(result.text().split(QLatin1Char('\n')).size() == files.size());
        return files;
    };
    const auto files = made(QStringLiteral("a"));
    CHECK(files.size() % 4 == 0);
    CHECK(files.size() >= 20);
    CHECK(files.contains(QStringLiteral("Osallisuuden vuosiraportti \u2013 2020-fi.pdf")));
    CHECK(files.contains(QStringLiteral("\u00C5rsrapport om delaktighet \u2013 2020-sv.html")));
    CHECK(made(QStringLiteral("b")) == files);
}

TEST_CASE("a public pack is without the reports that have no public version", "[cli][reports]")
{
    const Summary summary;
    const auto names = [&summary](const QString &folder, const QStringList &more) {
        REQUIRE(QDir(summary.cli.home()).mkdir(folder));
        summary.cli.done(QStringList{QStringLiteral("report-pack"), summary.file, QStringLiteral("--year"),
                                     QStringLiteral("2020"), QStringLiteral("--language"),
                                     QStringLiteral("fi"), QStringLiteral("--as"), QStringLiteral("html"),
                                     QStringLiteral("--folder"), summary.cli.path(folder)} +
                         more);
        return QDir(summary.cli.path(folder)).entryList(QDir::Files).filter(QStringLiteral("foorumi"));
    };
    const QString minutes =
        sqlValue(summary.file, QStringLiteral("SELECT id FROM minutes WHERE event=%1").arg(summary.event));
    summary.cli.done({QStringLiteral("set"), summary.file, QStringLiteral("minutes"), minutes,
                      QStringLiteral("status=draft")});
    const QStringList own = names(QStringLiteral("a"), {});
    const QStringList drafts = names(QStringLiteral("b"), {QStringLiteral("--public")});
    CHECK(own.size() == drafts.size() + 1); // the memo is a draft
    summary.cli.done({QStringLiteral("set"), summary.file, QStringLiteral("event"), summary.event,
                      QStringLiteral("publicity=secret")});
    CHECK(names(QStringLiteral("c"), {QStringLiteral("--public")}).isEmpty());
}

TEST_CASE("a pack replaces nothing unless it is told to, and refuses what it cannot make", "[cli][reports]")
{
    const Summary summary;
    const QString folder = summary.cli.path(QStringLiteral("kunnat"));
    REQUIRE(QDir(summary.cli.home()).mkdir(QStringLiteral("kunnat")));
    const QStringList command{QStringLiteral("report-pack"),
                              summary.file,
                              QStringLiteral("organisations"),
                              QStringLiteral("--language"),
                              QStringLiteral("fi"),
                              QStringLiteral("--as"),
                              QStringLiteral("html"),
                              QStringLiteral("--folder"),
                              folder};
    summary.cli.done(command);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    CHECK(names.size() == 18);
    requireRefused(summary.cli.run(command), names.front().left(12));
    summary.cli.done(command + QStringList{QStringLiteral("--replace")});
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == names);

    const auto refused = [&](const QStringList &more, const QString &wanted) {
        requireRefused(summary.cli.run(QStringList{QStringLiteral("report-pack"), summary.file} + more +
                                       QStringList{QStringLiteral("--replace")}),
                       wanted);
        CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == names);
    };
    const QStringList into{QStringLiteral("--folder"), folder};
    refused(QStringList{QStringLiteral("memo")} + into, QStringLiteral("memo"));
    refused(QStringList{QStringLiteral("--year"), QStringLiteral("1950")} + into, QStringLiteral("1950"));
    refused({QStringLiteral("directory"), QStringLiteral("--folder"), QStringLiteral("/proc")},
            QStringLiteral("/proc"));
    CHECK(summary.cli.run(QStringList{QStringLiteral("report-pack"), summary.file} + into).code == 2);
}

TEST_CASE("a report that cannot be made is refused and leaves nothing behind", "[cli][reports]")
{
    const Summary summary;
    const Cli &cli = summary.cli;
    const QString output = cli.path(QStringLiteral("kooste.html"));
    const auto refused = [&](const QStringList &request, const char *wanted) {
        requireRefused(cli.run(QStringList{QStringLiteral("report"), summary.file} + request +
                               QStringList{QStringLiteral("--output"), output}),
                       QString::fromUtf8(wanted));
        CHECK_FALSE(QFile::exists(output));
    };
    refused({QStringLiteral("horoscope")}, "horoscope");
    refused({QStringLiteral("event-summary")}, "--event");
    refused({QStringLiteral("event-summary"), QStringLiteral("--event"), QStringLiteral("77")}, "--event");
    const QString unwritable = QStringLiteral("ei/ole/kooste.html");
    requireRefused(cli.run(summary.command(unwritable)), unwritable);
}
