// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/roles.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace raatihuone {

/// What stands where a list would be: what is not here yet, how it comes, one or two buttons.
/// A page of the QStackedLayout that also holds the list; "no hits" is one as well.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);

    /// The button belongs to this; connect its clicked().
    QPushButton *addButton(const QString &text, const QString &iconName, ButtonRole role);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int iconHeight() const;

    QWidget *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace raatihuone
