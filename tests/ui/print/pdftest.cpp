// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "core/base/failure.h"
#include "tests/support/pdfchecklist.h"
#include "tests/ui/print/sampledocument.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtGui/QImage>
#include <catch2/catch.hpp>
#include <cstdio>
#include <qpdf/QPDF.hh>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

std::string joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// The pages, from 1 on, that the links within the file lead to, in the order of the links.
std::vector<int> pagesLedTo(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("read", bytes.constData(), size_t(bytes.size()));
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    std::vector<int> numbers;
    for (QPDFObjectHandle page : pages)
        for (QPDFObjectHandle annotation : page.getKey("/Annots").isArray()
                                               ? page.getKey("/Annots").getArrayAsVector()
                                               : std::vector<QPDFObjectHandle>()) {
            QPDFObjectHandle target = annotation.getKey("/Dest");
            for (size_t i = 0; target.isArray() && i < pages.size(); ++i)
                if (QPDFObjectHandle(pages[i]).getObjGen() == target.getArrayItem(0).getObjGen())
                    numbers.push_back(int(i) + 1);
        }
    return numbers;
}

QStringList expectedText(const Document &document)
{
    QStringList texts;
    for (const QString &text : textOf(document))
        texts << withPlainBlanks(text);
    return texts;
}

void checkSound(const Document &document)
{
    const QByteArray pdf = pdfOf(document);
    CHECK(joined(pdfProblems(pdf)) == "");
    CHECK(joined(pdfText(pdf)) == joined(expectedText(document)));
}

/// What the structure of a book says: the lines of its contents end in the numbers of the pages that their links lead to.
void checkBook(const Document &document)
{
    const QByteArray pdf = pdfOf(document);
    CHECK(joined(pdfProblems(pdf)) == "");
    const std::vector<int> pages = pagesLedTo(pdf);
    const auto contents = std::get<Contents>(completed(document).blocks.at(1).content);
    REQUIRE(pages.size() == contents.lines.size());
    QStringList expected = expectedText(document);
    const qsizetype first = expected.indexOf(withPlainBlanks(contents.caption)) + 1;
    for (size_t i = 0; i < pages.size(); ++i)
        expected[first + qsizetype(i)] += QStringLiteral(" %1").arg(pages[i]);
    CHECK(joined(pdfText(pdf)) == joined(expected));
}

size_t pageCountOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("counted", bytes.constData(), size_t(bytes.size()));
    return pdf.getAllPages().size();
}

std::string digestOfSample()
{
    const QByteArray pdf = pdfOf(sampleDocument(Language::Swedish));
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().toStdString();
}

/// @p hashSeed as Qt takes it from its environment; null for the usual one, which differs from run to run.
std::string digestInOwnProcess(const QString &hashSeed)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_HASH_SEED"));
    if (!hashSeed.isNull())
        environment.insert(QStringLiteral("QT_HASH_SEED"), hashSeed);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.digest]")});
    REQUIRE(process.waitForFinished(60000));
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype at = output.indexOf("digest:");
    return at < 0 ? std::string() : output.mid(at + 7, 64).toStdString();
}

QString arbitraryText()
{
    static const QStringList words{
        QStringLiteral("ääni"),        QStringLiteral("efficient"),
        QStringLiteral(" "),           QStringLiteral("  "),
        QStringLiteral("\n"),          QStringLiteral("\t"),
        QStringLiteral("😀"),           QStringLiteral("👍"),
        QStringLiteral("שלום"),        QStringLiteral("مرحبا"),
        QStringLiteral("\u0301"),      QStringLiteral("\u00A0"),
        QStringLiteral("\u200D"),      QStringLiteral("\u00AD"),
        QStringLiteral("\u2003"),      QStringLiteral("<b>&\"'"),
        QStringLiteral("(\\)"),        QStringLiteral("→"),
        QStringLiteral("\u202E"),      QStringLiteral("%1"),
        QString(QChar(0xD83D)),        QString(QChar(7)),
        QString(90, QLatin1Char('y')), QStringLiteral("1\u00A0234"),
        QStringLiteral("\u2029"),      QStringLiteral("ﬁﬀ"),
        QStringLiteral("你"),          QStringLiteral("Å\u212B\u00B5"),
    };
    QString text;
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i)
        text += words.at(*rc::gen::inRange(0, int(words.size())));
    return text;
}

std::vector<ListItem> arbitraryItems(int depth)
{
    std::vector<ListItem> items(size_t(*rc::gen::inRange(0, 3)));
    for (ListItem &item : items)
        item = {arbitraryText(), depth > 0 ? arbitraryItems(depth - 1) : std::vector<ListItem>()};
    return items;
}

std::vector<Cell> arbitraryRow(size_t columns)
{
    std::vector<Cell> row(columns);
    for (Cell &cell : row)
        cell = {arbitraryText(), *rc::gen::arbitrary<bool>()};
    return row;
}

Table arbitraryTable()
{
    const auto columns = size_t(*rc::gen::inRange(0, 6));
    Table table{arbitraryText(), arbitraryRow(columns), {}, *rc::gen::arbitrary<bool>()};
    const int rows = *rc::gen::inRange(0, 12);
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(arbitraryRow(columns));
    return table;
}

Block arbitraryBlock(int &level)
{
    const auto language = *rc::gen::arbitrary<bool>() ? std::optional(Language::Swedish) : std::nullopt;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        level = *rc::gen::inRange(2, std::min(level + 1, 6) + 1);
        return {Heading{level, arbitraryText()}, language};
    case 1:
        return {Paragraph{arbitraryText()}, language};
    case 2:
        return {Quotation{arbitraryText(), arbitraryText()}, language};
    case 3:
        return {List{*rc::gen::arbitrary<bool>(), arbitraryItems(3)}, language};
    case 4:
        return {arbitraryTable(), language};
    case 5:
        return {Facts{{{arbitraryText(), arbitraryText()}, {arbitraryText(), arbitraryText()}}}, language};
    default:
        return {Link{arbitraryText(), QStringLiteral("https://example.org/") + arbitraryText()}, language};
    }
}

Document arbitraryDocument()
{
    Document document{arbitraryText(), arbitraryText(), arbitraryText(), Language::English, {}, {}};
    int level = 1;
    const int count = *rc::gen::inRange(0, 25);
    for (int i = 0; i < count; ++i)
        document.blocks.push_back(arbitraryBlock(level));
    return document;
}

} // namespace

TEST_CASE("a report in any language of the program passes the checklist and reads as it was written",
          "[print]")
{
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language).toStdString());
        const Document document = sampleDocument(language);
        CHECK(pageCountOf(pdfOf(document)) >= 3);
        checkSound(document);
    }
}

TEST_CASE("a book begins with a cover and its contents, whose lines lead to the pages of the headings",
          "[print]")
{
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language).toStdString());
        checkBook(sampleBook(language));
    }
    Document hostile = hostileDocument();
    hostile.binding = Binding::Book;
    checkBook(hostile);
}

TEST_CASE("the logo on a cover is a figure that says whose it is, and is the same bytes each time", "[print]")
{
    Document book = sampleBook(Language::Finnish);
    QImage image(640, 200, QImage::Format_ARGB32);
    image.fill(QColor(10, 90, 110, 128)); // transparency is not for archives
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const char *format : {"png", "jpeg"}) {
        CAPTURE(format);
        buffer.buffer().clear();
        buffer.seek(0);
        REQUIRE(
            image.convertToFormat(qstrcmp(format, "png") == 0 ? QImage::Format_ARGB32 : QImage::Format_RGB32)
                .save(&buffer, format));
        book.logo = pictureOf(buffer.data());
        REQUIRE(book.logo);
        CHECK(book.logo->size == image.size());
        checkBook(book);
        const QByteArray pdf = pdfOf(book);
        CHECK(pdfOf(book) == pdf);
        QPDF file;
        file.processMemoryFile("read", pdf.constData(), size_t(pdf.size()));
        int figures = 0;
        for (QPDFObjectHandle object : file.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary())
                continue;
            CHECK_FALSE(dictionary.getKey("/SMask").isStream()); // a name says there is none
            CHECK_FALSE(dictionary.hasKey("/Interpolate"));
            if (dictionary.hasKey("/Alt")) {
                CHECK(QString::fromStdString(dictionary.getKey("/Alt").getUTF8Value()) == book.author);
                ++figures;
            }
        }
        CHECK(figures == 1);
    }
    book.logo->bytes.truncate(60); // the head is sound, the rest is gone
    checkBook(book);
}

TEST_CASE("the contents of a book of two hundred pages say where each chapter is", "[print]")
{
    Document book = sampleBook(Language::Finnish);
    const std::vector<Block> blocks(book.blocks.begin() + 1, book.blocks.end());
    while (book.blocks.size() < 900)
        book.blocks.insert(book.blocks.end(), blocks.begin(), blocks.end());
    checkBook(book);
}

TEST_CASE("texts nobody would wish for pass the checklist and read as they were written", "[print]")
{
    checkSound(hostileDocument());
}

TEST_CASE("a document without blocks is one page with its title", "[print]")
{
    Document document;
    checkSound(document);
    document.title = QStringLiteral("Tyhjä");
    checkSound(document);
    const QByteArray pdf = pdfOf(document);
    CHECK(pageCountOf(pdf) == 1);
    CHECK(pdfText(pdf) == QStringList{QStringLiteral("Tyhjä")});
}

TEST_CASE("two hundred pages pass the checklist", "[print]")
{
    Document document = sampleDocument(Language::Finnish);
    const std::vector<Block> blocks(document.blocks.begin() + 1, document.blocks.end());
    while (document.blocks.size() < 900)
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    const QByteArray pdf = pdfOf(document);
    CHECK(pageCountOf(pdf) >= 200);
    CHECK(joined(pdfProblems(pdf)) == "");
}

TEST_CASE("any document passes the checklist and reads as it was written", "[print]")
{
    REQUIRE(rc::check([] {
        const Document document = arbitraryDocument();
        const QByteArray pdf = pdfOf(document);
        RC_ASSERT(joined(pdfProblems(pdf)) == std::string());
        RC_ASSERT(joined(pdfText(pdf)) == joined(expectedText(document)));
    }));
}

TEST_CASE("the same document gives the same bytes", "[print]")
{
    const std::string here = digestOfSample();
    CHECK(digestOfSample() == here);
    CHECK(digestInOwnProcess(QStringLiteral("0")) == here);
    for (int i = 0; i < 3; ++i)
        CHECK(digestInOwnProcess({}) == here);
}

TEST_CASE("the digest of the sample is told to another process", "[.digest]")
{
    std::printf("digest:%s\n", digestOfSample().c_str());
}

TEST_CASE("a document without a language of its own block speaks that of the document", "[print]")
{
    const QByteArray pdf = pdfOf(sampleDocument(Language::Swedish));
    QPDF file;
    file.processMemoryFile("read", pdf.constData(), size_t(pdf.size()));
    CHECK(file.getRoot().getKey("/Lang").getUTF8Value() == "sv-FI");
    int inFinnish = 0;
    for (QPDFObjectHandle object : file.getAllObjects())
        if (object.isDictionary() && object.hasKey("/S") && object.hasKey("/Lang")) {
            CHECK(object.getKey("/Lang").getUTF8Value() == "fi-FI");
            ++inFinnish;
        }
    CHECK(inFinnish == 2);
}

TEST_CASE("quotes, items and cells in another language say so", "[print]")
{
    Document document;
    const QString word = QStringLiteral("ord");
    document.blocks = {{Quotation{word, QStringLiteral("joku")}, Language::Swedish},
                       {List{false, {{word, {}, Language::Swedish}}}},
                       {Table{{}, {{QStringLiteral("Sana")}}, {{{word, false, Language::Swedish}}}}}};
    const QByteArray pdf = pdfOf(document);
    QPDF file;
    file.processMemoryFile("read", pdf.constData(), size_t(pdf.size()));
    QByteArrayList tags;
    for (QPDFObjectHandle object : file.getAllObjects())
        if (object.isDictionary() && object.hasKey("/S") && object.hasKey("/Lang"))
            tags += QByteArray::fromStdString(object.getKey("/S").getName());
    std::sort(tags.begin(), tags.end());
    CHECK(tags == QByteArrayList({"/LI", "/P", "/TH"}));
}

TEST_CASE("printing tells how far it is and can be stopped anywhere", "[print]")
{
    const Document document = sampleDocument(Language::English);
    std::vector<int> seen;
    pdfOf(document, {[&seen](int percent) {
              seen.push_back(percent);
              return true;
          }});
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.front() == 0);
    CHECK(seen.back() <= 100);
    for (const int last : {0, 45, 75, 90}) {
        CAPTURE(last);
        try {
            pdfOf(document, {[last](int percent) { return percent < last; }});
            FAIL("the work went on");
        } catch (const Failure &failure) {
            CHECK(failure.kind() == Failure::Kind::Cancelled);
        }
    }
}

TEST_CASE("printing works off the thread of the window", "[print]")
{
    const Document document = sampleDocument(Language::English);
    QByteArray pdf;
    const std::unique_ptr<QThread> thread(QThread::create([&] { pdf = pdfOf(document); }));
    thread->start();
    thread->wait();
    CHECK(pdf == pdfOf(document));
}

TEST_CASE("a document that breaks the rules of headings is refused", "[print]")
{
    Document document = sampleDocument(Language::English);
    document.blocks.push_back({Heading{5, QStringLiteral("Too deep")}});
    CHECK_THROWS_AS(pdfOf(document), Failure);
}
