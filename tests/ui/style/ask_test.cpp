// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/style/queuedask.h"
#include "ui/style/ask.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QuestionText erasure()
{
    return {QStringLiteral("Erase the data?"),
            QStringLiteral("Head counts stay."),
            QStringLiteral("Keep"),
            {QStringLiteral("Erase")},
            true};
}

QPushButton *buttonNamed(const QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&text](const QPushButton *button) { return button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

TEST_CASE("the safe answer has the focus and Esc and Enter mean it", "[style]")
{
    Question question(erasure());
    question.show();
    question.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&question));
    REQUIRE(question.focusWidget());
    CHECK(question.focusWidget() == buttonNamed(question, QStringLiteral("Keep")));
    QTest::keyClick(question.focusWidget(), GENERATE(Qt::Key_Escape, Qt::Key_Return));
    CHECK_FALSE(question.isVisible());
    CHECK_FALSE(question.chosen().has_value());
}

TEST_CASE("an act is answered by its number", "[style]")
{
    QuestionText text = erasure();
    text.acts.prepend(QStringLiteral("Archive"));
    Question question(text);
    QTest::mouseClick(buttonNamed(question, QStringLiteral("Erase")), Qt::LeftButton);
    CHECK(question.chosen() == 1);
}

TEST_CASE("a question reads its title and consequence aloud", "[style]")
{
    const Question question(erasure());
    CHECK(question.accessibleName() == QStringLiteral("Erase the data?"));
    CHECK(question.accessibleDescription() == QStringLiteral("Head counts stay."));
}

TEST_CASE("the dialogs of the program answer what was pressed", "[style]")
{
    DialogAsk ask;
    QTimer::singleShot(0, qApp, [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        QTest::mouseClick(buttonNamed(*dialog, QStringLiteral("Erase")), Qt::LeftButton);
    });
    CHECK(ask.question(nullptr, erasure()) == 0);
    QTimer::singleShot(0, qApp, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    CHECK_FALSE(ask.question(nullptr, erasure()).has_value());
}

TEST_CASE("queued answers come in their order and an unexpected question is an error", "[style]")
{
    QueuedAsk ask;
    ask.answers = {0, std::nullopt};
    ask.files = {QStringLiteral("a.raati")};
    CHECK(ask.question(nullptr, erasure()) == 0);
    CHECK_FALSE(ask.question(nullptr, erasure()).has_value());
    CHECK_THROWS_AS(ask.question(nullptr, erasure()), std::logic_error);
    CHECK(ask.openFile(nullptr, {QStringLiteral("Open"), {}, {}, {}}) == QStringLiteral("a.raati"));
    CHECK(ask.questions.size() == 3);
}
