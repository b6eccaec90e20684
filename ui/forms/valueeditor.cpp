// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valueeditor.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

ValueEditor::ValueEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field) {}

void ValueEditor::setInput(QWidget *input, bool fills)
{
    setFocusProxy(input);
    input->installEventFilter(this);
    if (input->focusPolicy() == Qt::WheelFocus)
        input->setFocusPolicy(Qt::StrongFocus); // the wheel would take the keyboard before it is heard of
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(input))
        area->viewport()->installEventFilter(this);
    if (!fills)
        return;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
}

void ValueEditor::setSpokenName(const QString &name)
{
    if (!input())
        return;
    input()->setAccessibleName(name);
    if (const auto *combo = qobject_cast<QComboBox *>(input()); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(name);
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change a value on the way.
    if (event->type() == QEvent::Wheel && !input()->hasFocus()) {
        event->ignore();
        return true;
    }
    const bool leaves = watched == input() && event->type() == QEvent::FocusOut;
    if (leaves && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(this, &ValueEditor::left, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace raatihuone
