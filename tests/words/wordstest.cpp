// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <catch2/catch.hpp>

namespace {

/// One text of the program with all its forms in one language.
struct Message
{
    QString context;
    QString source;
    QStringList forms;
};

struct Term
{
    bool isDomain; ///< else a word of programs, which only a label may be
    QString english;
    QStringList finnish;
    QStringList swedish;

    const QStringList &in(const char *language) const { return language[0] == 'f' ? finnish : swedish; }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(RAATIHUONE_SOURCE_DIR) + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file of the sources is missing");
    return file.readAll();
}

Message messageFrom(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")))
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.forms += xml.readElementText();
        else if (xml.isCharacters() && !xml.isWhitespace())
            message.forms += xml.text().toString();
    return message;
}

std::vector<Message> messagesIn(const char *language)
{
    const QByteArray bytes =
        bytesOf(QStringLiteral("/translations/raatihuone_%1.ts").arg(QLatin1String(language)));
    QXmlStreamReader xml(bytes);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(messageFrom(xml, context));
    }
    return messages;
}

std::vector<QStringList> rowsOf(const QString &path)
{
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(bytesOf(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows.push_back(line.split(QLatin1Char('\t')));
    return rows;
}

/// The longest terms first: "liaison person for organisations" says nothing of "organisation".
std::vector<Term> terms()
{
    std::vector<Term> terms;
    for (const QStringList &row : rowsOf(QStringLiteral("/tests/data/terms.tsv")))
        terms.push_back({row[0] == QLatin1String("domain"), row[1], row[2].split(QLatin1Char('|')),
                         row[3].split(QLatin1Char('|'))});
    std::stable_sort(terms.begin(), terms.end(), [](const Term &left, const Term &right) {
        return left.english.size() > right.english.size();
    });
    return terms;
}

QString plain(QString text)
{
    static const QRegularExpression decoration(QStringLiteral("&|\\x{2026}|--\\w+"));
    return text.remove(decoration).trimmed().toLower();
}

/// Endings change, and so do the letters before them: the beginning of each word must be there.
bool speaksOf(const QString &text, const QString &term)
{
    const QStringList words = term.toLower().split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word.left(std::max<qsizetype>(3, word.size() * 6 / 10)));
    });
}

bool isException(const Message &message, const Term &term)
{
    static const std::vector<QStringList> exceptions =
        rowsOf(QStringLiteral("/tests/data/term_exceptions.tsv"));
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const QStringList &row) {
        return row[0] == message.source && row[1] == term.english;
    });
}

void checkTerm(const Message &message, const Term &term, const char *language, bool isWhole)
{
    for (const QString &form : message.forms) {
        const QStringList &wanted = term.in(language);
        const QString text = plain(form);
        const bool isThere = isWhole
                                 ? wanted.contains(text, Qt::CaseInsensitive)
                                 : std::any_of(wanted.begin(), wanted.end(),
                                               [&text](const QString &each) { return speaksOf(text, each); });
        INFO(language << ": " << message.source.toStdString() << " -> " << form.toStdString() << ", not "
                      << wanted.join(QStringLiteral(" or ")).toStdString());
        CHECK(isThere);
    }
}

/// Each term takes its words out of the rest, so that a shorter one is not sought in them.
int checkTerms(const Message &message, const std::vector<Term> &terms, const char *language)
{
    int checked = 0;
    const QString whole = plain(message.source);
    QString rest = whole;
    for (const Term &term : terms) {
        const QRegularExpression word(
            QStringLiteral("\\b%1(s|es)?\\b").arg(QRegularExpression::escape(term.english)));
        const bool isWhole = whole == term.english;
        if (!isWhole && (!term.isDomain || !rest.contains(word)))
            continue;
        rest.remove(word);
        if (isException(message, term))
            continue;
        checkTerm(message, term, language, isWhole);
        ++checked;
    }
    return checked;
}

bool isSentence(const QString &text)
{
    return text.contains(QLatin1Char('.')) && text.contains(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the interface uses the terms of the glossary", "[words]")
{
    const std::vector<Term> all = terms();
    for (const char *language : {"fi", "sv"}) {
        int checked = 0;
        for (const Message &message : messagesIn(language))
            checked += checkTerms(message, all, language);
        CHECK(checked > 200); // else the terms were not found
    }
}

TEST_CASE("every text has a translation", "[words]")
{
    for (const char *language : {"fi", "sv"})
        for (const Message &message : messagesIn(language)) {
            INFO(language << ": " << message.source.toStdString());
            CHECK_FALSE(message.forms.isEmpty());
        }
}

TEST_CASE("messages are short, calm and blame nobody", "[words]")
{
    constexpr qsizetype mostWords = 25;
    static const QRegularExpression unwanted(QStringLiteral("!|onnistu|virhe"),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const char *language : {"fi", "sv"})
        for (const Message &message : messagesIn(language))
            for (const QString &text : message.forms + QStringList{message.source}) {
                INFO(language << ": " << text.toStdString());
                CHECK_FALSE(text.contains(unwanted));
                if (isSentence(text))
                    CHECK(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() <= mostWords);
            }
}

TEST_CASE("one text has one translation, or a reason", "[words]")
{
    const std::vector<QStringList> exceptions = rowsOf(QStringLiteral("/tests/data/term_exceptions.tsv"));
    for (const char *language : {"fi", "sv"}) {
        QHash<QString, QStringList> known;
        for (const Message &message : messagesIn(language)) {
            const bool isExcused =
                std::any_of(exceptions.begin(), exceptions.end(),
                            [&](const QStringList &row) { return row[0] == message.source; });
            const QStringList forms = known.value(message.source, message.forms);
            known.insert(message.source, message.forms);
            INFO(language << ": " << message.source.toStdString() << " in " << message.context.toStdString());
            CHECK((isExcused || forms == message.forms));
        }
    }
}

TEST_CASE("no ending hangs on a number, which each number would have otherwise", "[words]")
{
    static const QRegularExpression ending(QStringLiteral("%(n|\\d):\\w"));
    for (const char *language : {"fi", "sv"})
        for (const Message &message : messagesIn(language))
            for (const QString &form : message.forms) {
                INFO(language << ": " << form.toStdString());
                CHECK_FALSE(form.contains(ending));
            }
}
