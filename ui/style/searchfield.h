// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace raatihuone {

/// A field that filters while one types: textChanged() is the search, there is no button for it.
/// Esc clears the text; in an empty field it emits left(), and the owner gives the focus back.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p placeholder says what is searched and is the accessible name as well.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The sign at the left of a field that searches, with a name for those who do not see it.
void addSearchIcon(QLineEdit *field);

} // namespace raatihuone
