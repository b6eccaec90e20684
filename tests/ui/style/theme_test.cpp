// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/style/componentspage.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

/// The strongest contrast of any pixel of @p widget with @p ground.
double strongestContrast(QWidget &widget, const QRect &part, const QColor &ground)
{
    const QImage image = widget.grab(part).toImage();
    double strongest = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = qMax(strongest, contrast(image.pixelColor(x, y), ground));
    }
    return strongest;
}

template <typename Button> void requireVisibleIndicator(bool isOn)
{
    Button button;
    button.setAutoExclusive(false);
    button.setChecked(isOn);
    button.resize(button.sizeHint().expandedTo({40, 24}));
    const QRect indicator(0, 0, 20, button.height());
    CHECK(strongestContrast(button, indicator, currentTokens().window) >= 3.0);
}

const std::vector<QPalette::ColorGroup> Groups{QPalette::Active, QPalette::Inactive, QPalette::Disabled};

} // namespace

TEST_CASE("choosing a theme changes tokens and palette and tells it", "[style]")
{
    Theme theme;
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(ThemeChoice::Dark);
    CHECK(currentTokens().isDark);
    CHECK(QApplication::palette().color(QPalette::Window) == darkTokens().window);
    theme.choose(ThemeChoice::Light);
    CHECK_FALSE(currentTokens().isDark);
    CHECK(QApplication::palette().color(QPalette::Text) == lightTokens().text);
    CHECK(changed.count() == 2);
}

TEST_CASE("the palette sets every role in every group", "[style]")
{
    const QPalette palette = paletteOf(darkTokens());
    for (const auto group : Groups) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            INFO("group " << group << " role " << role);
            CHECK((role == QPalette::NoRole || palette.isBrushSet(group, QPalette::ColorRole(role))));
        }
    }
}

TEST_CASE("selected rows keep their tint when the focus goes elsewhere", "[style]")
{
    Theme theme;
    theme.choose(ThemeChoice::Light);
    const QTableView view;
    const QLineEdit field;
    view.ensurePolished();
    field.ensurePolished();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        CHECK(view.palette().color(group, QPalette::Highlight) == lightTokens().tint);
        CHECK(field.palette().color(group, QPalette::Highlight) == lightTokens().accent);
    }
}

TEST_CASE("boxes and radio buttons are seen in both themes, on and off", "[style]")
{
    Theme theme;
    theme.choose(GENERATE(ThemeChoice::Light, ThemeChoice::Dark));
    const bool isOn = GENERATE(true, false);
    requireVisibleIndicator<QCheckBox>(isOn);
    requireVisibleIndicator<QRadioButton>(isOn);
}

TEST_CASE("the place of the keyboard is seen on every kind of control", "[style]")
{
    Theme theme;
    theme.choose(GENERATE(ThemeChoice::Light, ThemeChoice::Dark));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *primary = new QPushButton(QStringLiteral("Do"));
    setButtonRole(primary, ButtonRole::Primary);
    auto *tool = new QToolButton;
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *wrong = new QLineEdit;
    setFieldProblem(wrong, FieldProblem::Error);
    const QList<QWidget *> controls{new QLineEdit,
                                    wrong,
                                    new QComboBox,
                                    new QSpinBox,
                                    new QPushButton,
                                    primary,
                                    tool,
                                    new QCheckBox(QStringLiteral("Tick")),
                                    new QRadioButton(QStringLiteral("Choice")),
                                    new QSlider(Qt::Horizontal),
                                    new QListView,
                                    new QPlainTextEdit};
    for (QWidget *control : controls)
        layout->addWidget(control);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QWidget *control : controls) {
        INFO(control->metaObject()->className());
        window.setFocus();
        control->clearFocus();
        const QImage without = control->grab().toImage();
        control->setFocus();
        CHECK(control->hasFocus());
        CHECK(control->grab().toImage() != without);
    }
}

TEST_CASE("an icon takes the colour of the theme", "[style]")
{
    Theme theme;
    const QIcon plus = icon(QStringLiteral("dash-lg"));
    const auto colour = [&plus] { return plus.pixmap(QSize(16, 16), 1.0).toImage().pixelColor(8, 8); };
    theme.choose(ThemeChoice::Light);
    CHECK(contrast(colour(), lightTokens().surface) > 7);
    theme.choose(ThemeChoice::Dark);
    CHECK(contrast(colour(), darkTokens().surface) > 7);
}

TEST_CASE("an icon has as many pixels as the screen needs", "[style]")
{
    const QPixmap pixmap = icon(QStringLiteral("people")).pixmap(QSize(16, 16), 1.5);
    CHECK(pixmap.size() == QSize(24, 24));
    CHECK(pixmap.devicePixelRatio() == 1.5);
}

TEST_CASE("sizes of text follow the font of the application", "[style]")
{
    Theme theme;
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPixelSize(26);
    QLabel title;
    setTextRole(&title, TextRole::PageTitle);
    QApplication::setFont(larger);
    CHECK(fontOf(TextRole::Small).pixelSize() == 24);
    CHECK(title.font().pixelSize() == 40);
    CHECK(height::Field.of(QFontMetrics(larger)) > 32);
    QApplication::setFont(before);
}

TEST_CASE("digits of the window have one width", "[style]")
{
    const Theme theme;
    const QFontMetrics metrics(QApplication::font());
    CHECK(metrics.horizontalAdvance(QStringLiteral("11111111")) ==
          metrics.horizontalAdvance(QStringLiteral("88888888")));
}

#ifndef Q_OS_WIN
TEST_CASE("the lightness of the system is read from its palette", "[style]")
{
    CHECK(prefersDark(paletteOf(darkTokens())));
    CHECK_FALSE(prefersDark(paletteOf(lightTokens())));
    CHECK_FALSE(prefersHighContrast(paletteOf(darkTokens())));
    QPalette hard(Qt::black);
    hard.setColor(QPalette::Base, Qt::black);
    hard.setColor(QPalette::Window, Qt::black);
    hard.setColor(QPalette::WindowText, Qt::white);
    CHECK(prefersHighContrast(hard));
}
#endif

TEST_CASE("a problem thickens the border of its field in its colour", "[style]")
{
    Theme theme;
    theme.choose(ThemeChoice::Light);
    QLineEdit field;
    field.resize(120, 32);
    setFieldProblem(&field, GENERATE(FieldProblem::Error, FieldProblem::Warning));
    const QColor expected =
        fieldProblem(&field) == FieldProblem::Error ? lightTokens().missing.text : lightTokens().soon.text;
    const QImage image = field.grab().toImage();
    CHECK(image.pixelColor(60, 0).rgb() == expected.rgb());
    CHECK(image.pixelColor(60, 1).rgb() == expected.rgb());
    CHECK(image.pixelColor(60, 3).rgb() != expected.rgb());
}
