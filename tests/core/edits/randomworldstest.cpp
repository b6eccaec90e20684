// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/check.h"
#include "core/edits/history.h"
#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/definition.h"
#include "tests/core/edits/randomactions.h"

using namespace raatihuone;

namespace {

/// Does actions in a world and remembers what the tables showed after each commit, as far as it is known.
class Story
{
public:
    void act(const Action &action);
    void undoEverything();
    void redoEverything();
    void finish();

private:
    void note();
    void noteCommits(qint64 made);
    void undoOne();
    void redoOne();
    void mustBe(const std::optional<QByteArray> &expected, const char *what);
    qint64 commits() { return m_world.db().value("SELECT count(*) FROM edit_commit")->toNumber(); }

    World m_world;
    std::vector<std::optional<QByteArray>> m_states{m_world.values()};
    size_t m_now = 0;
};

void Story::note()
{
    m_states.resize(++m_now);
    m_states.emplace_back(m_world.values());
}

/// The shell makes one commit for each change: of the states between only the last is known.
void Story::noteCommits(qint64 made)
{
    if (made == 0)
        return;
    m_states.resize(m_now + 1 + size_t(made));
    for (size_t i = m_now + 1; i < m_states.size(); ++i)
        m_states[i].reset();
    m_now += size_t(made);
    m_states[m_now] = m_world.values();
}

void Story::mustBe(const std::optional<QByteArray> &expected, const char *what)
{
    const QByteArray values = m_world.values();
    const bool isAsExpected = !expected || values == *expected;
    if (!isAsExpected)
        RC_LOG() << "expected after " << what << ":\n"
                 << expected->toStdString() << "but it is:\n"
                 << values.toStdString();
    RC_ASSERT(isAsExpected);
}

void Story::undoOne()
{
    const auto report = undo(m_world.file());
    RC_ASSERT(report.has_value() == (m_now > 0));
    if (!report)
        return;
    RC_ASSERT(report->skipped == 0);
    mustBe(m_states[--m_now], "undo");
}

void Story::redoOne()
{
    const auto report = redo(m_world.file());
    RC_ASSERT(report.has_value() == (m_now + 1 < m_states.size()));
    if (!report)
        return;
    RC_ASSERT(report->skipped == 0);
    mustBe(m_states[++m_now], "redo");
}

void Story::act(const Action &action)
{
    const qint64 before = commits();
    if (action.kind == Action::Kind::Undo) {
        undoOne();
    } else if (action.kind == Action::Kind::Redo) {
        redoOne();
    } else if (action.kind == Action::Kind::Reopen) {
        m_world.reopen();
    } else if (action.kind > Action::Kind::Several) {
        m_world.shell(shellStatement(m_world.file(), action));
        noteCommits(commits() - before);
    } else {
        Commit commit(m_world.file(), QStringLiteral("change"));
        change(commit, action);
        if (commit.finish())
            note();
    }
    const QString wrong = difference(definedValue(m_world.file()), storedValue(m_world.file()));
    if (!wrong.isEmpty())
        RC_LOG() << "after " << action << ": " << wrong.toStdString() << "\n";
    RC_ASSERT(wrong.isEmpty());
}

void Story::undoEverything()
{
    while (m_now > 0)
        undoOne();
    RC_ASSERT(!undo(m_world.file()));
}

void Story::redoEverything()
{
    while (m_now + 1 < m_states.size())
        redoOne();
    RC_ASSERT(!redo(m_world.file()));
}

void Story::finish()
{
    const CheckReport report = check(m_world.file());
    if (!report.damages.isEmpty())
        RC_LOG() << report.damages.join(QLatin1Char('\n')).toStdString();
    RC_ASSERT(report.damages.isEmpty());
    RC_ASSERT(difference(definedValue(m_world.file()), storedValue(m_world.file())).isEmpty());
    RC_ASSERT(history(m_world.file()).size() >= size_t(m_states.size()) - 1);
}

} // namespace

TEST_CASE("whatever is done, undoing all of it shows the new file again, redoing all of it the last state",
          "[edits]")
{
    REQUIRE(rc::check([] {
        const auto actions = *rc::gen::container<std::vector<Action>>(anyAction());
        Story story;
        for (const Action &action : actions)
            story.act(action);
        story.undoEverything();
        story.redoEverything();
        story.finish();
    }));
}
