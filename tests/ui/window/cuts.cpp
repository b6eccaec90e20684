// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/findings.h"
#include "ui/style/badge.h"
#include "ui/style/cuttext.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/recorddelegate.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace raatihuone {

namespace {

/// Whether a scroll bar brings what lies outside into sight.
bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) ||
                      qobject_cast<const QAbstractScrollArea *>(parent));
}

bool isCutLabel(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() ||
               label.minimumSizeHint().width() > label.width();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isCutButton(const QAbstractButton &button)
{
    const QSize need = button.sizeHint();
    return !button.text().isEmpty() && (need.width() > button.width() || need.height() > button.height()) &&
           cutText(&button).isEmpty();
}

/// A field may be too narrow for its value, which then is a tool tip, but what it says of itself must be whole.
bool isCutField(const QLineEdit &line)
{
    return line.text().isEmpty() && !cutText(&line).isEmpty();
}

bool isCutChoice(const QComboBox &box)
{
    return !box.isEditable() && !cutText(&box).isEmpty();
}

bool hasHiddenTab(const QTabBar &tabs)
{
    const int last = tabs.count() - 1;
    return last >= 0 && (tabs.tabRect(last).right() > tabs.width() || tabs.tabRect(0).left() < 0);
}

bool hasHiddenMenu(const QMenuBar &bar)
{
    const auto actions = bar.actions();
    return std::any_of(actions.begin(), actions.end(), [&bar](QAction *action) {
        return action->isVisible() && !bar.rect().contains(bar.actionGeometry(action));
    });
}

/// A head may be cut when the whole text is its tool tip; a head of which nothing is left says nothing.
bool hasCutHead(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return false;
    for (int i = 0; i < header.count(); ++i) {
        const QString whole = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i) &&
            whole.isEmpty())
            return true;
    }
    return false;
}

/// Values may be cut when the whole text is their tool tip, but a state never is.
bool hasCutValue(const QTableView &table)
{
    const QAbstractItemModel *model = table.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 20); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const int need = table.itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width();
            const bool isCut = need > table.columnWidth(column) && !table.isColumnHidden(column);
            if (isCut &&
                (index.data(Qt::ToolTipRole).toString().isEmpty() || index.data(CellStatusRole).isValid()))
                return true;
        }
    return false;
}

QString faultOf(const QWidget &widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->showGrid())
        return QStringLiteral("lines between columns");
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && isCutLabel(*label))
        return QStringLiteral("cut label: ") + label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && isCutButton(*button))
        return QStringLiteral("cut button: ") + button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && isCutField(*line))
        return QStringLiteral("cut placeholder: ") + line->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && isCutChoice(*box))
        return QStringLiteral("cut choice: ") + box->currentText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs && hasHiddenTab(*tabs))
        return QStringLiteral("hidden tab");
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget); bar && hasHiddenMenu(*bar))
        return QStringLiteral("hidden menu");
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && hasCutHead(*header))
        return QStringLiteral("cut head of a column");
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && hasCutValue(*table))
        return QStringLiteral("cut value");
    if (const auto *badge = qobject_cast<const Badge *>(&widget);
        badge && badge->sizeHint().width() > badge->width())
        return QStringLiteral("cut badge: ") + badge->text();
    return {};
}

bool standsOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && !widget.isWindow() && !isScrolled(widget) && !parent->rect().contains(widget.geometry());
}

bool isLeaf(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

/// Two texts or controls on the same place.
void findOverlaps(const QString &where, const QList<QWidget *> &shown, Findings &findings)
{
    for (qsizetype i = 0; i < shown.size(); ++i)
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QWidget &one = *shown[i], &other = *shown[j];
            if (isLeaf(one) && isLeaf(other) && one.parentWidget() == other.parentWidget() &&
                one.geometry().intersects(other.geometry()))
                findings.add(where, QStringLiteral("overlap: ") + describe(one) + QStringLiteral(" / ") +
                                        describe(other));
        }
}

} // namespace

void findCuts(const QString &where, QWidget &page, Findings &findings)
{
    QList<QWidget *> shown;
    for (QWidget *widget : page.findChildren<QWidget *>())
        if (isShownOn(page, *widget))
            shown += widget;
    for (const QWidget *widget : std::as_const(shown)) {
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            findings.add(where, fault + QStringLiteral(" (") + describe(*widget) + QLatin1Char(')'));
        if (standsOutside(*widget))
            findings.add(where, QStringLiteral("outside: ") + describe(*widget));
    }
    findOverlaps(where, shown, findings);
}

} // namespace raatihuone
