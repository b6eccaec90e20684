// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/taborder.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <algorithm>
#include <tuple>
#include <vector>

namespace raatihuone {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &found);

/// The items of a grid in the order of its rows.
std::vector<int> readingOrder(const QLayout &layout)
{
    std::vector<int> order(size_t(layout.count()));
    for (int i = 0; i < layout.count(); ++i)
        order[size_t(i)] = i;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    const auto placeOf = [grid](int index) {
        int row = 0, column = 0, rows = 0, columns = 0;
        grid->getItemPosition(index, &row, &column, &rows, &columns);
        return std::tuple(row, column);
    };
    if (grid)
        std::ranges::stable_sort(order, {}, placeOf);
    return order;
}

void collect(const QLayout &layout, std::vector<QWidget *> &found)
{
    for (const int index : readingOrder(layout)) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.push_back(widget);
    const auto *area = qobject_cast<QScrollArea *>(widget);
    if (area && area->widget())
        collect(area->widget(), found);
    else if (widget->layout())
        collect(*widget->layout(), found);
}

} // namespace

void tabInReadingOrder(QWidget *root)
{
    std::vector<QWidget *> found;
    collect(root, found);
    for (size_t i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace raatihuone
