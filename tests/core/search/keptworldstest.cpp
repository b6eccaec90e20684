// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/randomactions.h"
#include "tests/core/search/keptlists.h"

using namespace raatihuone;

namespace {

void act(World &world, const Action &action)
{
    if (action.kind == Action::Kind::Undo) {
        undo(world.file());
    } else if (action.kind == Action::Kind::Redo) {
        redo(world.file());
    } else if (action.kind == Action::Kind::Reopen) {
        world.reopen();
    } else if (action.kind > Action::Kind::Several) {
        world.shell(shellStatement(world.file(), action));
    } else {
        Commit commit(world.file(), QStringLiteral("change"));
        change(commit, action);
        commit.finish();
    }
}

/// Some rows of each type, which refer to each other.
void furnish(World &world)
{
    for (int i = 0; i < 5; ++i)
        for (const auto kind : {Action::Kind::AddThing, Action::Kind::AddEverything, Action::Kind::AddPart})
            act(world, {kind, {11 * i, 7 * i + 1, 3 * i, i}});
}

} // namespace

TEST_CASE("whatever is done, an order that was kept before is as one that is found anew", "[search]")
{
    int broughtUpToDate = 0;
    REQUIRE(rc::check([&broughtUpToDate] {
        const auto actions = *rc::gen::container<std::vector<Action>>(anyAction());
        World world;
        furnish(world);
        KeptLists lists;
        RC_ASSERT(lists.wrong(world.file()).isEmpty());
        for (const Action &action : actions) {
            act(world, action);
            const QString wrong = lists.wrong(world.file());
            if (!wrong.isEmpty())
                RC_LOG() << "after " << action << ": " << wrong.toStdString() << "\n";
            RC_ASSERT(wrong.isEmpty());
        }
        broughtUpToDate += lists.broughtUpToDate();
    }));
    CHECK(broughtUpToDate > 0);
}
