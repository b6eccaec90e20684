// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace raatihuone {

class ProblemLine;

/// A line for a passphrase, hidden unless one wants to see it, and what is wrong with it.
class PassphraseField : public QWidget
{
    Q_OBJECT

public:
    PassphraseField(const QString &title, QWidget *parent);

    QString passphrase() const;
    /// Shows why it cannot be taken, and gives it the keyboard.
    void refuse(const QString &why);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_line;
    ProblemLine *m_problem;
};

} // namespace raatihuone
