// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/startup.h"
#include "app/raatihuone/application.h"
#include "app/raatihuone/screenshot.h"
#include "core/edits/schema.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewcommands.h"

#include <QtCore/QCommandLineParser>

namespace raatihuone {

namespace {

/// The language asked for, else the one of the settings, else that of the system.
Language wantedLanguage(const QString &asked, const QSettings &settings)
{
    if (const auto language = languageFromCode(asked))
        return *language;
    return chosenLanguage(settings).value_or(systemLanguage());
}

int run(Application &application, QCommandLineParser &parser, const QString &screenshot)
{
    const auto installation = thisInstallation({}, systemClock());
    const Language language =
        wantedLanguage(parser.value(QStringLiteral("language")), installation->settings());
    Theme theme;
    restoreTheme(theme, installation->settings());
    const Schema schema(shippedCatalogue());
    DialogAsk dialogs;
    PrintingAsk printing;
    Ask &ask = screenshot.isEmpty() ? static_cast<Ask &>(dialogs) : printing;
    application.tellThrough(ask);
    MainWindow window({schema, *installation, theme, ask, language});
    const QStringList files = parser.positionalArguments();
    const bool isOpen = files.isEmpty() || window.open(files.front());
    if (!screenshot.isEmpty())
        return isOpen && takeScreenshot(window, screenshot) ? 0 : 1;
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace raatihuone

int main(int argc, char **argv)
{
    using namespace raatihuone;
    beginProgram();
    Application application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("screenshot"),
                        QStringLiteral("Paint the window into a PNG file and end."), QStringLiteral("png")},
                       {QStringLiteral("language"), QStringLiteral("Language of the window: fi, sv or en."),
                        QStringLiteral("code")}});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The data file to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    return run(application, parser, parser.value(QStringLiteral("screenshot")));
}
