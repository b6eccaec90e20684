// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/toast.h"

#include "ui/style/canvas.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"
#include "ui/style/systemlook.h"

#include <QtCore/QEvent>
#include <QtCore/QPropertyAnimation>
#include <QtGui/QAccessible>
#include <QtWidgets/QGraphicsOpacityEffect>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int FadeTime = 120; ///< milliseconds
constexpr int LeastHeight = 44;
constexpr int RecordBeside = 430; ///< what may stand at the right is not covered …
constexpr int LeastWidth = 290;   ///< … nor is it where there is less room

} // namespace

Toast::Toast(QWidget *page) : QFrame(page), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    createLayout();
    setColours();
    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    m_action->installEventFilter(this);
    page->installEventFilter(this);
    hide();
}

void Toast::announce(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    fadeIn();
    keepOrLeave();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::isPaused() const
{
    return isVisible() && !m_timer.isActive();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(&painter, rect(), {currentTokens().toastGround, {}, radius::Field});
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    keepOrLeave();
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColours();
    QFrame::changeEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    else if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (watched == m_action && event->type() == QEvent::FocusOut)
        keepOrLeave();
    return QFrame::eventFilter(watched, event);
}

void Toast::createLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Card, space::Tight, space::Small, space::Tight);
    layout->setSpacing(space::Page);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setButtonRole(m_action, ButtonRole::Toast);
    setMinimumHeight(LeastHeight);
}

void Toast::setColours()
{
    const QColor colour = currentTokens().toastText;
    QPalette palette = m_text->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    m_text->setPalette(palette);
}

void Toast::place()
{
    const QRect page = parentWidget()->rect().adjusted(space::Page, space::Page, -space::Page, -space::Page);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int button = m_action->isHidden() ? 0 : m_action->sizeHint().width() + space::Page;
    const int beside = page.width() - RecordBeside;
    const int most = beside >= LeastWidth ? beside : qMin(page.width(), LeastWidth);
    const int width = qMin(most, words + button + space::Card + space::Page);
    const int height = qMax(LeastHeight, heightForWidth(width));
    setGeometry(page.left(), page.bottom() + 1 - height, width, height);
}

void Toast::fadeIn()
{
    if (!prefersMotion())
        return;
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(FadeTime);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

void Toast::keepOrLeave()
{
    if (underMouse() || m_action->hasFocus())
        m_timer.stop();
    else
        m_timer.start();
}

} // namespace raatihuone
