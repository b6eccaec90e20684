// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actionbar.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/style/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int barHeight = 50;

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent),
      m_words(new ElidedLabel({}, this)),
      m_discard(new QPushButton(tr("Discard"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Card, space::Small, space::Card, space::Small);
    layout->setSpacing(space::Small);
    m_problem = new ProblemLine(m_save, this);
    layout->addWidget(m_problem, 1, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    setMinimumHeight(barHeight);
    setButtonRole(m_save, ButtonRole::Primary);
    m_problem->setToolTip(tr("F8 goes to the field"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setObjectName(QStringLiteral("save"));
    m_discard->setObjectName(QStringLiteral("discard"));
    connect(m_discard, &QPushButton::clicked, this, &ActionBar::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &ActionBar::saveWanted);
}

void ActionBar::setState(int changes, int errors)
{
    m_words->setText(tr("%n change(s)", nullptr, changes));
    m_words->setVisible(errors == 0);
    if (errors > 0)
        m_problem->show({Problem::Severity::Error, {}, tr("Fix %n item(s) before saving", nullptr, errors)});
    else
        m_problem->clear();
    m_save->setEnabled(errors == 0);
}

void ActionBar::showNothingWritten()
{
    m_words->hide();
    m_problem->show({Problem::Severity::Error, {}, tr("Nothing is written yet")});
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), currentTokens().line);
}

} // namespace raatihuone
