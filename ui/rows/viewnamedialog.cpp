// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/viewnamedialog.h"

#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr int usualWidth = 380;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, bool isPrivate,
                               const QStringList &taken, QWidget *parent)
    : QDialog(parent),
      m_taken(taken),
      m_name(new QLineEdit(name, this)),
      m_private(new QCheckBox(tr("Only for me"), this)),
      m_problem(new ProblemLine(m_name, this)),
      m_save(new QPushButton(tr("Save view"), this))
{
    setWindowTitle(title);
    m_private->setChecked(isPrivate);
    createLayout(title);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void ViewNameDialog::createLayout(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    auto *heading = new QLabel(title, this);
    setTextRole(heading, TextRole::RecordName);
    auto *label = new QLabel(tr("Name of the view"), this);
    setTextRole(label, TextRole::Small);
    label->setBuddy(m_name);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_private->setToolTip(tr("Others who use this file do not see the view."));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    for (QWidget *part :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(label), static_cast<QWidget *>(m_name),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_private)})
        layout->addWidget(part);
    layout->addLayout(foot);
    setMinimumWidth(usualWidth);
}

void ViewNameDialog::check()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_save->setEnabled(!isTaken && !name().isEmpty());
    if (isTaken)
        m_problem->show({Problem::Severity::Error, {}, tr("There is a view of this name. Choose another.")});
    else
        m_problem->clear();
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

bool ViewNameDialog::isPrivate() const
{
    return m_private->isChecked();
}

} // namespace raatihuone
