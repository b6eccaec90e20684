// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draftcard.h"

#include "ui/style/roles.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

DraftCard::DraftCard(QWidget *parent) : Card({}, parent), m_title(new QLabel(this)), m_lines(new QLabel(this))
{
    for (QLabel *label : {m_title, m_lines}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    setTextRole(m_title, TextRole::Strong);
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString &text, const char *name, void (DraftCard::*wanted)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, wanted);
        buttons->addWidget(button);
    };
    add(tr("Take it"), "draft.take", &DraftCard::takeWanted);
    add(tr("Discard"), "draft.discard", &DraftCard::discardWanted);
    buttons->addStretch();
    body()->addLayout(buttons);
    hide();
}

void DraftCard::offer(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(title);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace raatihuone
