// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/typeface.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace raatihuone {

/// A text broken into lines of a width.
class TextBox
{
public:
    /// @p width in units; a word longer than that is broken anywhere.
    TextBox(const Typeface &typeface, const QString &text, const TextStyle &style, qreal width);

    int lineCount() const { return m_layout.lineCount(); }
    qreal lineHeight() const { return m_style.lineHeight; }

    /// Baseline of a line below the top of its line height.
    qreal ascent() const;

    /// Width of what is seen on @p line, without the blank at its end.
    qreal widthOf(int line) const { return m_layout.lineAt(line).naturalTextWidth(); }

    /// The part of the original text that @p line stands for, with the blank or line end it broke at.
    QString textOf(int line) const;

    /// Where the @p offset-th character of textOf() stands, in units from the left end of @p line.
    qreal placeOf(int line, qsizetype offset) const;

    /// Draws @p line with its left end at @p baseline, and the blank it broke at: Qt leaves that out, and
    /// readers would join the words.
    void draw(QPainter &painter, int line, QPointF baseline) const;

private:
    QString m_text;
    TextStyle m_style;
    std::vector<qsizetype> m_origins;
    QTextLayout m_layout;
};

} // namespace raatihuone
