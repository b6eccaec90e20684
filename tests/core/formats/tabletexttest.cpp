// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tabletext.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace raatihuone;

namespace {

QList<QStringList> read(const char *text, char delimiter = ';')
{
    return readTable(QString::fromUtf8(text), QLatin1Char(delimiter));
}

QStringList cells(std::initializer_list<const char *> texts)
{
    QStringList row;
    for (const char *text : texts)
        row += QString::fromUtf8(text);
    return row;
}

} // namespace

TEST_CASE("a table comes back as it was written", "[formats]")
{
    const bool holds = rc::check("readTable(tableLine(cells)) == cells", [] {
        const QChar delimiter = *rc::gen::element(QLatin1Char('\t'), QLatin1Char(';'), QLatin1Char(','));
        const auto row =
            rc::gen::container<std::vector<std::vector<char16_t>>>(rc::gen::container<std::vector<char16_t>>(
                rc::gen::oneOf(rc::gen::element(u'"', u'\'', u'\t', u';', u',', u'\r', u'\n', u'=', u'+',
                                                u'-', u'@', u' ', u'a', u'\u00E4', u'1'),
                               rc::gen::inRange<char16_t>(0, 0xFFFF))));
        const auto drawn = *rc::gen::container<std::vector<std::vector<std::vector<char16_t>>>>(row);
        QList<QStringList> rows;
        QString text;
        for (const auto &drawnRow : drawn) {
            QStringList texts;
            for (const auto &cell : drawnRow)
                texts += QString(reinterpret_cast<const QChar *>(cell.data()), qsizetype(cell.size()));
            if (texts.isEmpty())
                texts += QString();
            rows += texts;
            text += tableLine(texts, delimiter);
        }
        RC_ASSERT(readTable(text, delimiter) == rows);
    });
    CHECK(holds);
}

TEST_CASE("cells in quotes hold delimiters, quotes and line ends, as Excel writes them", "[formats]")
{
    CHECK(read("a\t\"two\nlines\"\t\"say \"\"yes\"\"\"\r\nb\t\tc\r\n", '\t') ==
          QList<QStringList>{cells({"a", "two\nlines", "say \"yes\""}), cells({"b", "", "c"})});
    CHECK(read("\"a;b\";c") == QList<QStringList>{cells({"a;b", "c"})});
}

TEST_CASE("any line end parts rows, and the last one needs none", "[formats]")
{
    CHECK(read("a\nb\r\nc\rd") == QList<QStringList>{cells({"a"}), cells({"b"}), cells({"c"}), cells({"d"})});
    CHECK(read("a\n\nb\n") == QList<QStringList>{cells({"a"}), cells({""}), cells({"b"})});
    CHECK(read("").isEmpty());
}

TEST_CASE("a quote that nothing closes is a letter and swallows no rows", "[formats]")
{
    CHECK(read("\"a;b\nc") == QList<QStringList>{cells({"\"a", "b"}), cells({"c"})});
    CHECK(read("5\" nail;b") == QList<QStringList>{cells({"5\" nail", "b"})});
    CHECK(read("\"a\" b;c") == QList<QStringList>{cells({"\"a\" b", "c"})});
    CHECK(read("\"Lato ry;Lapua\nMaja ry;Akaa\nTupa \"vanha\" ry;Soini") ==
          QList<QStringList>{cells({"\"Lato ry", "Lapua"}), cells({"Maja ry", "Akaa"}),
                             cells({"Tupa \"vanha\" ry", "Soini"})});
}

TEST_CASE("the delimiter is the one that makes most cells of the first row", "[formats]")
{
    const auto found = [](const char *text) { return delimiterOf(QString::fromUtf8(text)); };
    CHECK(found("Name\tMail\nA, B\tc;d;e") == QLatin1Char('\t'));
    CHECK(found("Name;Mail, phone\n") == QLatin1Char(';'));
    CHECK(found("Name,Mail\n") == QLatin1Char(','));
    CHECK(found("\"a,b,c\";d\n") == QLatin1Char(';'));
    CHECK(found("\"a\";\"b\"\n") == QLatin1Char(';'));
    CHECK(found("Name\nKerho, klubi; seura") == QLatin1Char('\t'));
    CHECK(found("") == QLatin1Char('\t'));
}
