// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

using namespace raatihuone;

namespace {

/// A file for Keski-Suomi with one event, and minutes to take over.
struct Forum
{
    Cli cli;
    QString file = cli.path(QStringLiteral("foorumi.raati"));
    QString event;

    Forum()
    {
        cli.done({QStringLiteral("new"), file, QStringLiteral("--county"), QStringLiteral("13")});
        event = cli.done({QStringLiteral("add"), file, QStringLiteral("event"),
                          QStringLiteral("title_fi=Foorumi"), QStringLiteral("kind=forum"),
                          QStringLiteral("start=17.12.2020")})
                    .text();
    }

    QStringList import(const QString &text) const
    {
        return {QStringLiteral("import-minutes"), file, event, text};
    }

    QJsonObject preview(const QString &text) const
    {
        return cli.object(import(text) + QStringList{QStringLiteral("--preview")});
    }
};

int sumOf(const QJsonObject &counts)
{
    int sum = 0;
    for (const QJsonValue &count : counts)
        sum += count.toInt();
    return sum;
}

QString exampleText()
{
    return QStringLiteral(RAATIHUONE_SOURCE_DIR "/tests/data/forum_fi.txt");
}

/// The text of a real forum, which names real people and is therefore no part of the project.
QString realForum()
{
    const QDir folder(QStringLiteral(RAATIHUONE_SOURCE_DIR "/../shared/seeds"));
    const QStringList names = folder.entryList({QStringLiteral("001_*.txt")});
    if (names.isEmpty())
        WARN("skipped: the text of the real forum is not here");
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

/// The lines of a text without signs of lists and blanks at their ends.
QStringList wordedLines(const QByteArray &text)
{
    static const QRegularExpression sign(QStringLiteral("^[-–•*]\\s+"));
    QStringList found;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString words = line.trimmed().remove(sign);
        if (!words.isEmpty())
            found += words;
    }
    return found;
}

QStringList groupNames(const QString &file)
{
    return sql(
        file,
        QStringLiteral(
            "SELECT coalesce(name_fi, '') || char(10) || coalesce(aliases, '') FROM stakeholder_group"));
}

QString plainText(const QByteArray &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = QString::fromUtf8(html).replace(tag, QStringLiteral("\n"));
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// Contributions by group, in the order of the topics: the groups are named by their ids.
QMap<QString, int> groupsOf(const QJsonValue &topic)
{
    QMap<QString, int> counts;
    const QJsonArray groups = topic[QStringLiteral("groups")].toArray();
    for (const QJsonValue &group : groups)
        counts[group[QStringLiteral("group")].toString()] = group[QStringLiteral("contributions")].toInt();
    return counts;
}

} // namespace

TEST_CASE("a preview tells what each line is, and writes nothing", "[cli][minutes]")
{
    const Forum forum;
    const QByteArray before = bytesOf(forum.file);
    const QJsonObject preview = forum.preview(exampleText());
    CHECK(preview[QStringLiteral("lines")].toInt() == bytesOf(exampleText()).count('\n'));
    CHECK(sumOf(preview[QStringLiteral("kinds")].toObject()) == preview[QStringLiteral("lines")].toInt());
    CHECK(preview[QStringLiteral("topics")].toArray().size() >= 2);
    CHECK_FALSE(
        forum.cli.done(forum.import(exampleText()) + QStringList{QStringLiteral("--preview")}).out.isEmpty());
    CHECK(bytesOf(forum.file) == before);
}

TEST_CASE("minutes are taken over as one commit, as the preview says", "[cli][minutes]")
{
    const Forum forum;
    const QJsonObject preview = forum.preview(exampleText());
    int expected = 0;
    const QJsonArray topics = preview[QStringLiteral("topics")].toArray();
    for (const QJsonValue &topic : topics)
        expected += topic[QStringLiteral("contributions")].toInt();
    const QString minutes = forum.cli.done(forum.import(exampleText())).text();
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT count(*) FROM contribution")).toInt() == expected);
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT count(*) FROM topic WHERE minutes=%1").arg(minutes))
              .toInt() == topics.size());
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT kind FROM edit_commit ORDER BY hlc DESC LIMIT 1")) ==
          QStringLiteral("import"));
    forum.cli.done({QStringLiteral("undo"), forum.file});
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT count(*) FROM contribution")) == QStringLiteral("0"));
}

TEST_CASE("a text is read in whatever encoding it stands", "[cli][minutes]")
{
    const Forum forum;
    const QString text = forum.cli.path(QStringLiteral("muistio.txt"));
    const QString content = QStringLiteral("Miten äänet kuuluvat?\n\n- Tärkeä älä – öljy\n");
    SECTION("UTF-8 with a mark")
    {
        writeBytes(text, "\xef\xbb\xbf" + content.toUtf8());
    }
    SECTION("UTF-16 with a mark")
    {
        writeBytes(text, "\xff\xfe" +
                             QByteArray(reinterpret_cast<const char *>(content.utf16()), content.size() * 2));
    }
    SECTION("Windows-1252")
    {
        QByteArray bytes = content.toLatin1();
        bytes.replace('?', '\x96');
        bytes.replace("kuuluvat\x96", "kuuluvat?");
        writeBytes(text, bytes);
    }
    forum.cli.done(forum.import(text));
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT heading_fi FROM topic")) ==
          QStringLiteral("Miten äänet kuuluvat?"));
    CHECK(sqlValue(forum.file, QStringLiteral("SELECT text FROM contribution")) ==
          QStringLiteral("Tärkeä älä – öljy"));
}

TEST_CASE("minutes of no event and texts that are not there are refused", "[cli][minutes]")
{
    const Forum forum;
    const QByteArray before = bytesOf(forum.file);
    requireRefused(
        forum.cli.run({QStringLiteral("import-minutes"), forum.file, QStringLiteral("77"), exampleText()}),
        QStringLiteral("event"));
    requireRefused(forum.cli.run(forum.import(QStringLiteral("/ei/ole.txt"))), QStringLiteral("/ei/ole.txt"));
    CHECK(bytesOf(forum.file) == before);
}

TEST_CASE("the minutes of a real forum are understood whole", "[cli][minutes]")
{
    const QString text = realForum();
    if (text.isEmpty())
        return;
    const Forum forum;
    const QJsonObject preview = forum.preview(text);
    const QJsonArray topics = preview[QStringLiteral("topics")].toArray();
    CHECK(preview[QStringLiteral("kinds")][QStringLiteral("bullet")].toInt() == 92);
    CHECK(sumOf(preview[QStringLiteral("kinds")].toObject()) == preview[QStringLiteral("lines")].toInt());
    REQUIRE(topics.size() >= 3);
    using Counts = QMap<QString, int>;
    CHECK(groupsOf(topics[0]) == Counts{{QStringLiteral("3001"), 4},
                                        {QStringLiteral("3007"), 3},
                                        {QStringLiteral("3004"), 5},
                                        {QStringLiteral("3003"), 13},
                                        {QStringLiteral("3005"), 13}});
    CHECK(groupsOf(topics[1]) == Counts{{QStringLiteral("3001"), 9},
                                        {QStringLiteral("3004"), 6},
                                        {QStringLiteral("3003"), 8},
                                        {QStringLiteral("3005"), 4}});
    CHECK(groupsOf(topics[2]) == Counts{{QString(), 8}});
    CHECK(preview[QStringLiteral("highlights")].toInt() == 3);
    CHECK(preview[QStringLiteral("quotes")].toInt() == 3);
    CHECK(preview[QStringLiteral("wishes")].toInt() == 7);
    CHECK(rowWhere(topics, "contributions", 6)[QStringLiteral("groups")].toArray().size() == 1);
}

TEST_CASE("every word of the minutes of a real forum is in the file and in the summary", "[cli][minutes]")
{
    const QString text = realForum();
    if (text.isEmpty())
        return;
    const Forum forum;
    forum.cli.done(forum.import(text));
    const QString stored =
        sql(forum.file,
            QStringLiteral("SELECT heading_fi || char(10) || coalesce(text, '') FROM topic UNION ALL "
                           "SELECT text FROM contribution UNION ALL SELECT text FROM wish UNION ALL "
                           "SELECT text FROM highlight UNION ALL SELECT text FROM quote"))
            .join(QLatin1Char('\n'));
    // The title, the date and the headings of sections: a report has its own.
    const QStringList around =
        sql(forum.file, QStringLiteral("SELECT intro || char(10) || note FROM minutes"));
    const QString output = forum.cli.path(QStringLiteral("kooste.html"));
    forum.cli.done({QStringLiteral("report"), forum.file, QStringLiteral("event-summary"),
                    QStringLiteral("--event"), forum.event, QStringLiteral("--output"), output});
    const QString summary = plainText(bytesOf(output));
    const QStringList groups = groupNames(forum.file);
    for (const QString &line : wordedLines(bytesOf(text))) {
        INFO(line.toStdString());
        const bool isGroup = groups.contains(line);
        const bool isAround = around.contains(line);
        CHECK((isGroup || isAround || stored.contains(line)));
        CHECK((isGroup || isAround || summary.contains(line)));
    }
}

TEST_CASE("what a real forum said twice is stored once and marked", "[cli][minutes]")
{
    const QString text = realForum();
    if (text.isEmpty())
        return;
    const Forum forum;
    forum.cli.done(forum.import(text));
    const auto count = [&forum](const char *from) {
        return sqlValue(forum.file, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(from)).toInt();
    };
    CHECK(count("contribution WHERE stakeholder_group IS NOT NULL") == 65);
    CHECK(count("highlight") == 3);
    CHECK(count("quote") == 3);
    CHECK(count("wish") == 7);
    CHECK(count("contribution WHERE incomplete") >= 1);
    CHECK(count("contribution WHERE parent IS NOT NULL") == 2);
    CHECK(count("highlight WHERE contribution IS NOT NULL") + count("quote WHERE contribution IS NOT NULL") >
          0);
}
