// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli.h"

using namespace raatihuone;

namespace {

/// A sound PNG of 16 × 16 grey pixels.
QByteArray picture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAD0lEQVR42mNoQAMMI1sAAAUMgAHjM1mKAAAAAElFTkSuQmCC");
}

/// The example with pictures beside it, and whether its directory begins with one.
struct Logos
{
    Cli cli;
    QString file = cli.example();

    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = cli.path(QLatin1String(name));
        writeBytes(path, bytes);
        return path;
    }

    Result logo(const QString &what) const { return cli.run({QStringLiteral("logo"), file, what}); }

    bool isOnCover() const
    {
        const QString page = cli.path(QStringLiteral("luettelo.html"));
        cli.done(
            {QStringLiteral("report"), file, QStringLiteral("directory"), QStringLiteral("--output"), page});
        return bytesOf(page).contains("<img ");
    }
};

} // namespace

TEST_CASE("the logo of the unit is set, stands on the cover, and goes by undo or when it is removed", "[cli]")
{
    const Logos logos;
    const QString path = logos.write("tunnus.png", picture());
    CHECK_FALSE(logos.isOnCover());
    const Result set = logos.logo(path);
    CHECK(set.error == QByteArray());
    CHECK(set.code == 0);
    CHECK(set.out.isEmpty());
    CHECK(logos.isOnCover());
    logos.cli.done({QStringLiteral("undo"), logos.file});
    CHECK_FALSE(logos.isOnCover());
    logos.cli.done({QStringLiteral("redo"), logos.file});
    CHECK(logos.isOnCover());
    CHECK(logos.logo(QStringLiteral("--remove")).code == 0);
    CHECK_FALSE(logos.isOnCover());
    CHECK(logos.cli.done({QStringLiteral("check"), logos.file}).out.isEmpty());
}

TEST_CASE("what is no logo is refused naming its file, and the data file stays as it was", "[cli]")
{
    const Logos logos;
    const QByteArray before = valuesOf(logos.cli, logos.file);
    QByteArray damaged = picture();
    damaged.truncate(45); // the head is sound, the rest is gone
    requireRefused(logos.logo(logos.write("teksti.png", "no picture")), QStringLiteral("teksti.png"));
    requireRefused(logos.logo(logos.write("rikki.png", damaged)), QStringLiteral("rikki.png"));
    requireRefused(logos.logo(logos.write("suuri.png", picture() + QByteArray(6'000'000, 'x'))),
                   QStringLiteral("suuri.png"));
    requireRefused(logos.logo(logos.cli.path(QStringLiteral("puuttuu.png"))), QStringLiteral("puuttuu.png"));
    requireRefused(logos.logo(logos.cli.home()), logos.cli.home());
    CHECK(valuesOf(logos.cli, logos.file) == before);
    CHECK(logos.cli.run({QStringLiteral("logo"), logos.file}).code == 2);
    CHECK(logos.cli
              .run({QStringLiteral("logo"), logos.file, QStringLiteral("a.png"), QStringLiteral("--remove")})
              .code == 2);
}

TEST_CASE("a file without a unit takes no logo", "[cli]")
{
    const Logos logos;
    const QString unit = sqlValue(logos.file, QStringLiteral("SELECT id FROM unit"));
    logos.cli.done({QStringLiteral("remove"), logos.file, QStringLiteral("unit"), unit});
    requireRefused(logos.logo(logos.write("tunnus.png", picture())), QStringLiteral("unit"));
}
