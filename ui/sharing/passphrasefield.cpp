// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/passphrasefield.h"

#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace raatihuone {

PassphraseField::PassphraseField(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_problem(new ProblemLine(m_line, this))
{
    auto *show = new QCheckBox(tr("Show"), this);
    m_line->setEchoMode(QLineEdit::Password);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_line, 1);
    row->addWidget(show);
    layout->addWidget(fieldLabel(title, m_line));
    layout->addLayout(row);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(show, &QCheckBox::toggled, this,
            [this](bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_problem->clear();
        Q_EMIT edited();
    });
}

QString PassphraseField::passphrase() const
{
    return m_line->text();
}

void PassphraseField::refuse(const QString &why)
{
    m_problem->show({Problem::Severity::Error, {}, why});
    m_line->setFocus();
    m_line->selectAll();
}

} // namespace raatihuone
