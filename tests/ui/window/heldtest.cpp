// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/drafts.h"
#include "core/edits/undo.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/forms/draftcard.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/recordsearch.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/style/problemline.h"
#include "ui/style/toast.h"
#include "ui/window/draftscard.h"
#include "ui/window/heldcommands.h"
#include "ui/window/helddialog.h"
#include "ui/window/recordcommands.h"
#include "ui/window/successiondialog.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The button of the form in sight whose text begins with @p text.
QToolButton *button(OpenedWindow &opened, const char *text)
{
    for (QToolButton *each : opened.workspace().form()->findChildren<QToolButton *>())
        if (each->isVisible() && each->text().startsWith(QLatin1String(text)))
            return each;
    return nullptr;
}

/// Types the name of somebody who is not in the file, and takes the offer to make her.
void typeNewPerson(QWidget &dialog, const QString &name)
{
    auto *person = dialog.findChild<RecordSearch *>();
    person->setFocus();
    QTest::keyClicks(person, name);
    const auto *completer = person->findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([completer] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
}

int problemsIn(const QWidget &dialog)
{
    int count = 0;
    for (const ProblemLine *line : dialog.findChildren<ProblemLine *>())
        count += line->problem() ? 1 : 0;
    return count;
}

FieldBox &boxIn(const QWidget &dialog, const char *field)
{
    return *dialog.findChild<FieldBox *>(QLatin1String(field));
}

} // namespace

TEST_CASE("Enter presses the button that has the keyboard, also if it is not the default one", "[window]")
{
    OpenedWindow opened;
    opened.open("municipality", RowId(743));
    const QByteArray before = opened.dump();
    opened.inDialog<HeldDialog>([&] { opened.click(button(opened, "Add role")); },
                                [&](HeldDialog &dialog) {
                                    typeNewPerson(dialog, QStringLiteral("Veli Niemi"));
                                    boxIn(dialog, "kind").editor().setValue(QStringLiteral("liaison_person"));
                                    const auto buttons = dialog.findChildren<QPushButton *>();
                                    const auto cancel = std::find_if(
                                        buttons.begin(), buttons.end(), [](const QPushButton *each) {
                                            return each->text() == QLatin1String("Cancel");
                                        });
                                    REQUIRE(cancel != buttons.end());
                                    (*cancel)->setFocus();
                                    QTest::keyClick(*cancel, Qt::Key_Return);
                                    CHECK_FALSE(dialog.isVisible());
                                });
    CHECK(opened.dump() == before);
}

TEST_CASE("a new role of a new person is recorded from the municipality in one commit", "[window]")
{
    OpenedWindow opened;
    opened.open("municipality", RowId(743));
    const QByteArray before = opened.dump();
    REQUIRE(button(opened, "Add role"));
    CHECK_FALSE(button(opened, "Add affiliation"));
    opened.inDialog<HeldDialog>([&] { opened.click(button(opened, "Add role")); },
                                [&](HeldDialog &dialog) {
                                    auto *add = dialog.findChild<QPushButton *>(QStringLiteral("add"));
                                    opened.click(add);
                                    CHECK(problemsIn(dialog) == 1);
                                    typeNewPerson(dialog, QStringLiteral("Veli Niemi"));
                                    CHECK(problemsIn(dialog) == 0);
                                    opened.click(add);
                                    CHECK(problemsIn(dialog) == 1); // which role
                                    boxIn(dialog, "kind").editor().setValue(QStringLiteral("liaison_person"));
                                    opened.click(add);
                                    CHECK_FALSE(dialog.isVisible());
                                });
    const RowId role = opened.first("SELECT r.id FROM role r JOIN person p ON p.id = r.person "
                                    "WHERE p.family = 'Niemi' AND p.given = 'Veli'");
    const Record record = opened.records().read(opened.type("role"), role);
    CHECK(record.value(QStringLiteral("municipality")).toId() == RowId(743));
    CHECK(record.value(QStringLiteral("from_date")).toText() == QStringLiteral("2022-03-02"));
    CHECK(opened.records().title(opened.type("person"), record.value(QStringLiteral("person")).toId()) ==
          QStringLiteral("Veli Niemi"));
    CHECK(opened.window->findChild<Toast *>()->text().startsWith(QStringLiteral("Added: Veli Niemi")));
    const QByteArray after = opened.dump();
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.dump() == before);
    opened.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.dump() == after);
}

TEST_CASE("a person gets an affiliation, and who leaves it is followed", "[window]")
{
    OpenedWindow opened;
    const RowId organisation =
        opened.first("SELECT o.id FROM organisation o WHERE NOT EXISTS (SELECT 1 FROM "
                     "affiliation a WHERE a.organisation = o.id) AND NOT EXISTS (SELECT 1 "
                     "FROM role r WHERE r.organisation = o.id)");
    REQUIRE(organisation.isValid());
    opened.open("organisation", organisation);
    REQUIRE(button(opened, "Someone left"));
    CHECK_FALSE(button(opened, "Someone left")->isEnabled());
    CHECK(button(opened, "Someone left")->toolTip() == QStringLiteral("Nobody holds anything here now."));
    opened.inDialog<HeldDialog>([&] { opened.click(button(opened, "Add affiliation")); },
                                [&](HeldDialog &dialog) {
                                    typeNewPerson(dialog, QStringLiteral("Aino Salo"));
                                    boxIn(dialog, "title").editor().setValue(QStringLiteral("secretary"));
                                    opened.click(dialog.findChild<QPushButton *>(QStringLiteral("add")));
                                });
    CHECK(button(opened, "Someone left")->isEnabled());
    opened.inDialog<SuccessionDialog>(
        [&] { opened.click(button(opened, "Someone left")); },
        [&](SuccessionDialog &dialog) {
            CHECK(dialog.findChild<QComboBox *>()->currentText().endsWith(
                QStringLiteral("secretary: Aino Salo")));
            typeNewPerson(dialog, QStringLiteral("Veli Niemi"));
            auto *day = dialog.findChild<QWidget *>(QStringLiteral("day"))->findChild<QLineEdit *>();
            day->selectAll();
            QTest::keyClicks(day, QStringLiteral("1.4.2022"));
            opened.click(dialog.findChild<QPushButton *>(QStringLiteral("handOver")));
        });
    const QString count = QStringLiteral("SELECT count(*) FROM affiliation WHERE organisation = ?");
    CHECK(opened.file().connection().value(count, organisation) == Value(2));
    const QByteArray after = opened.dump();
    REQUIRE(undo(opened.file()));
    CHECK(opened.file().connection().value(count, organisation) == Value(1));
    REQUIRE(redo(opened.file()));
    CHECK(opened.dump() == after);
}

TEST_CASE("a record is copied with the keyboard, without what only one may have", "[window]")
{
    OpenedWindow opened;
    const RowId id = opened.first("SELECT id FROM organisation WHERE email IS NOT NULL LIMIT 1");
    opened.open("organisation", id);
    const Record before = opened.records().read(opened.type("organisation"), id);
    opened.line("name_fi")->setFocus();
    opened.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(opened.workspace().form()->id().isValid());
    CHECK(opened.line("name_fi")->text() == before.value(QStringLiteral("name_fi")).toText());
    CHECK(opened.line("email")->text().isEmpty());
    opened.line("name_fi")->selectAll();
    opened.type(QStringLiteral("Toinen ry"));
    opened.press(Qt::Key_S, Qt::ControlModifier);
    const RowId copy = opened.workspace().form()->id();
    REQUIRE(copy.isValid());
    CHECK(copy != id);
    const Record made = opened.records().read(opened.type("organisation"), copy);
    CHECK(made.value(QStringLiteral("category")) == before.value(QStringLiteral("category")));
    CHECK(made.value(QStringLiteral("business_id")).isNull());
    CHECK(opened.records().read(opened.type("organisation"), id) == before);
    REQUIRE(undo(opened.file()));
    CHECK_FALSE(opened.records().exists(opened.type("organisation"), copy));
    REQUIRE(redo(opened.file()));
    CHECK(opened.records().read(opened.type("organisation"), copy) == made);
}

TEST_CASE("Alt with the arrows goes along the list, and a drop-down keeps them for itself", "[window]")
{
    OpenedWindow opened;
    opened.goTo("organisation");
    const RecordListModel &model = opened.workspace().recordsPage()->list().model();
    const RowId first = model.idAt(0), second = model.idAt(1);
    REQUIRE(opened.workspace().go(opened.type("organisation"), first));
    opened.line("name_fi")->setFocus();
    opened.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(opened.workspace().form()->id() == second);
    CHECK(opened.line("name_fi")->hasFocus());
    opened.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(opened.workspace().form()->id() == first);
    opened.press(Qt::Key_Up, Qt::AltModifier); // nothing stands before the first
    CHECK(opened.workspace().form()->id() == first);

    opened.open("role", opened.first("SELECT min(id) FROM role"));
    const RowId role = opened.workspace().form()->id();
    auto *kind = opened.workspace().form()->fields().box(QStringLiteral("kind"))->findChild<QComboBox *>();
    kind->setFocus();
    opened.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(opened.workspace().form()->id() == role);
    CHECK(kind->view()->isVisible());
    kind->hidePopup();
}

TEST_CASE("what was typed and not saved waits on the overview when the file is opened again", "[window]")
{
    OpenedWindow opened;
    const RecordType &type = opened.type("organisation");
    const RowId id = opened.first("SELECT min(id) FROM organisation");
    const int name = type.field(QStringLiteral("name_fi"))->number,
              city = type.field(QStringLiteral("city"))->number;
    const Drafts drafts(opened.file());
    const auto keep = [&drafts](const Draft &draft) {
        return QTest::qWaitFor(
            [&] { return drafts.keep(draft); }); // while the overview is being read it cannot be
    };
    REQUIRE(keep({type.number(), id, QStringLiteral("form"), {}, {{city, QStringLiteral("Lapua")}}, {}}));
    REQUIRE(keep({type.number(), {}, QStringLiteral("form"), {}, {{name, QStringLiteral("Uusi ry")}}, {}}));
    opened.open(opened.path(QStringLiteral("example.raati")));
    const auto *card = opened.window->findChild<DraftsCard *>();
    REQUIRE(card);
    REQUIRE(card->isVisible());
    const auto buttonWith = [card](const QString &text) -> QPushButton * {
        for (QPushButton *each : card->findChildren<QPushButton *>())
            if (each->text().contains(text))
                return each;
        return nullptr;
    };
    // Both are in their places.
    REQUIRE(QTest::qWaitFor([&] {
        const QList<QPushButton *> buttons = card->findChildren<QPushButton *>();
        return buttons.size() == 2 && buttons.front()->y() != buttons.back()->y();
    }));
    SECTION("of a record")
    {
        QTest::keyClick(buttonWith(opened.records().title(type, id).left(10)), Qt::Key_Space);
        REQUIRE(opened.workspace().form());
        CHECK(opened.workspace().form()->id() == id);
    }
    SECTION("of a new one")
    {
        QTest::keyClick(buttonWith(QStringLiteral(": new")), Qt::Key_Space);
        REQUIRE(opened.workspace().form());
        CHECK_FALSE(opened.workspace().form()->id().isValid());
    }
    CHECK(opened.workspace().form()->findChild<DraftCard *>()->isVisible());
    opened.workspace().form()->findChild<QPushButton *>(QStringLiteral("draft.discard"))->click();
    CHECK(QTest::qWaitFor([&opened] { return Drafts(opened.file()).all().size() == 1; }));
    opened.press(Qt::Key_1, Qt::AltModifier);
    CHECK(card->findChildren<QPushButton *>(QString(), Qt::FindChildrenRecursively).size() >= 1);
    CHECK(card->isVisible());
}
