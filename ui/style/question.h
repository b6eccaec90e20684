// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>
#include <optional>

class QHBoxLayout;
class QPushButton;

namespace raatihuone {

/// What a dialog asks. Buttons are verbs: { "Keep" } is safe, { "Erase the data" } acts.
struct QuestionText
{
    QString title;       ///< a question, or what happened
    QString consequence; ///< one or two sentences
    QString safe;        ///< the button that changes nothing; has the focus, Esc means it
    QStringList acts;    ///< left to right; the last one is the one meant
    bool isDestructive = false;
};

/// Asks before what leaves the house or cannot come back. Call it through Ask, not directly.
/// chosen() is the index in acts, or nothing after the safe button, Esc or closing.
class Question : public QDialog
{
    Q_OBJECT

public:
    explicit Question(const QuestionText &text, QWidget *parent = nullptr);

    std::optional<int> chosen() const { return m_chosen; }

private:
    void createTexts(const QuestionText &text);
    void createButtons(const QuestionText &text);
    void choose(int act);

    std::optional<int> m_chosen;
};

} // namespace raatihuone
