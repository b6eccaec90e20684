// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lists/listwindow.h"

using namespace raatihuone;

TEST_CASE("chips filter by choices, references and flags", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"domicile", 743}, {"status", QStringLiteral("dormant")}});
    window.organisation("B", {{"domicile", 20}});
    window.organisation("C", {{"domicile", 743}});
    window.open();
    FilterChip &domicile = window.chip("domicile");
    CHECK(domicile.text() == QStringLiteral("Domicile: all"));
    window.tick(domicile, "Sein");
    CHECK(domicile.text() == QStringLiteral("Domicile: Seinäjoki"));
    CHECK(domicile.isChecked());
    CHECK(window.count() == QStringLiteral("2 / 3"));
    window.tick(window.chip("status"), "Dormant");
    CHECK(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("A"));
    window.tick(domicile, "Akaa");
    CHECK(domicile.text() == QStringLiteral("Domicile: 2"));

    domicile.setFocus();
    QTest::keyClick(&domicile, Qt::Key_Delete);
    REQUIRE(window.settle());
    CHECK(domicile.text() == QStringLiteral("Domicile: all"));
    CHECK_FALSE(domicile.isChecked());
    CHECK(window.list->model().rowCount() == 1);
}

TEST_CASE("other fields are filtered behind the last chip", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"archived", 1}});
    window.organisation("B", {{"contact_allowed", 0}});
    window.open();
    const auto chips = window.list->findChildren<Chip *>();
    Chip *more = *std::find_if(chips.begin(), chips.end(),
                               [](const Chip *chip) { return chip->text() == QStringLiteral("+ Filter"); });
    more->click();
    auto *menu = more->parentWidget()->findChild<QMenu *>();
    REQUIRE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("Archived"))
            action->trigger();
    menu->close();
    FilterChip &archived = window.chip("archived");
    archived.findChild<FilterPopup *>()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.tick(archived, "Yes");
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("A"));
}

TEST_CASE("a date is filtered by typed ends and by periods, and what means nothing is marked", "[lists]")
{
    ListWindow window;
    window.organisation("Old", {{"checked_on", QStringLiteral("2019-05-01")}});
    window.organisation("New", {{"checked_on", QStringLiteral("2021-05-01")}});
    window.organisation("Never");
    window.open();
    window.choose("Checked on");
    FilterChip &chip = window.chip("checked_on");
    auto *popup = chip.findChild<FilterPopup *>();
    REQUIRE(popup);
    const auto lines = popup->findChild<FilterLines *>()->lines();
    REQUIRE(lines.size() == 2);
    QTest::keyClicks(lines[0], QStringLiteral("1.1.2020"));
    QTest::keyClicks(lines[1], QStringLiteral("32.1.2020"));
    CHECK(fieldProblem(lines[0]) == FieldProblem::None);
    CHECK(fieldProblem(lines[1]) == FieldProblem::Error);
    QTest::keyClick(lines[0], Qt::Key_Return);
    window.back();
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("New"));
    CHECK(chip.text().startsWith(QStringLiteral("Checked on: ")));
    chip.clear();
    window.tick(chip, "No value");
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("Never"));
}

TEST_CASE("a text is filtered by a part of it", "[lists]")
{
    ListWindow window;
    window.organisation("A", {{"city", QStringLiteral("Ähtäri")}});
    window.organisation("B", {{"city", QStringLiteral("Lapua")}});
    window.open();
    window.choose("Post office");
    FilterChip &chip = window.chip("city");
    chip.findChild<FilterLines *>()->lines().first()->insert(QStringLiteral("äht"));
    QTest::keyClick(chip.findChild<FilterLines *>()->lines().first(), Qt::Key_Escape);
    window.back();
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("A"));
}

TEST_CASE("organisations without a role are found, and the list follows when one gets it", "[lists]")
{
    ListWindow window;
    const RowId served = window.organisation("Served");
    const RowId bare = window.organisation("Bare");
    const auto give = [&window](RowId organisation) {
        const RowId person = window.add("person", {{"family", QStringLiteral("Koski")}});
        window.add("role", {{"person", person},
                            {"kind", QStringLiteral("other")},
                            {"organisation", organisation},
                            {"from_date", QStringLiteral("2020-01-01")}});
    };
    give(served);
    window.open();
    window.choose("Roles");
    const auto chips = window.list->findChildren<FilterChip *>();
    FilterChip &chip = **std::find_if(chips.begin(), chips.end(),
                                      [](const FilterChip *each) { return each->topic().isRelation(); });
    chip.findChild<FilterPopup *>()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.tick(chip, "None");
    CHECK(chip.text() == QStringLiteral("Roles: None"));
    REQUIRE(window.list->model().rowCount() == 1);
    CHECK(window.shown(0) == QStringLiteral("Bare"));
    give(bare);
    REQUIRE(window.settle());
    CHECK(window.list->model().rowCount() == 0);
}
