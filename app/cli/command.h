// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <vector>

namespace raatihuone {

class Session;

/// One command: what it takes and what it does.
struct Command
{
    Syntax syntax;
    /// Does it. @throws Failure if it could not, UsageError if it does not understand.
    void (*run)(Session &session);
    bool draws = false; ///< makes PDF files, for which Qt needs fonts
};

// The commands, by what they are about.
std::vector<Command> fileCommands();
std::vector<Command> typeCommands();
std::vector<Command> recordCommands();
std::vector<Command> listCommands();
std::vector<Command> importCommands();
std::vector<Command> historyCommands();
std::vector<Command> sharingCommands();
std::vector<Command> conflictCommands();
std::vector<Command> eraseCommands();
std::vector<Command> minutesCommands();
std::vector<Command> eventCommands();
std::vector<Command> figureCommands();
std::vector<Command> dutyCommands();
std::vector<Command> reportCommands();

/// All of them.
const std::vector<Command> &commands();

/// The command that @p words begin with. @throws UsageError if there is none.
const Command &commandIn(const QStringList &words);

} // namespace raatihuone
