// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dateeditor.h"

#include "ui/style/calendar.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QLineEdit>

namespace raatihuone {

namespace {

/// Below the field, or above it where the screen ends.
QPoint placeFor(const QWidget &popup, const QWidget &field)
{
    const QPoint below = field.mapToGlobal(QPoint(0, field.height()));
    const QRect screen = field.screen()->availableGeometry();
    const QSize size = popup.sizeHint();
    const int x = std::min(below.x(), screen.right() - size.width());
    const bool fitsBelow = below.y() + size.height() <= screen.bottom();
    return QPoint(std::max(x, screen.left()),
                  fitsBelow ? below.y() : below.y() - field.height() - size.height());
}

} // namespace

DateEditor::DateEditor(const Field &field, const Words &words, QWidget *parent)
    : LineEditor(field, words, parent),
      m_open(line()->addAction(icon(QStringLiteral("calendar-event"), IconTone::Muted),
                               QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    connect(m_open, &QAction::triggered, this, &DateEditor::openCalendar);
}

void DateEditor::setReadOnly(bool isReadOnly)
{
    LineEditor::setReadOnly(isReadOnly);
    m_open->setVisible(!isReadOnly);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress && !line()->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

void DateEditor::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(line()->accessibleName());
    dressCalendar(calendar, currentTokens());
    const Reading now = reading();
    const auto *value = std::get_if<Value>(&now);
    const QDate day = value ? QDate::fromString(value->toText().left(10), Qt::ISODate) : QDate();
    calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    const auto choose = [this, calendar](QDate date) {
        calendar->close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(placeFor(*calendar, *line()));
    calendar->show();
    calendar->setFocus();
}

/// A clock time that stands there stays.
void DateEditor::take(QDate date)
{
    const QString time = line()->text().section(QLatin1Char(' '), 1);
    const QString day = date.toString(QStringLiteral("d.M.yyyy"));
    line()->setText(time.isEmpty() ? day : day + QLatin1Char(' ') + time);
    line()->setFocus();
    Q_EMIT edited();
}

} // namespace raatihuone
