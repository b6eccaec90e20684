// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/progressstrip.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace raatihuone {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new ElidedLabel({}, this)),
      m_note(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(space::Hair);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_words, 0, 0);
    layout->addWidget(m_cancel, 0, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    layout->addWidget(m_note, 2, 0, 1, 2);
    setButtonRole(m_cancel, ButtonRole::Flat);
    setTextRole(m_note, TextRole::Small);
    setMuted(m_note);
    m_note->setWordWrap(true);
    m_bar->setFixedHeight(m_bar->sizeHint().height());
    m_note->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void ProgressStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cancel->setEnabled(true);
}

void ProgressStrip::setProgress(int done, int total, const QString &words)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(words);
    m_words->setText(words);
    setAccessibleName(words);
}

void ProgressStrip::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ProgressStrip::hideCancel()
{
    m_cancel->hide();
}

} // namespace raatihuone
