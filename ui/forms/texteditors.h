// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/valueeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace raatihuone {

/// One line: text, numbers, sums, addresses and identifiers, as readField() understands them.
class LineEditor : public ValueEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const Words &words, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;

protected:
    QLineEdit *line() const { return m_line; }

private:
    void rewrite();

    const Words &m_words;
    QLineEdit *m_line;
};

/// Text of several lines, or several short texts, one a line. Tab goes to the next field.
class LongTextEditor : public ValueEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Reading reading() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
};

} // namespace raatihuone
