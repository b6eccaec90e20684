// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/calendar.h"

#include "ui/style/icons.h"

#include <QtGui/QTextCharFormat>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QToolButton>

namespace raatihuone {

namespace {

QTextCharFormat format(const QColor &text, const QColor &ground)
{
    QTextCharFormat answer;
    answer.setForeground(text);
    answer.setBackground(ground);
    return answer;
}

void setArrow(QCalendarWidget *calendar, const QString &button, const QString &iconName)
{
    if (auto *arrow = calendar->findChild<QToolButton *>(button))
        arrow->setIcon(icon(iconName));
}

/// The bar of the month is painted as Highlight by Qt; here it is quiet.
void dressBar(QCalendarWidget *calendar, const Tokens &tokens)
{
    auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
    if (!bar)
        return;
    QPalette palette = bar->palette();
    palette.setColor(QPalette::Highlight, tokens.surface);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Window, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    bar->setBackgroundRole(QPalette::Window);
    bar->setPalette(palette);
}

} // namespace

void dressCalendar(QCalendarWidget *calendar, const Tokens &tokens)
{
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setHeaderTextFormat(format(tokens.muted, tokens.surface));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, format(tokens.muted, tokens.surface));
    setArrow(calendar, QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left"));
    setArrow(calendar, QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"));
    dressBar(calendar, tokens);
}

} // namespace raatihuone
