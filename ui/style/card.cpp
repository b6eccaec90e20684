// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/card.h"

#include "ui/style/canvas.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtWidgets/QHBoxLayout>

namespace raatihuone {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    m_body->setSpacing(space::Small);
    setAccessibleName(title);
    if (title.isEmpty())
        return;
    m_head = new QHBoxLayout;
    auto *label = new ElidedLabel(title, this);
    setTextRole(label, TextRole::CardTitle);
    m_head->addWidget(label, 1);
    m_body->addLayout(m_head);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(&painter, rect(), {currentTokens().surface, currentTokens().line, radius::Card});
}

} // namespace raatihuone
