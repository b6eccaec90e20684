// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/textdifference.h"

#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The new parts in brackets.
std::string marked(const char *before, const char *after)
{
    QString text;
    for (const TextPart &part : newParts(QString::fromUtf8(before), QString::fromUtf8(after)))
        text += part.isNew ? QStringLiteral("[%1]").arg(part.text) : part.text;
    return text.toStdString();
}

} // namespace

TEST_CASE("what a text has more than before is found word by word", "[sharing]")
{
    CHECK(marked("one two three", "one two three") == "one two three");
    CHECK(marked("one two three", "one new two three") == "one [new ]two three");
    CHECK(marked("one two three", "one three") == "one three");
    CHECK(marked("one two three", "one two four") == "one two [four]");
    CHECK(marked("", "all new") == "[all new]");
    CHECK(marked("gone", "") == "");
    CHECK(marked("a b c d", "c d a b") == "[c d ]a b");
}

TEST_CASE("the parts of a text are the whole text, and no markup of it is taken for markup", "[sharing]")
{
    const QString after = QStringLiteral("  two\nlines <b>and</b> blanks  ");
    QString whole;
    for (const TextPart &part : newParts(QStringLiteral("two lines"), after))
        whole += part.text;
    CHECK(whole == after);
    CHECK(asRichText({{QStringLiteral("<i>"), true}}) == QStringLiteral("<b>&lt;i&gt;</b>"));
}

TEST_CASE("texts that are too long to be compared stand as they are", "[sharing]")
{
    const QString much = QStringLiteral("word ").repeated(3000);
    const auto parts = newParts(much, much + QStringLiteral("more"));
    REQUIRE(parts.size() == 1);
    CHECK_FALSE(parts.front().isNew);
}
