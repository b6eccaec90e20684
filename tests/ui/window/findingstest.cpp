// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/findings.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

template <typename Find> std::string found(Find find, QWidget &page)
{
    page.resize(400, 200);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    Findings findings;
    find(QStringLiteral("here"), page, findings);
    return findings.text();
}

} // namespace

TEST_CASE("a label that is too narrow is found, one that is elided on purpose is not", "[look]")
{
    const Theme theme;
    QWidget page;
    auto *label = new QLabel(QStringLiteral("Organisations of the region"), &page);
    label->resize(40, 30);
    auto *elided = new ElidedLabel(QStringLiteral("Organisations of the region"), &page);
    elided->setGeometry(0, 60, 40, 30);
    CHECK_THAT(found(findCuts, page), Catch::StartsWith("cut label"));
    label->resize(label->sizeHint());
    CHECK(found(findCuts, page) == std::string());
}

TEST_CASE("hidden tabs, overlaps and what stands outside are found", "[look]")
{
    const Theme theme;
    QWidget page;
    auto *tabs = new QTabBar(&page);
    for (int i = 0; i < 20; ++i)
        tabs->addTab(QStringLiteral("Tab %1").arg(i));
    tabs->resize(100, 30);
    auto *one = new QPushButton(QStringLiteral("One"), &page);
    auto *other = new QPushButton(QStringLiteral("Other"), &page);
    one->setGeometry(0, 60, 100, 40);
    other->setGeometry(350, 80, 100, 40);
    const std::string faults = found(findCuts, page);
    CHECK_THAT(faults, Catch::Contains("hidden tab"));
    CHECK_THAT(faults, Catch::Contains("outside: QPushButton"));
    other->move(50, 80);
    CHECK_THAT(found(findCuts, page), Catch::Contains("overlap: QPushButton"));
}

TEST_CASE("faint texts and a focus that nobody sees are found", "[look]")
{
    const Theme theme;
    QWidget page;
    auto *label = new QLabel(QStringLiteral("Faint"), &page);
    label->setGeometry(0, 0, 100, 30);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, QColor(0xbb, 0xbb, 0xbb));
    label->setPalette(palette);
    auto *plain = new QWidget(&page);
    plain->setGeometry(0, 60, 100, 30);
    plain->setFocusPolicy(Qt::StrongFocus);
    auto *button = new QPushButton(QStringLiteral("Button"), &page);
    button->setGeometry(200, 60, 100, 32);
    CHECK_THAT(found(findFaintTexts, page), Catch::Contains(":1 for QLabel"));
    CHECK_THAT(found(findHiddenFocus, page), Catch::Contains("focus shows on 0 pixels of QWidget"));
    label->setPalette({});
    CHECK(found(findFaintTexts, page) == std::string());
}
