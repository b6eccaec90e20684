// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/logfile.h"
#include "app/cli/session.h"
#include "app/cli/startup.h"

#include <QtGui/QGuiApplication>
#include <algorithm>
#include <cstdio>

namespace raatihuone {

namespace {

enum ExitCode { Done = 0, CouldNot = 1, WrongUsage = 2 };

void complain(const QString &message)
{
    const QByteArray line = "error: " + message.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

/// What is wrong with a file is told with the name of the file.
QString messageOf(const Failure &failure, const QString &path)
{
    switch (failure.kind()) {
    case Failure::Kind::BadInput:
    case Failure::Kind::NotFound:
        return failure.message();
    case Failure::Kind::Internal:
        return failure.message() + QLatin1Char(' ') +
               QCoreApplication::translate("cli", "The details are in %1.").arg(logPath());
    default:
        return path + QStringLiteral(": ") + failure.message();
    }
}

Clock clockOf(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("now"));
    if (text.isEmpty())
        return systemClock();
    QDateTime now = QDateTime::fromString(text, Qt::ISODate);
    if (now.timeSpec() == Qt::LocalTime)
        now.setTimeSpec(Qt::UTC);
    if (!now.isValid())
        throw UsageError(QCoreApplication::translate("cli", "--now is a time such as 2021-12-17T12:00:00Z"));
    return fixedClock(now.toUTC());
}

int run(const Command &command, const QStringList &words)
{
    const Arguments arguments(words, command.syntax);
    const Language language =
        languageFromCode(arguments.value(QStringLiteral("language"))).value_or(systemLanguage());
    speak(language);
    const auto installation = thisInstallation(arguments.value(QStringLiteral("author")), clockOf(arguments));
    try {
        const Schema schema(shippedCatalogue());
        Session session(arguments, schema, *installation, language);
        command.run(session);
        session.finishOutput();
    } catch (const Failure &failure) {
        log(failure, "A command failed");
        complain(messageOf(failure, arguments.at(0)));
        return CouldNot;
    }
    return Done;
}

int runOrExplain(const QStringList &words)
{
    const Command *command = nullptr;
    try {
        command = &commandIn(words);
        return run(*command, words);
    } catch (const UsageError &error) {
        complain(error.message());
        if (command)
            std::fputs(qPrintable(QStringLiteral("usage: %1\n").arg(command->syntax.usage())), stderr);
        return WrongUsage;
    } catch (const std::exception &error) {
        qCritical("%s", error.what());
        complain(QCoreApplication::translate("cli", "The program made a mistake. Nothing was saved."));
        return CouldNot;
    }
}

/// Of one command if @p words begin with one, else of all.
int printHelp(const QStringList &words)
{
    for (const Command &command : commands())
        if (!words.isEmpty() && command.syntax.name == words.first()) {
            std::fputs(qPrintable(QStringLiteral("usage: %1\n").arg(command.syntax.usage())), stdout);
            if (command.syntax.note)
                std::fputs(
                    qPrintable(QCoreApplication::translate("cli", command.syntax.note) + QLatin1Char('\n')),
                    stdout);
            return Done;
        }
    std::fputs("usage: raatihuone-cli COMMAND FILE ...\n\n", stdout);
    for (const Command &command : commands())
        std::fputs(qPrintable(QStringLiteral("  %1\n").arg(command.syntax.usage())), stdout);
    std::fputs(qPrintable(QStringLiteral("\nEvery command takes %1, where they make a difference.\n")
                              .arg(usageOf(commonOptions()).join(QLatin1Char(' ')))),
               stdout);
    return Done;
}

/// Only commands that make PDF files need what Qt has for windows; no display is needed for it.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto names = [&words](const Command &command) {
        return command.draws && words.contains(command.syntax.name);
    };
    if (std::none_of(commands().begin(), commands().end(), names))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

} // namespace raatihuone

int main(int argc, char **argv)
{
    using namespace raatihuone;
    beginProgram();
    const auto application = applicationFor(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains(QStringLiteral("--help")))
        return printHelp(words);
    return runOrExplain(words);
}
