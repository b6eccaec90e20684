// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/forms/valueeditor.h"

#include <QtCore/QPointer>

namespace raatihuone {

class ProblemLine;

/// The editor of one cell of a table: that of the field in a form, over the cell, and what is wrong under its row.
class CellEditor : public QWidget
{
    Q_OBJECT

public:
    /// @p viewport is that of the table.
    CellEditor(const RecordType &type, const Field &field, Records &records, QWidget *viewport);
    ~CellEditor() override;

    const Field &field() const { return m_editor->field(); }
    ValueEditor &editor() const { return *m_editor; }

    /// Puts the keyboard into the editor; what it holds is chosen, so that typing replaces it.
    void takeKeyboard();
    bool hasKeyboard() const;

    void showProblem(const Problem &problem);
    bool hasProblem() const;
    /// The room that the sentence needs under a row of @p width, in logical pixels; 0 without a problem.
    int problemHeight(int width) const;
    /// Lies at @p place of the viewport, and the sentence under it all across.
    void place(const QRect &place);
    /// Goes out of sight at once, and out of memory when whoever called it is done.
    void dismiss();

Q_SIGNALS:
    /// Something was typed, so that the problem is told no more.
    void mended();
    /// The keyboard went elsewhere.
    void left();
    /// Tab (1) or Shift+Tab (-1).
    void stepWanted(int direction);
    /// Enter.
    void done();
    /// Escape.
    void givenUp();
    /// Alt+Enter: the form of the whole record.
    void formWanted();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ValueEditor *m_editor;
    QPointer<ProblemLine> m_problem; ///< beside the editor, a part of the viewport
};

} // namespace raatihuone
