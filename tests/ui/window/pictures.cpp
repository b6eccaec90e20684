// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/tour.h"

#include <QtCore/QDir>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// Paints every page and dialog in one look into PNG files: NAME/PAGE.png.
void paint(const Look &look, const QDir &folder)
{
    const QDir own(folder.filePath(look.name()));
    REQUIRE(own.mkpath(QStringLiteral(".")));
    int number = 0;
    Tour(look, [&](const QString &name, QWidget &page) {
        const QString file = QStringLiteral("%1-%2.png").arg(++number, 3, 10, QLatin1Char('0')).arg(name);
        CHECK(page.grab().save(own.filePath(file), "PNG"));
    }).walk();
}

} // namespace

/// Not a test: `RAATIHUONE_PICTURES=folder build/bench/tests/pictures [-c LANGUAGE]` writes what to look at.
TEST_CASE("pictures of everything there is to see")
{
    const QDir folder(qEnvironmentVariable("RAATIHUONE_PICTURES", QStringLiteral("pictures")));
    const std::initializer_list<QSize> sizes{QSize(1366, 697), QSize(1093, 565), QSize(911, 460)};
    for (const Language language : allLanguages)
        DYNAMIC_SECTION(languageCode(language).toStdString())
        {
            for (const QSize &size : sizes)
                DYNAMIC_SECTION(size.width())
                {
                    SECTION("light")
                    {
                        paint({language, size, ThemeChoice::Light}, folder);
                    }
                    SECTION("dark")
                    {
                        paint({language, size, ThemeChoice::Dark}, folder);
                    }
                }
        }
}
