// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recorddialog.h"

#include "ui/forms/recordsearch.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int leastWidth = 440;

} // namespace

RecordDialog::RecordDialog(const RecordType &type, Records &records, QWidget *parent)
    : QDialog(parent), m_search(new RecordSearch(type, records, this))
{
    const QString name = singular(records.words(), type);
    setWindowTitle(tr("Choose: %1").arg(name.toLower()));
    setMinimumWidth(leastWidth);
    m_search->setCanCreate(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    addLabelled(layout, name, m_search);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *choose = new QPushButton(tr("Choose"), this);
    choose->setObjectName(QStringLiteral("choose"));
    choose->setDefault(true);
    choose->setEnabled(false);
    setButtonRole(choose, ButtonRole::Primary);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(choose);
    layout->addLayout(foot);
    connect(m_search, &RecordSearch::chosenChanged, this,
            [this, choose] { choose->setEnabled(m_search->chosen().isValid()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
    m_search->setFocus();
}

} // namespace raatihuone
