// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lentfile.h"

#include "core/edits/undo.h"
#include "tests/core/base/anytext.h"
#include "tests/core/edits/worlds.h"

#include <QtCore/QThread>

using namespace raatihuone;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Runs @p act in another thread and waits for it.
void elsewhere(const std::function<void()> &act)
{
    const std::unique_ptr<QThread> thread(QThread::create(act));
    thread->start();
    thread->wait();
}

std::optional<Value> things(const DataFile &file)
{
    return file.connection().value("SELECT count(*) FROM thing");
}

} // namespace

TEST_CASE("a lent file is written by another thread, and can only be read by its owner", "[edits]")
{
    World world;
    DataFile &file = world.file();
    world.addThing(text("mine"));
    const qint64 version = file.foreignVersion();
    int heard = 0;
    QObject listener;
    QObject::connect(&file, &DataFile::committed, &listener, [&heard] { ++heard; });
    RowId added;
    {
        const LentFile lent(file);
        const auto lock = [&lent] { lent.file().connection().run("BEGIN IMMEDIATE"); };
        elsewhere(lock); // it has begun to write
        CHECK(things(file) == Value(1));
        CHECK_THROWS_AS(Commit(file, text("refused")), Failure);
        elsewhere([&lent] { lent.file().connection().rollBack(); });
        CHECK_FALSE(lent.changes());
        elsewhere([&] { added = insertInto(lent.file(), "thing", "name", text("'lent'")); });
        CHECK(things(file) == Value(2));
        REQUIRE(lent.changes());
        CHECK((*lent.changes() == Changes{{Made::Thing, {added}}}));
        CHECK(heard == 0);
    }
    CHECK(things(file) == Value(2));
    CHECK(file.foreignVersion() == version); // nobody else has written
    insertInto(file, "thing", "name", text("'mine again'"));
    CHECK(heard == 1);
    REQUIRE(undo(file));
    REQUIRE(undo(file)); // what was done with the lent file is the installation's own
    CHECK(things(file) == Value(1));
}

TEST_CASE("what the other thread does not finish is not written", "[edits]")
{
    World world;
    DataFile &file = world.file();
    world.addThing(text("mine"));
    const QByteArray before = world.everything();
    {
        const LentFile lent(file);
        elsewhere([&lent] {
            Commit commit(lent.file(), text("not finished"));
            commit.connection().run("UPDATE thing SET name = 'lent'");
        });
    }
    CHECK(world.everything() == before);
    world.addThing(text("more"));
    CHECK(things(file) == Value(2));
}
