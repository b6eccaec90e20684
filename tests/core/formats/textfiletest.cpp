// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textfile.h"

#include "core/base/failure.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

std::string decoded(const QByteArray &bytes)
{
    return decodedText(bytes).toStdString();
}

} // namespace

TEST_CASE("a text is decoded by its mark, as UTF-8, or as Windows wrote it", "[formats]")
{
    const QString text = QStringLiteral("Tärkeää – öljyä");
    CHECK(decoded(text.toUtf8()) == text.toStdString());
    CHECK(decoded("\xef\xbb\xbf" + text.toUtf8()) == text.toStdString());
    QByteArray little("\xff\xfe"), big("\xfe\xff");
    for (const QChar letter : text) {
        little.append(char(letter.cell())).append(char(letter.row()));
        big.append(char(letter.row())).append(char(letter.cell()));
    }
    CHECK(decoded(little) == text.toStdString());
    CHECK(decoded(big) == text.toStdString());
    CHECK(decoded("\x95 T\xe4rke\xe4 \x96 \x94 50 \x80") == "• Tärkeä – ” 50 €");
    CHECK(decoded("loppuu: p\xe4\xe4t\xf6") == "loppuu: päätö");
    CHECK(decoded({}).empty());
}

TEST_CASE("a text is decoded as somebody says, or refused", "[formats]")
{
    CHECK(decodedText("\x80 \xe4", QStringLiteral("windows-1252")) == QStringLiteral("€ ä"));
    CHECK(decodedText("\xc3\xa4", QStringLiteral("UTF-8")) == QStringLiteral("ä"));
    CHECK(decodedText("\xe4", QStringLiteral("Latin1")) == QStringLiteral("ä"));
    CHECK_THROWS_AS(decodedText("\xe4\xff", QStringLiteral("UTF-8")), Failure);
    CHECK_THROWS_AS(decodedText("a", QStringLiteral("klingon")), Failure);
}

TEST_CASE("a text that cannot be read or is too large is refused by name", "[formats]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("muistio.txt"));
    const auto refusal = [&path] {
        try {
            readTextFile(path);
        } catch (const Failure &failure) {
            return failure.message().toStdString();
        }
        return std::string();
    };
    CHECK_THAT(refusal(), Catch::Contains("muistio.txt: The text cannot be read."));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Muistio");
    file.close();
    CHECK(readTextFile(path) == QStringLiteral("Muistio"));
    REQUIRE(file.resize(21'000'000));
    CHECK_THAT(refusal(), Catch::Contains("muistio.txt: The text is larger than 20 MB."));
}
