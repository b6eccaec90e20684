// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/waitingcard.h"

#include "core/base/words.h"
#include "ui/style/badge.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

WaitingCard::WaitingCard(const QString &title, const QString &sentence, QPushButton *button, QWidget *parent)
    : Card(title, parent), m_count(new Badge(Status::Conflict, {}, this))
{
    head()->addWidget(m_count);
    auto *words = new QLabel(sentence, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    button->setParent(this);
    body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &WaitingCard::wanted);
    hide();
}

void WaitingCard::setCount(const Words &words, int count)
{
    m_count->setState(Status::Conflict, words.number(count));
    m_count->setAccessibleName(tr("%n waiting", nullptr, count));
    setVisible(count > 0);
}

} // namespace raatihuone
