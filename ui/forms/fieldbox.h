// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/forms/valueeditor.h"

#include <optional>

class QBoxLayout;

namespace raatihuone {

class ProblemLine;

/// One field of a form: its label, a shield when it is about a person, the editor, and what is wrong with it.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const RecordType &type, const Field &field, Records &records, QWidget *parent);

    const Field &field() const { return m_editor->field(); }
    ValueEditor &editor() const { return *m_editor; }

    /// What was typed; nothing if it means nothing, which is shown.
    std::optional<Value> typed();

    /// Shows the worst of @p problems, or none.
    void showProblems(const Problems &problems);
    void clearProblem();
    bool hasError() const;

    /// What the shield says: why the data may be kept.
    void setBasis(const QString &basis);

private:
    void createLabel(QBoxLayout *layout, const RecordType &type, const Words &words);

    ValueEditor *m_editor;
    ProblemLine *m_problem;
    QWidget *m_shield = nullptr;
};

} // namespace raatihuone
