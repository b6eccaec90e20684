// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/findbar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace raatihuone {

FindBar::FindBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_field(new SearchField(placeholder, this)), m_count(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    addStep(layout, QStringLiteral("chevron-up"), tr("Previous hit (Shift+F3)"), Qt::SHIFT | Qt::Key_F3, -1);
    addStep(layout, QStringLiteral("chevron-down"), tr("Next hit (F3)"), Qt::Key_F3, 1);
    setMuted(m_count);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    connect(m_field, &SearchField::left, this, &FindBar::left);
}

void FindBar::addStep(QBoxLayout *layout, const QString &iconName, const QString &name,
                      const QKeySequence &keys, int direction)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    auto *shortcut = new QShortcut(keys, this); // in the whole window while the bar is seen
    shortcut->setWhatsThis(name);
    const auto step = [this, direction] { Q_EMIT stepWanted(direction); };
    connect(button, &QToolButton::clicked, this, step);
    connect(shortcut, &QShortcut::activated, this, step);
}

QString FindBar::wanted() const
{
    return m_field->text();
}

QString FindBar::count() const
{
    return m_count->text();
}

void FindBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::showPlaces(int count, int at)
{
    m_count->setText(wanted().trimmed().isEmpty() ? QString()
                     : count == 0                 ? tr("No hits")
                     : at < 0                     ? tr("%n hit(s)", nullptr, count)
                                                  : tr("%1 of %2").arg(at + 1).arg(count));
    m_field->setAccessibleDescription(m_count->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raatihuone
