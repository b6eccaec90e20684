// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/minutes/writing.h"
#include "ui/minutes/importminutesdialog.h"
#include "ui/minutes/topicheading.h"
#include "ui/style/findbar.h"
#include "ui/window/keysdialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <catch2/catch.hpp>

using namespace raatihuone;

TEST_CASE("another language leads back to the same bullet, over the same record", "[minutes][language]")
{
    MinutesWriting writing;
    writing.opened.open("event", writing.event);
    writing.begin();
    writing.line("yksi");
    writing.line("kaksi");
    SECTION("in a bullet")
    {
        writing.press(Qt::Key_Up);
        REQUIRE(writing.field().toPlainText() == QLatin1String("kaksi"));
        REQUIRE(writing.opened.window->speak(Language::Finnish));
        REQUIRE(writing.opened.workspace().minutes());
        CHECK(writing.field().toPlainText() == QLatin1String("kaksi"));
    }
    SECTION("in a new one")
    {
        writing.press(Qt::Key_Tab);
        REQUIRE(writing.opened.window->speak(Language::Finnish));
        REQUIRE(writing.opened.workspace().minutes());
        CHECK(writing.field().toPlainText().isEmpty());
        CHECK(writing.field().hasFocus());
        writing.line("kolme");
        CHECK(writing.shown() == lines({"[3001]", "yksi", "kaksi", "-kolme"}));
    }
    writing.press(Qt::Key_Escape);
    REQUIRE(writing.opened.workspace().form());
    CHECK(writing.opened.workspace().form()->id() == writing.event);
}

TEST_CASE("minutes begin in the language of the unit, and so do those taken over", "[minutes][language]")
{
    MinutesWriting writing;
    {
        const RowId id = writing.opened.first("SELECT min(id) FROM unit");
        const Record before = writing.opened.records().read(writing.opened.type("unit"), id);
        Record unit = before;
        unit.set(QStringLiteral("languages"), QStringLiteral("sv_fi"));
        Commit commit(writing.opened.file(), QStringLiteral("edit unit"));
        writing.opened.records().update(commit, before, unit);
        commit.finish();
    }
    writing.begin();
    CHECK(writing.editor().desk().outline().minutes().value(QStringLiteral("language")).toText() ==
          QLatin1String("sv"));
    const ImportMinutesDialog dialog(writing.opened.records(), writing.opened.ask, writing.event, nullptr);
    const auto *languages = dialog.findChild<QComboBox *>();
    CHECK(languages->currentData().toString() == QLatin1String("sv"));
    QStringList names;
    for (int i = 0; i < languages->count(); ++i)
        names += languages->itemText(i);
    CHECK(names == lines({"Suomi", "Svenska", "English"}));
}

TEST_CASE("in a file that is only read no minutes are begun, and the command says why", "[minutes]")
{
    MinutesWriting writing;
    OpenedWindow &opened = writing.opened;
    const QString copy = opened.path(QStringLiteral("busy.raati"));
    REQUIRE(QFile::copy(opened.file().path(), copy));
    const LockHolder holder{QStringLiteral("elsewhere"), QStringLiteral("Aino Rinne"), 1,
                            QDateTime::currentDateTimeUtc()};
    const LockFile lock(copy, holder);
    opened.ask.answers.push_back(std::nullopt);
    opened.open(copy);
    REQUIRE(opened.workspace().file().isReadOnly());
    const QAction *write = nullptr;
    for (const QAction *action : opened.window->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_M))
            write = action;
    REQUIRE(write);
    opened.open("event", writing.event);
    CHECK_FALSE(write->isEnabled());
    CHECK(write->toolTip().contains(QLatin1String("only be read")));
    opened.open("event", opened.first("SELECT event FROM minutes WHERE NOT archived"));
    CHECK(write->isEnabled());
    CHECK_FALSE(write->toolTip().contains(QLatin1String("only be read")));
    opened.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(opened.workspace().minutes());
}

TEST_CASE("the list of keys says what the keys do in the minutes", "[minutes][keys]")
{
    MinutesWriting writing;
    writing.begin();
    writing.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writing.line("Toinen aihe");
    const KeysDialog dialog(*writing.opened.window, &writing.opened.workspace(), nullptr);
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QMap<QString, QString> said;
    for (int row = 0; row < model->rowCount(); ++row)
        said.insert(model->index(row, 0).data().toString(), model->index(row, 1).data().toString());
    for (const auto &[keys, words] : writing.field().keys())
        CHECK(said.value(keys.toString(QKeySequence::NativeText)).toStdString() == words.toStdString());
    const auto says = [&said](const char *words) { return said.values().contains(QLatin1String(words)); };
    for (const char *elsewhere :
         {"History of the record", "Details of the record", "Next field to fix", "Next list of this place"})
        CHECK_FALSE(says(elsewhere));

    REQUIRE(said.value(QStringLiteral("Ctrl+PgUp")) == QLatin1String("Previous or next topic"));
    writing.control(Qt::Key_PageUp);
    CHECK(writing.editor().heading().line().text() == QLatin1String("Nykytila"));
    REQUIRE(said.value(QStringLiteral("Ctrl+F")) == QLatin1String("Find in these minutes"));
    writing.control(Qt::Key_F);
    CHECK(writing.editor().findBar().isVisible());
    // Back at a record the same keys are its own again.
    writing.press(Qt::Key_Escape);
    writing.press(Qt::Key_Escape);
    writing.opened.open("event", writing.event);
    const KeysDialog record(*writing.opened.window, &writing.opened.workspace(), nullptr);
    const QAbstractItemModel *keys = record.findChild<QTableView *>()->model();
    const auto found = keys->match(keys->index(0, 0), Qt::DisplayRole, QStringLiteral("Ctrl+PgDown"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().siblingAtColumn(1).data().toString() == QLatin1String("History of the record"));
    writing.control(Qt::Key_PageDown);
    CHECK(writing.opened.workspace().form()->tab() == writing.opened.workspace().form()->tabCount() - 1);
}
