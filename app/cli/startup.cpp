// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/startup.h"

#include "app/cli/logfile.h"
#include "resources/resources.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTranslator>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace raatihuone {

namespace {

QString systemUserName()
{
#ifndef Q_OS_WIN
    if (const passwd *user = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0);
        return fullName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace

void beginProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Raatihuone"));
    QCoreApplication::setApplicationName(QStringLiteral("Raatihuone"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAATIHUONE_VERSION));
    sendMessagesToLog();
    useResources();
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted)
        if (const auto language = languageFromCode(tag.left(2).toLower()))
            return *language;
    return Language::English;
}

void speak(Language language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/translations/raatihuone_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(translator);
}

std::unique_ptr<Installation> thisInstallation(const QString &author, const Clock &clock)
{
    auto settings = std::make_unique<QSettings>(QCoreApplication::organizationName(),
                                                QCoreApplication::applicationName());
    settings->setFallbacksEnabled(false);
    const QString usual = settings->value(QStringLiteral("author"), systemUserName()).toString();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return std::make_unique<Installation>(std::move(settings), data.filePath(QStringLiteral("backups")),
                                          author.isEmpty() ? usual : author, clock);
}

} // namespace raatihuone
