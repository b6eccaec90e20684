// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selectionbar.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

SelectionBar::SelectionBar(bool canWrite, bool hasAddresses, QWidget *parent)
    : QWidget(parent), m_words(new ElidedLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->setSpacing(space::Small);
    m_words->setObjectName(QStringLiteral("chosen"));
    layout->addWidget(m_words, 1);
    const auto add = [this, layout](const QString &iconName, const QString &text, const QString &tip,
                                    void (SelectionBar::*wanted)()) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
        return button;
    };
    if (hasAddresses)
        add(QStringLiteral("envelope"), tr("Copy addresses"), QStringLiteral("Ctrl+Shift+C"),
            &SelectionBar::addressesWanted);
    if (canWrite) {
        m_edit =
            add(QStringLiteral("pencil"), tr("Edit\u2026"), tr("Ctrl+B or F2"), &SelectionBar::editWanted);
        m_edit->setObjectName(QStringLiteral("editMany"));
    }
    hide();
}

void SelectionBar::setCount(qint64 count, const QString &number)
{
    m_words->setText(tr("%1 chosen").arg(number));
    if (m_edit)
        m_edit->setText(tr("Edit %n record(s)\u2026", nullptr, int(count)));
    setVisible(count > 1);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), currentTokens().line);
}

} // namespace raatihuone
