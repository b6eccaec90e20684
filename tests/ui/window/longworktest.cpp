// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/longwork.h"

#include "core/catalogue/types/types.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/style/progressstrip.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

const QString couldNot = QStringLiteral("It was not done");
const QString doing = QStringLiteral("Working");

bool isElsewhere()
{
    return QThread::currentThread() != QCoreApplication::instance()->thread();
}

void write(const Records &records, const QString &phone = QStringLiteral("of the work"))
{
    Commit commit(records.file(), QStringLiteral("work"));
    commit.connection().run("UPDATE organisation SET phone = ?", phone);
    commit.finish();
}

} // namespace

TEST_CASE("long work is done in another thread, and who listens hears of it when it is over", "[window]")
{
    OpenedWindow opened;
    QList<Changes> heard;
    QObject listener;
    bool isHeardHere = false, wasElsewhere = false;
    QObject::connect(&opened.file(), &DataFile::committed, &listener, [&](const Changes &changes) {
        heard += changes;
        isHeardHere = !isElsewhere();
    });
    CHECK(doLongWork(opened.ask, opened.window.get(), {couldNot, doing, 1}, opened.records(),
                     [&](Records &aside, const Progress &) {
                         write(aside);
                         wasElsewhere = isElsewhere();
                     }));
    CHECK(wasElsewhere);
    CHECK(isHeardHere);
    REQUIRE(heard.size() == 1);
    CHECK(heard.front().keys() == QList<int>{TypeNumber::Organisation});
    CHECK(opened.file().connection().value(
              "SELECT count(*) FROM organisation WHERE phone <> 'of the work'") == Value(0));
    CHECK(opened.ask.messages.empty());
}

TEST_CASE("what fails after it has written something is told of, and what it has written is heard",
          "[window]")
{
    OpenedWindow opened;
    int heard = 0;
    QObject listener;
    QObject::connect(&opened.file(), &DataFile::committed, &listener, [&heard] { ++heard; });
    CHECK_FALSE(doLongWork(opened.ask, opened.window.get(), {couldNot, doing, 1}, opened.records(),
                           [](Records &aside, const Progress &) {
                               write(aside);
                               throw Failure(Failure::Kind::DiskFull, QStringLiteral("The disk is full."));
                           }));
    CHECK(heard == 1);
    REQUIRE(opened.ask.messages.size() == 1);
    write(opened.records(), QStringLiteral("here")); // the file is the window's own again
    CHECK(heard == 2);
}

TEST_CASE("long work shows how far it is, and when it is stopped stays until it has left no trace",
          "[window]")
{
    OpenedWindow opened;
    const QByteArray before = opened.dump();
    QSemaphore seen;
    bool isDone = true;
    const auto act = [&seen](Records &aside, const Progress &progress) {
        Commit commit(aside.file(), QStringLiteral("work"));
        commit.connection().run("UPDATE organisation SET phone = 'of the work'");
        while (progress(3))
            QThread::yieldCurrentThread();
        seen.acquire();
        throw Failure(Failure::Kind::Cancelled, QStringLiteral("Stopped."));
    };
    opened.inDialog<QDialog>(
        [&] {
            isDone =
                doLongWork(opened.ask, opened.window.get(), {couldNot, doing, 10}, opened.records(), act);
        },
        [&](QDialog &dialog) {
            auto *strip = dialog.findChild<ProgressStrip *>();
            CHECK(QTest::qWaitFor(
                [strip] { return strip->accessibleName() == QStringLiteral("Working 3 / 10"); }));
            CHECK(opened.dump() == before); // it can be read
            CHECK_THROWS_AS(write(opened.records()), Failure);
            auto *cancel = strip->findChild<QPushButton *>();
            opened.click(cancel);
            CHECK(dialog.isVisible());
            CHECK_FALSE(cancel->isVisible());
            CHECK(strip->accessibleName() == QStringLiteral("Stopping"));
            seen.release();
        });
    CHECK_FALSE(isDone);
    CHECK(opened.dump() == before);
    CHECK(opened.ask.messages.empty());
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("long work in another thread is told of, cannot be closed, and its failure arrives", "[window]")
{
    QSemaphore done;
    QString title;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            title = dialog->windowTitle();
            dialog->close();
            CHECK(dialog->isVisible());
            done.release();
            looks.stop();
        }
    });
    looks.start(10);
    const auto work = [&] {
        done.acquire();
        throw Failure(Failure::Kind::Damaged, QStringLiteral("The file is damaged."));
    };
    CHECK_THROWS_AS(waitFor(nullptr, QStringLiteral("Opening the file"), work), Failure);
    CHECK(title == QStringLiteral("Opening the file"));
    CHECK_FALSE(QApplication::activeModalWidget());
}
