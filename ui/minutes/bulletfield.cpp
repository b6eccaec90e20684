// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/bulletfield.h"

#include "ui/style/style.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace raatihuone {

namespace {

int combined(const QKeyEvent &event)
{
    const bool isTabBack = event.key() == Qt::Key_Backtab;
    const int key = isTabBack                      ? int(Qt::Key_Tab)
                    : event.key() == Qt::Key_Enter ? int(Qt::Key_Return)
                                                   : event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return key | int(modifiers) | (isTabBack ? int(Qt::ShiftModifier) : 0);
}

} // namespace

BulletField::BulletField(QWidget *parent) : PlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    setViewportMargins(0, 0, 0, 0);
    viewport()->setAutoFillBackground(false); // the row paints the ground
    setUndoRedoEnabled(true);
}

void BulletField::onKey(const QKeyCombination &key, const QString &words, const std::function<void()> &act)
{
    m_keys.insert(key.toCombined(), act);
    m_words.emplace_back(QKeySequence(key), words);
}

void BulletField::begin(const QString &text, int cursor)
{
    setPlainText(text);
    QTextCursor place = textCursor();
    place.movePosition(QTextCursor::End);
    if (cursor >= 0)
        place.setPosition(qMin(cursor, place.position()));
    setTextCursor(place);
}

void BulletField::replace(const QString &text)
{
    QTextCursor all = textCursor();
    all.select(QTextCursor::Document);
    all.insertText(text);
    setTextCursor(all);
}

void BulletField::select(int from, int length)
{
    QTextCursor found = textCursor();
    found.setPosition(from);
    found.setPosition(from + length, QTextCursor::KeepAnchor);
    setTextCursor(found);
}

int BulletField::textHeight() const
{
    const int lines = qMax(1, int(document()->size().height()));
    return lines * fontMetrics().lineSpacing();
}

void BulletField::focusInEvent(QFocusEvent *event)
{
    PlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void BulletField::focusOutEvent(QFocusEvent *event)
{
    PlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

/// The row is tinted also when the keyboard is elsewhere; a line under the text tells that it is here.
void BulletField::paintEvent(QPaintEvent *event)
{
    PlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), currentTokens().accent);
}

bool BulletField::event(QEvent *event)
{
    // Its own keys come before the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        m_keys.contains(combined(*static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && runs(*static_cast<QKeyEvent *>(event)))
        return true;
    return PlainTextEdit::event(event);
}

bool BulletField::runs(const QKeyEvent &event)
{
    const auto act = m_keys.constFind(combined(event));
    if (act == m_keys.cend())
        return false;
    (*act)();
    return true;
}

/// Whether the cursor stands on the first or the last line as it is shown.
bool BulletField::isAtEdge(int direction) const
{
    QTextCursor next = textCursor();
    return !next.movePosition(direction < 0 ? QTextCursor::Up : QTextCursor::Down);
}

void BulletField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && ((key == Qt::Key_Up && isAtEdge(-1)) || (key == Qt::Key_Down && isAtEdge(1)))) {
        Q_EMIT leftBy(key == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (isPlain && key == Qt::Key_Backspace && cursor() == 0 && !textCursor().hasSelection()) {
        Q_EMIT joinWanted();
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier) {
        if (!isReadOnly())
            insertPlainText(QStringLiteral("\n"));
        return;
    }
    PlainTextEdit::keyPressEvent(event);
}

void BulletField::insertFromMimeData(const QMimeData *source)
{
    const QString text = source && source->hasText() ? source->text() : QString();
    if (text.trimmed().contains(QLatin1Char('\n')))
        Q_EMIT linesPasted(text);
    else
        PlainTextEdit::insertFromMimeData(source);
}

} // namespace raatihuone
