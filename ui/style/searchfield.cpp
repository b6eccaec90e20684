// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/searchfield.h"

#include "ui/style/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace raatihuone {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    const auto actions = findChildren<QAction *>();
    for (QAction *clear : actions)
        clear->setText(tr("Clear"));
    addSearchIcon(this);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QLineEdit::keyPressEvent(event);
    else if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

void addSearchIcon(QLineEdit *field)
{
    QAction *sign =
        field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    sign->setText(SearchField::tr("Search"));
}

} // namespace raatihuone
