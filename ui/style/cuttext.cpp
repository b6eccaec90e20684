// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/cuttext.h"

#include "ui/style/metrics.h"
#include "ui/style/tooltip.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QStyleOptionFrame>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace raatihuone {

namespace {

int textWidth(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().horizontalAdvance(text);
}

int iconWidth(const QLineEdit &line)
{
    int width = 0;
    const auto icons = line.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QToolButton *each : icons)
        width += each->isVisibleTo(&line) ? each->width() + space::Hair : 0;
    return width;
}

QString cutTextOf(const QLineEdit &line)
{
    const QString text = line.text().isEmpty() ? line.placeholderText() : line.displayText();
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.hasFrame() ? 1 : 0;
    const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    return textWidth(&line, text) > room.width() - iconWidth(line) ? text : QString();
}

QString cutTextOf(const QComboBox &combo)
{
    if (combo.isEditable())
        return cutTextOf(*combo.lineEdit());
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const bool isCut = textWidth(&combo, combo.currentText()) > room.width() - space::Medium;
    return isCut ? combo.currentText() : QString();
}

} // namespace

QString cutText(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return cutTextOf(*combo);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return cutTextOf(*line);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->width() < button->sizeHint().width() ? button->text() : QString();
    return {};
}

bool showCutText(QWidget *widget, const QHelpEvent *event)
{
    const QString text = widget->toolTip().isEmpty() ? cutText(widget) : QString();
    if (text.isEmpty())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(text), widget);
    return true;
}

} // namespace raatihuone
