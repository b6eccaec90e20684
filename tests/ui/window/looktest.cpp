// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/findings.h"
#include "tests/ui/window/openedwindow.h"
#include "tests/ui/window/tour.h"
#include "ui/lists/recordlist.h"
#include "ui/lists/recordtable.h"

#include <QtWidgets/QDialog>
#include <catch2/catch.hpp>

using namespace raatihuone;

namespace {

constexpr QSize usualScreen(1366, 697); ///< of 1366×768 what title and task bar leave
constexpr QSize smallScreen(911, 460);  ///< the same at 150 %

using Find = void (*)(const QString &where, QWidget &page, Findings &findings);

std::string found(const Look &look, const std::vector<Find> &finds)
{
    Findings findings;
    int pages = 0;
    Tour(look, [&](const QString &name, QWidget &page) {
        ++pages;
        for (const Find find : finds)
            find(name, page, findings);
    }).walk();
    CHECK(pages > 100);
    return findings.text();
}

/// The innermost widget that is to blame for a least height.
const QWidget &tallest(const QWidget &widget, int height)
{
    const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children)
        if (!child->isWindow() &&
            child->minimumSizeHint().expandedTo(child->minimumSize()).height() > height - 120)
            return tallest(*child, child->minimumSizeHint().height());
    return widget;
}

void findTooLarge(const QString &where, QWidget &page, Findings &findings)
{
    const QSize least = page.minimumSizeHint().expandedTo(page.minimumSize());
    const bool isDialog = page.windowType() == Qt::Dialog && page.parentWidget();
    if (isDialog && !page.parentWidget()->window()->rect().contains(page.rect()))
        findings.add(where, QStringLiteral("larger than the window: ") + describe(page));
    if (page.windowType() == Qt::Popup && page.sizeHint().width() > smallScreen.width())
        findings.add(where, QStringLiteral("wider than the screen: ") + describe(page));
    if (page.isWindow() && page.windowType() != Qt::Popup &&
        (least.width() > smallScreen.width() || least.height() > smallScreen.height()))
        findings.add(
            where,
            QStringLiteral("needs %1×%2: %3").arg(least.width()).arg(least.height()).arg(describe(page)) +
                QStringLiteral(" because of ") + describe(tallest(page, least.height())));
}

/// The titles in sight that are cut, but for what is longer than any list has room for.
QStringList cutTitles(OpenedWindow &opened)
{
    constexpr qsizetype longest = 30;
    const RecordTable &table = opened.workspace().recordsPage()->list().table();
    QStringList cut;
    for (int row = 0; row < std::min(table.model()->rowCount(), table.pageRows()); ++row) {
        const QModelIndex title = table.model()->index(row, 0);
        const QString text = title.data().toString();
        const int needed = table.itemDelegate()->sizeHint(QStyleOptionViewItem(), title).width();
        if (needed > table.columnWidth(0) && text.size() <= longest)
            cut += text;
        CHECK(title.data(Qt::ToolTipRole).toString().contains(text));
    }
    return cut;
}

} // namespace

TEST_CASE("the titles of a list are whole on a usual screen, and the longest as a tool tip", "[look]")
{
    OpenedWindow opened(GENERATE(Language::English, Language::Swedish, Language::Finnish));
    opened.window->resize(usualScreen);
    for (const char *type : {"event", "organisation", "body"}) {
        opened.goTo(type);
        CAPTURE(type);
        CHECK(cutTitles(opened).join(QLatin1Char('|')).toStdString() == std::string());
    }
}

TEST_CASE("nothing is cut and everything fits a small screen in each language", "[look][scale]")
{
    for (const Language language : allLanguages)
        for (const QSize &size : {usualScreen, smallScreen})
            DYNAMIC_SECTION(languageCode(language).toStdString() << " " << size.width())
            {
                CHECK(found({language, size}, {findCuts, findTooLarge}) == std::string());
            }
}

TEST_CASE("every text can be read as it is painted, and who uses the keyboard sees where it is", "[look]")
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
        DYNAMIC_SECTION(int(theme))
        {
            CHECK(found({Language::Finnish, usualScreen, theme}, {findFaintTexts, findHiddenFocus}) ==
                  std::string());
        }
}
