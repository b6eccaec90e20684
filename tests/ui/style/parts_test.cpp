// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/style/componentspage.h"
#include "ui/style/badge.h"
#include "ui/style/chip.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/emptystate.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/pagestack.h"
#include "ui/style/plaintextedit.h"
#include "ui/style/problemline.h"
#include "ui/style/progressstrip.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/searchfield.h"
#include "ui/style/sidebar.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/style/toast.h"
#include "ui/style/tooltip.h"

#include <QtGui/QAccessible>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

bool mustHaveName(const QWidget *widget)
{
    const bool isOwn =
        QLatin1String(widget->metaObject()->className()).startsWith(QLatin1String("raatihuone::"));
    const bool isInner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                         qobject_cast<const QCalendarWidget *>(widget->parentWidget()) ||
                         qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    return widget->isVisible() && !isInner && (isOwn || widget->focusPolicy() != Qt::NoFocus);
}

void requireNames(QWidget &page)
{
    page.show();
    int checked = 0;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!mustHaveName(widget))
            continue;
        ++checked;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(spokenName(widget).isEmpty());
    }
    CHECK(checked > 10);
}

} // namespace

TEST_CASE("every part that one can reach or that is ours has a name to read aloud", "[style]")
{
    const Theme theme;
    const std::unique_ptr<QWidget> window(ComponentsPage::inWindow());
    requireNames(*window);
    ControlsPage controls;
    requireNames(controls);
}

TEST_CASE("the pages of parts fit a window of 911 pixels beside the narrow side bar", "[style]")
{
    const Theme theme;
    CHECK(ComponentsPage().minimumSizeHint().width() <= 911 - SideBar::CollapsedWidth);
    CHECK(ControlsPage().minimumSizeHint().width() <= 911 - SideBar::CollapsedWidth);
}

TEST_CASE("no target is smaller than 24 pixels", "[style]")
{
    const Theme theme;
    CHECK(Chip(QStringLiteral("x"), ChipKind::Plain).sizeHint().height() >= SmallestTarget);
    CHECK(QToolButton().sizeHint().height() >= SmallestTarget);
    CHECK(QCheckBox(QStringLiteral("x")).sizeHint().height() >= SmallestTarget);
    CHECK(QPushButton(QStringLiteral("x")).sizeHint().height() >= 32);
    CHECK(QLineEdit().sizeHint().height() >= 32);
    CHECK(QComboBox().sizeHint().height() >= 32);
    CHECK(QSpinBox().sizeHint().height() >= 32);
}

TEST_CASE("a flow goes on in a new line when the width ends", "[style]")
{
    QWidget page;
    auto *flow = new FlowLayout(&page);
    for (int item = 0; item < 4; ++item) {
        auto *box = new QWidget;
        box->setFixedSize(40, 10);
        flow->addWidget(box);
    }
    CHECK(flow->heightForWidth(200) == 10);
    CHECK(flow->heightForWidth(199 - 2 * space::Small) == 2 * 10 + space::Small);
    CHECK(flow->minimumSize() == QSize(40, 10));
    page.resize(100, 100);
    flow->activate();
    CHECK(flow->itemAt(2)->geometry().topLeft() == QPoint(0, 10 + space::Small));
    delete flow->takeAt(0);
    CHECK(flow->count() == 3);
}

TEST_CASE("the pages of a stack are not asked how high they would be at some width", "[style]")
{
    struct Page : QWidget
    {
        bool hasHeightForWidth() const override { return true; }
        int heightForWidth(int) const override { return ++asked; }
        mutable int asked = 0;
    };
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *stack = new PageStack;
    column->addLayout(stack);
    auto *page = new Page;
    stack->addWidget(new QWidget);
    stack->addWidget(page);
    stack->setCurrentWidget(page);
    window.resize(200, 100);
    window.show();
    CHECK(page->asked == 0);
    CHECK(page->geometry() == column->contentsRect());
}

TEST_CASE("a chip is turned off by its cross and by the Delete key", "[style]")
{
    Chip chip(QStringLiteral("Class: health"), ChipKind::Menu);
    chip.setChecked(true);
    chip.resize(chip.sizeHint());
    const QSignalSpy cleared(&chip, &Chip::cleared);
    const QSignalSpy clicked(&chip, &Chip::clicked);
    SECTION("cross")
    {
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    }
    SECTION("key")
    {
        QTest::keyClick(&chip, Qt::Key_Delete);
    }
    CHECK(cleared.count() == 1);
    CHECK(clicked.count() == 0);
    CHECK_FALSE(chip.isChecked());
}

TEST_CASE("the words of a chip open its menu or toggle it, by its kind", "[style]")
{
    Chip menu(QStringLiteral("Class: all"), ChipKind::Menu);
    Chip toggle(QStringLiteral("Only gaps"), ChipKind::Toggle);
    const QSignalSpy opened(&menu, &Chip::clicked);
    QTest::mouseClick(&menu, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::keyClick(&toggle, Qt::Key_Space);
    CHECK(opened.count() == 1);
    CHECK_FALSE(menu.isChecked());
    CHECK(toggle.isChecked());
}

TEST_CASE("Esc clears the search, then leaves it", "[style]")
{
    SearchField field(QStringLiteral("Search"));
    const QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, QStringLiteral("kau"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(left.count() == 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("a long name is elided and never widens the window", "[style]")
{
    ElidedLabel label(QStringLiteral("Råd för personer med funktionsnedsättning i Södra Österbotten"));
    CHECK(label.minimumSizeHint().width() <= 2 * space::Wide);
    label.resize(100, 20);
    CHECK(label.isElided());
    label.resize(900, 20);
    CHECK_FALSE(label.isElided());
    CHECK(spokenName(&label) == label.text());
}

TEST_CASE("a problem is shown under its field, spoken with it, and goes", "[style]")
{
    QLineEdit field;
    ProblemLine line(&field);
    CHECK(line.isHidden());
    line.show({Problem::Severity::Warning, {}, QStringLiteral("The check digit does not match.")});
    CHECK_FALSE(line.isHidden());
    CHECK(fieldProblem(&field) == FieldProblem::Warning);
    CHECK(field.accessibleDescription() == QStringLiteral("The check digit does not match."));
    line.clear();
    CHECK(line.isHidden());
    CHECK(fieldProblem(&field) == FieldProblem::None);
    CHECK(field.accessibleDescription().isEmpty());
}

TEST_CASE("a toast offers to take back, once", "[style]")
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    Toast toast(&page);
    const QSignalSpy undone(&toast, &Toast::actionTriggered);
    toast.announce(QStringLiteral("12 organisations archived."), QStringLiteral("Undo"));
    CHECK(toast.isVisible());
    CHECK_FALSE(toast.isPaused());
    CHECK(toast.geometry().left() == space::Page);
    CHECK(toast.geometry().bottom() == page.height() - space::Page - 1);
    QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(undone.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("a toast waits while the focus or the mouse is on it", "[style]")
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    Toast toast(&page);
    toast.announce(QStringLiteral("Saved."), QStringLiteral("Undo"));
    auto *action = toast.findChild<QPushButton *>();
    SECTION("focus")
    {
        action->setFocus();
        CHECK(toast.isPaused());
        action->clearFocus();
    }
    SECTION("mouse")
    {
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QApplication::sendEvent(&toast, &enter);
        CHECK(toast.isPaused());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&toast, &leave);
    }
    CHECK_FALSE(toast.isPaused());
}

TEST_CASE("cancelling long work is told once and shows that it was heard", "[style]")
{
    ProgressStrip strip;
    const QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.setProgress(3100, 5000, QStringLiteral("Importing 3 100 / 5 000"));
    auto *cancel = strip.findChild<QPushButton *>();
    cancel->click();
    cancel->click();
    CHECK(cancelled.count() == 1);
    CHECK(strip.accessibleName() == QStringLiteral("Importing 3 100 / 5 000"));
}

TEST_CASE("a badge has room for its words and says them", "[style]")
{
    Badge badge(Status::Soon, QStringLiteral("Ends 31.12."));
    CHECK(badge.accessibleName() == QStringLiteral("Ends 31.12."));
    const int narrow = badge.sizeHint().width();
    badge.setState(Status::Missing, QStringLiteral("Ends 31.12. at the latest"));
    CHECK(badge.sizeHint().width() > narrow);
    CHECK(badge.sizeHint().height() >= 21);
}

TEST_CASE("a selected row is tinted with a bar, a badge keeps its pill", "[style]")
{
    Theme theme;
    theme.choose(ThemeChoice::Light);
    QStandardItemModel model(2, 2);
    model.setItem(0, 1, new QStandardItem(QStringLiteral("Missing")));
    model.item(0, 1)->setData(int(Status::Missing), CellStatusRole);
    QTableView view;
    RecordDelegate delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.setShowGrid(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(400, 200);
    view.show();
    view.selectRow(0);
    view.clearFocus();
    const QImage image = view.viewport()->grab().toImage();
    const QRect name = view.visualRect(model.index(0, 0));
    const QRect state = view.visualRect(model.index(0, 1));
    CHECK(image.pixelColor(name.left() + 1, name.top() + 4).rgb() == lightTokens().accent.rgb());
    CHECK(image.pixelColor(name.right() - 2, name.top() + 4).rgb() == lightTokens().tint.rgb());
    CHECK(image.pixelColor(state.left() + 26, state.center().y() - 8).rgb() ==
          lightTokens().missing.pill.rgb());
    CHECK(image.pixelColor(name.left() + 1, name.bottom() + 8).rgb() == lightTokens().surface.rgb());
}

TEST_CASE("a text in two lines stands in the middle of its row and loses no word", "[style]")
{
    const Theme theme;
    QStandardItemModel model;
    const QString first = QStringLiteral("Participants by kind");
    model.appendRow(new QStandardItem(first + QStringLiteral(" ofstakeholders")));
    RecordDelegate delegate;
    delegate.setHeight(height::TwoLineRow, 2);
    delegate.setWraps(true);
    const int narrowest =
        QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(first) + 1 + 2 * space::Medium;
    const QRect seen(0, 0, narrowest, delegate.rowHeight() - 1); // without the line below
    const auto painted = [&](int width) {
        QImage image(width, delegate.rowHeight(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        delegate.paint(&painter, option, model.index(0, 0));
        return image.copy(seen);
    };
    const QImage image = painted(narrowest);
    CHECK(image == painted(narrowest + 20));
    const auto isEmpty = [&image](int y) {
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != Qt::white)
                return false;
        return true;
    };
    int above = 0, below = 0;
    while (isEmpty(above))
        ++above;
    while (isEmpty(image.height() - 1 - below))
        ++below;
    CHECK(std::abs(above - below) <= 4);
}

TEST_CASE("pasting an empty clipboard does nothing", "[style]")
{
    struct Text : PlainTextEdit
    {
        using PlainTextEdit::insertFromMimeData;
    } text;
    QMimeData clipboard;
    text.insertFromMimeData(&clipboard);
    CHECK(text.toPlainText().isEmpty());
    clipboard.setText(QStringLiteral("words"));
    text.insertFromMimeData(&clipboard);
    CHECK(text.toPlainText() == QStringLiteral("words"));
}

TEST_CASE("rows grow with the font of the application", "[style]")
{
    const Theme theme;
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPixelSize(40);
    QTableView view;
    const RecordDelegate delegate(&view);
    QApplication::setFont(larger);
    view.setFont(larger);
    CHECK(delegate.rowHeight() > 40);
    QApplication::setFont(before);
    view.setFont(before);
    CHECK(delegate.rowHeight() < 40);
}

TEST_CASE("rows are as high as their lines need", "[style]")
{
    RecordDelegate delegate;
    CHECK(delegate.rowHeight() >= 32);
    delegate.setHeight(height::TwoLineRow, 2);
    CHECK(delegate.rowHeight() >= 46);
    delegate.setHeight(height::LooseRow);
    CHECK(delegate.rowHeight() >= 40);
}

TEST_CASE("what comes from a file is shown as it is, never as markup", "[style]")
{
    CHECK(plainToolTip(QStringLiteral("Koski & Niemi ry")) == QLatin1String("Koski & Niemi ry"));
    const QString shown = plainToolTip(QStringLiteral("<img src='x.png'> & <b>ry</b>"));
    CHECK_FALSE(shown.contains(QLatin1String("<img")));
    CHECK(shown.contains(QLatin1String("&lt;img")));
    QWidget page;
    Toast toast(&page);
    CHECK(toast.findChild<QLabel *>()->textFormat() == Qt::PlainText);
}
