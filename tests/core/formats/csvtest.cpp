// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <QtCore/QBuffer>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QByteArray csv(const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        writer.writeRow(row);
    return buffer.data();
}

QByteArray cell(const QString &text)
{
    return csv({{text}}).mid(3).chopped(2);
}

} // namespace

TEST_CASE("CSV begins with a mark, parts cells by semicolons and ends lines with CRLF", "[formats]")
{
    CHECK(csv({{QStringLiteral("Nimi"), QStringLiteral("Määrä")}, {QStringLiteral("Äänekoski"), {}}}) ==
          "\xEF\xBB\xBFNimi;Määrä\r\nÄänekoski;\r\n");
}

TEST_CASE("a cell with a separator, a quote or a line end stands in quotes", "[formats]")
{
    CHECK(cell(QStringLiteral("a;b")) == "\"a;b\"");
    CHECK(cell(QStringLiteral("say \"yes\"")) == "\"say \"\"yes\"\"\"");
    CHECK(cell(QStringLiteral("two\nlines")) == "\"two\nlines\"");
}

TEST_CASE("a cell that a spreadsheet would run gets an apostrophe in front", "[formats]")
{
    CHECK(cell(QStringLiteral("=1+2")) == "'=1+2");
    CHECK(cell(QStringLiteral("@SUM(A1)")) == "'@SUM(A1)");
    CHECK(cell(QStringLiteral("+cmd|' /C calc'!A0")) == "'+cmd|' /C calc'!A0");
    CHECK(cell(QStringLiteral("-A1")) == "'-A1");
    CHECK(cell(QStringLiteral("\t=1")) == "'\t=1");
}

TEST_CASE("telephone numbers and sums keep their sign", "[formats]")
{
    CHECK(cell(QStringLiteral("+358 50 123 4567")) == "+358 50 123 4567");
    CHECK(cell(QStringLiteral("-1 234,50")) == "-1 234,50");
    CHECK(cell(QStringLiteral("a=b")) == "a=b");
}
