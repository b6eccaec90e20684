// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditors.h"

#include "ui/style/metrics.h"
#include "ui/style/plaintextedit.h"

#include <QtWidgets/QLineEdit>

namespace raatihuone {

LineEditor::LineEditor(const Field &field, const Words &words, QWidget *parent)
    : ValueEditor(field, parent), m_words(words), m_line(new QLineEdit(this))
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(this, &ValueEditor::left, this, &LineEditor::rewrite);
}

void LineEditor::setValue(const Value &value)
{
    m_line->setText(typedValue(m_words, field(), value));
    m_line->setCursorPosition(0);
}

Reading LineEditor::reading() const
{
    return readField(field(), m_line->text());
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

/// What was understood stands in its usual writing.
void LineEditor::rewrite()
{
    const Reading read = reading();
    if (const auto *value = std::get_if<Value>(&read))
        if (!m_line->isReadOnly())
            setValue(*value);
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent), m_text(new PlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    setInput(m_text);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::fitHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
}

void LongTextEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toText());
    fitHeight();
}

Reading LongTextEditor::reading() const
{
    return readField(field(), m_text->toPlainText());
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

void LongTextEditor::fitHeight()
{
    constexpr int mostLines = 8;
    const int fewestLines = field().kind == Kind::Texts ? 2 : 3;
    const int lines = qBound(fewestLines, m_text->blockCount() + 1, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + space::Card);
}

} // namespace raatihuone
