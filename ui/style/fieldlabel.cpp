// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fieldlabel.h"

#include "ui/style/roles.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace raatihuone {

QLabel *fieldLabel(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, field->parentWidget());
    setTextRole(label, TextRole::Small);
    setMuted(label);
    label->setBuddy(field);
    field->setAccessibleName(name);
    return label;
}

void addLabelled(QBoxLayout *layout, const QString &name, QWidget *field)
{
    layout->addWidget(fieldLabel(name, field));
    layout->addWidget(field);
}

} // namespace raatihuone
