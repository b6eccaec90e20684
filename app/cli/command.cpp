// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace raatihuone {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group :
         {fileCommands(), typeCommands(), recordCommands(), listCommands(), importCommands(),
          historyCommands(), sharingCommands(), conflictCommands(), eraseCommands(), minutesCommands(),
          eventCommands(), figureCommands(), dutyCommands(), reportCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QStringList allOptions()
{
    QStringList all = commonOptions();
    for (const Command &command : commands())
        all = united(all, command.syntax.options);
    return all;
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = allCommands();
    return all;
}

const Command &commandIn(const QStringList &words)
{
    const QString name = Arguments::commandIn(words, allOptions());
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&name](const Command &command) { return command.syntax.name == name; });
    if (name.isEmpty())
        throw UsageError(QCoreApplication::translate("cli", "a command is missing; --help lists them"));
    if (found == commands().end())
        throw UsageError(
            QCoreApplication::translate("cli", "there is no command \"%1\"; --help lists them").arg(name));
    return *found;
}

} // namespace raatihuone
