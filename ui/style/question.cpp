// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/question.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int DialogWidth = 420;

QLabel *wrappedLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

ButtonRole roleOf(const QuestionText &text, qsizetype act)
{
    if (act + 1 < text.acts.size())
        return ButtonRole::Plain;
    return text.isDestructive ? ButtonRole::Danger : ButtonRole::Primary;
}

} // namespace

Question::Question(const QuestionText &text, QWidget *parent) : QDialog(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    setWindowTitle(QApplication::applicationDisplayName());
    setAccessibleName(text.title);
    setAccessibleDescription(text.consequence);
    setMinimumWidth(DialogWidth);
    createTexts(text);
    createButtons(text);
}

void Question::createTexts(const QuestionText &text)
{
    layout()->addWidget(wrappedLabel(text.title, TextRole::CardTitle, this));
    if (!text.consequence.isEmpty())
        layout()->addWidget(wrappedLabel(text.consequence, TextRole::Body, this));
}

void Question::createButtons(const QuestionText &text)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *safe = new QPushButton(text.safe, this);
    row->addWidget(safe);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    for (qsizetype act = 0; act < text.acts.size(); ++act) {
        auto *button = new QPushButton(text.acts.at(act), this);
        setButtonRole(button, roleOf(text, act));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act] { choose(static_cast<int>(act)); });
        row->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    safe->setDefault(true);
    safe->setFocus();
}

void Question::choose(int act)
{
    m_chosen = act;
    accept();
}

} // namespace raatihuone
