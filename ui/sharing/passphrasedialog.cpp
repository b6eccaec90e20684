// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/passphrasedialog.h"

#include "core/base/failure.h"
#include "ui/rows/longwork.h"
#include "ui/sharing/passphrasefield.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int usualWidth = 440;

} // namespace

PassphraseDialog::PassphraseDialog(const QString &path, QWidget *parent)
    : QDialog(parent), m_path(path), m_field(new PassphraseField(tr("Passphrase"), this))
{
    setWindowTitle(tr("Sealed file"));
    setMinimumWidth(usualWidth);
    auto *title = new ElidedLabel(tr("%1 is sealed").arg(QFileInfo(path).fileName()), this);
    setTextRole(title, TextRole::RecordName);
    QLabel *words = wrappedLabel(tr("The sender knows its passphrase."), this);
    setMuted(words);
    auto *cancel = new QPushButton(tr("Leave it out"), this);
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(QStringLiteral("open"));
    setButtonRole(open, ButtonRole::Primary);
    cancel->setAutoDefault(false);
    open->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(m_field);
    layout->addSpacing(space::Small);
    layout->addLayout(foot);
    m_field->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &PassphraseDialog::unseal);
}

QString PassphraseDialog::passphrase() const
{
    return m_field->passphrase();
}

void PassphraseDialog::unseal()
{
    const QString typed = passphrase();
    if (typed.isEmpty()) {
        m_field->refuse(tr("Type the passphrase."));
        return;
    }
    try {
        waitFor(this, tr("Opening the sealed file"),
                [&] { m_opened = std::make_unique<Unsealed>(QStringList{m_path}, typed); });
    } catch (const std::exception &problem) {
        const Failure failure = asFailure(problem);
        if (failure.kind() == Failure::Kind::BadInput) {
            m_field->refuse(failure.message());
            return;
        }
        m_problem = failure.message();
    }
    accept();
}

} // namespace raatihuone
