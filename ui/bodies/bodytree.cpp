// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodies/bodytree.h"

#include "core/catalogue/types/types.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"

#include <QtWidgets/QPushButton>

namespace raatihuone {

BodyTree::BodyTree(const Records &records, QWidget *parent) : QWidget(parent), m_records(records)
{
    new FlowLayout(this);
    hide();
}

void BodyTree::show(RowId body, RowId parent)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Body);
    qDeleteAll(m_shown);
    m_shown.clear();
    if (parent.isValid())
        add(QStringLiteral("arrow-up"), tr("Belongs to this body"), parent);
    for (const RowId child :
         m_records.referring(type, Catalogue::field(type, QStringLiteral("parent")), body))
        add(QStringLiteral("arrow-down"), tr("Belongs to it"), child);
    setVisible(!m_shown.empty());
}

void BodyTree::add(const QString &iconName, const QString &description, RowId body)
{
    const RecordType &type = m_records.file().catalogue().type(TypeNumber::Body);
    auto *button = new QPushButton(icon(iconName), m_records.title(type, body), this);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Flat);
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    connect(button, &QPushButton::clicked, this, [this, body] { Q_EMIT bodyWanted(body); });
    layout()->addWidget(button);
    button->show();
    m_shown.push_back(button);
}

} // namespace raatihuone
