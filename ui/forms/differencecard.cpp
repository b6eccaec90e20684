// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/differencecard.h"

#include "ui/style/roles.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

DifferenceCard::DifferenceCard(QWidget *parent) : Card(tr("Somebody else changed this record"), parent)
{
    auto *words = new QLabel(tr("Nothing was overwritten. Save again to put your text in its place."), this);
    words->setWordWrap(true);
    setMuted(words);
    body()->addWidget(words);
    hide();
}

void DifferenceCard::clear()
{
    delete m_lines;
    m_lines = nullptr;
    hide();
}

void DifferenceCard::add(const Field &field, const QString &name, const QString &theirs, const QString &mine)
{
    if (!m_lines) {
        m_lines = new QWidget(this);
        (new QVBoxLayout(m_lines))->setContentsMargins(0, 0, 0, 0);
        body()->addWidget(m_lines);
    }
    auto *text = new QLabel(tr("%1: now \"%2\", you wrote \"%3\"").arg(name, theirs, mine), m_lines);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *take = new QPushButton(tr("Keep \"%1\"").arg(theirs.left(30)), m_lines);
    take->setObjectName(QStringLiteral("take.") + field.name);
    connect(take, &QPushButton::clicked, this, [this, text, take, name = field.name] {
        text->hide();
        take->hide();
        Q_EMIT theirsWanted(name);
    });
    m_lines->layout()->addWidget(text);
    static_cast<QVBoxLayout *>(m_lines->layout())->addWidget(take, 0, Qt::AlignLeft);
    show();
}

} // namespace raatihuone
