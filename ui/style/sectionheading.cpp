// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/sectionheading.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QHBoxLayout>

namespace raatihuone {

SectionHeading::SectionHeading(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::Tight, 0, 0);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    setTextRole(m_title, TextRole::Strong);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    layout->addWidget(line, 1);
    setTitle(title);
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace raatihuone
