// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/countfield.h"

#include "ui/style/roles.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

namespace raatihuone {

namespace {

constexpr int fieldWidth = 76;
constexpr int longestText = 12;

} // namespace

CountField::CountField(const CountPlace &place, const QString &spoken, QWidget *parent)
    : QLineEdit(parent), m_place(place)
{
    setAlignment(Qt::AlignRight);
    setFixedWidth(fieldWidth);
    setMaxLength(longestText);
    setAccessibleName(spoken);
}

void CountField::setCount(const HeadCount &count)
{
    const bool isTyping = text() != m_written;
    m_written = TypedCount{count.row.isValid(), count.count, count.qualifier}.text();
    if (isTyping && hasFocus())
        return;
    setText(m_written);
    if (hasFocus())
        selectAll();
}

bool CountField::leave()
{
    if (text() == m_written)
        return true;
    const auto count = TypedCount::read(text());
    setFieldProblem(this, count ? FieldProblem::None : FieldProblem::Error);
    Q_EMIT soundnessChanged();
    if (!count)
        return false;
    setText(count->text());
    m_written = text();
    Q_EMIT typed(*count);
    return true;
}

/// A list of names on the clipboard, and undo where nothing is typed, are for the page.
bool CountField::goesElsewhere(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Paste))
        return !TypedCount::read(QGuiApplication::clipboard()->text());
    return (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) && text() == m_written;
}

void CountField::keyPressEvent(QKeyEvent *event)
{
    const bool isDown =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (isDown || event->key() == Qt::Key_Up)
        Q_EMIT stepWanted(isDown ? 1 : -1);
    else if (event->key() == Qt::Key_Escape && text() != m_written) {
        setText(m_written);
        leave();
        setFieldProblem(this, FieldProblem::None);
        Q_EMIT soundnessChanged();
    } else if (goesElsewhere(*event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void CountField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void CountField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    leave();
}

} // namespace raatihuone
