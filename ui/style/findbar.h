// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;

namespace raatihuone {

class SearchField;

/// A field that finds while one types, how many places there are, and the way from one to the next: Enter, Shift+Enter,
/// F3, Shift+F3. What is searched is up to its owner.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// @p placeholder says what is searched.
    FindBar(const QString &placeholder, QWidget *parent);

    QString wanted() const;
    /// How many places there are, in words.
    QString count() const;
    /// Puts the keyboard into the field.
    void focusField();
    /// There are @p count places, and the @p at-th (from 0; -1: none) is shown.
    void showPlaces(int count, int at);

Q_SIGNALS:
    void wantedChanged(const QString &text);
    /// The next (1) or previous (-1) place is wanted.
    void stepWanted(int direction);
    /// Esc in the empty field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStep(QBoxLayout *layout, const QString &iconName, const QString &name, const QKeySequence &keys,
                 int direction);

    SearchField *m_field;
    QLabel *m_count;
};

} // namespace raatihuone
