// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/edits/worlds.h"

#include <array>
#include <rapidcheck.h>

namespace raatihuone {

/// One thing that somebody does; the numbers choose among what there is at that moment.
struct Action
{
    enum class Kind {
        AddThing,
        AddEverything,
        AddPart,
        ChangeField,
        SetLinks,
        Remove,    ///< with its parts
        Delete,    ///< the row alone: what refers to it keeps it
        SetColumn, ///< many rows at once
        Several,   ///< a few of the above in one commit
        ShellUpdate,
        ShellDelete,
        ShellInsert,
        Undo,
        Redo,
        Reopen,
    };

    Kind kind = Kind::AddThing;
    std::array<int, 4> numbers{};
};

rc::Gen<Action> anyAction();
/// Actions of the window alone: no shell, no undo, no reopening.
rc::Gen<Action> anyChange();

/// Does one change inside @p commit. Nothing happens if there is nothing to do it to.
void change(Commit &commit, const Action &action);

/// The statement of a shell action, or nothing.
QByteArray shellStatement(DataFile &file, const Action &action);

/// A valid value for @p field, or nothing.
Value someValue(DataFile &file, const Field &field, int number);

std::ostream &operator<<(std::ostream &stream, const Action &action);

} // namespace raatihuone
