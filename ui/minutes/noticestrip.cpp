// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/noticestrip.h"

#include "ui/style/canvas.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * space::Medium + iconsize::Text, space::Hair, space::Small, space::Hair);
    layout->setSpacing(space::Small);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_first, m_second}) {
        setButtonRole(button, ButtonRole::Flat);
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_first, &QPushButton::clicked, this, &NoticeStrip::firstWanted);
    connect(m_second, &QPushButton::clicked, this, &NoticeStrip::secondWanted);
    hide();
}

void NoticeStrip::say(Status status, const QString &text, const QString &first, const QString &second)
{
    const bool isNew = isHidden() || m_text->text() != text;
    m_status = status;
    m_text->setText(text);
    m_first->setText(first);
    m_second->setText(second);
    m_first->setVisible(!first.isEmpty());
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(text);
    show();
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeStrip::clear()
{
    m_text->clear();
    hide();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    const StatusColours colours = tokens.status(m_status);
    drawBox(&painter, rect(),
            {tokens.isHighContrast ? QColor() : colours.pill, tokens.isHighContrast ? colours.text : QColor(),
             radius::Field});
    paintIcon(&painter, QRect(space::Medium, 0, iconsize::Text, height()), symbolOf(m_status), colours.text);
}

} // namespace raatihuone
