// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace raatihuone {

class ProblemLine;

/// The foot of a form: how it stands in words, Discard and Save.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    /// @p changes that are not saved, @p errors that stop saving.
    void setState(int changes, int errors);
    /// There is nothing to save. Until the next setState().
    void showNothingWritten();

Q_SIGNALS:
    void saveWanted();
    void discardWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProblemLine *m_problem = nullptr;
    QLabel *m_words;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace raatihuone
