// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/senddialog.h"

#include "core/file/backup.h"
#include "core/sharing/seal.h"
#include "ui/forms/guarded.h"
#include "ui/forms/historywords.h"
#include "ui/rows/longwork.h"
#include "ui/sharing/passphrasefield.h"
#include "ui/sharing/scopefield.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/scrollarea.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

namespace raatihuone {

namespace {

constexpr int usualWidth = 560;
constexpr int usualHeight = 500;
constexpr int leastLetters = 30; // of a receiver

} // namespace

SendDialog::SendDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask)
{
    setWindowTitle(tr("Send a copy or a package"));
    guarded(ask, parent, tr("The receivers could not be read"),
            [this] { m_peers = peersOf(m_records.file()); });
    auto *title = wrappedLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, space::Small, 0);
    lines->setSpacing(space::Small);
    createKinds(lines);
    createSeal(lines);
    m_leaves = wrappedLabel({}, content);
    lines->addWidget(m_leaves);
    lines->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    layout->setSpacing(space::Small);
    layout->addWidget(title);
    layout->addWidget(scrolling(content, this), 1);
    createFoot(layout);
    showWhatLeaves();
    setMinimumWidth(usualWidth);
    resize(QSize(usualWidth, usualHeight).boundedTo(parent ? parent->window()->size() : sizeHint()));
    m_receiver->setFocus();
}

void SendDialog::createKinds(QBoxLayout *layout)
{
    m_package = new QRadioButton(tr("A package, to be merged into the receiver's file"), this);
    m_whole = new QRadioButton(tr("The whole file, to be opened and worked in"), this);
    m_package->setChecked(true);
    layout->addWidget(m_package);
    createPackage(layout);
    layout->addWidget(m_whole);
    connect(m_package, &QRadioButton::toggled, this, &SendDialog::showWhatLeaves);
}

void SendDialog::createPackage(QBoxLayout *layout)
{
    m_receiver = new QComboBox(this);
    m_receiver->addItem(tr("Anybody"));
    for (const Peer &peer : m_peers)
        m_receiver->addItem(tr("%1: what is new since %2")
                                .arg(peer.name.isEmpty() ? tr("Somebody") : peer.name,
                                     timeInWords(m_records.words(), peer.at)));
    m_receiver->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_receiver->setMinimumContentsLength(leastLetters);
    m_scope = new ScopeField(m_records, this);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(space::Page, 0, 0, 0);
    under->setSpacing(space::Hair);
    addLabelled(under, tr("Receiver"), m_receiver);
    under->addWidget(m_scope);
    layout->addLayout(under);
    connect(m_receiver, qOverload<int>(&QComboBox::currentIndexChanged), this, &SendDialog::showWhatLeaves);
    connect(m_scope, &ScopeField::changed, this, &SendDialog::showWhatLeaves);
}

void SendDialog::createSeal(QBoxLayout *layout)
{
    m_passphrase = new PassphraseField(tr("Passphrase, if the file is to be sealed"), this);
    auto *rule =
        wrappedLabel(tr("At least %n character(s). Tell it to the receiver in another way than the file.",
                        nullptr, shortestPassphrase),
                     this);
    setTextRole(rule, TextRole::Small);
    setMuted(rule);
    layout->addSpacing(space::Small);
    layout->addWidget(m_passphrase);
    layout->addWidget(rule);
    layout->addSpacing(space::Small);
    connect(m_passphrase, &PassphraseField::edited, this, &SendDialog::showWhatLeaves);
}

void SendDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *send = new QPushButton(tr("Make the file\u2026"), this);
    send->setObjectName(QStringLiteral("send"));
    setButtonRole(send, ButtonRole::Primary);
    send->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(send);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, &SendDialog::send);
}

/// Of a part of the file nobody can say what somebody lacks.
std::optional<Peer> SendDialog::receiver() const
{
    const int index = m_receiver->currentIndex() - 1;
    return m_package->isChecked() && !scope() && index >= 0 ? std::optional(m_peers[size_t(index)])
                                                            : std::nullopt;
}

std::optional<Scope> SendDialog::scope() const
{
    return m_package->isChecked() ? m_scope->scope() : std::nullopt;
}

void SendDialog::showWhatLeaves()
{
    m_receiver->setEnabled(m_package->isChecked() && !m_scope->scope());
    m_scope->setEnabled(m_package->isChecked());
    const QString what =
        scope() ? tr("It holds the chosen part with its history. Free text is sent as it is.")
        : receiver()
            ? tr("It holds what the receiver does not have yet, also data on persons and who changed "
                 "what.")
            : tr("It holds everything in this file, also data on persons and who changed what.");
    const QString seal = m_passphrase->passphrase().isEmpty()
                             ? tr("Whoever gets it can read it.")
                             : tr("Nobody can read it without the passphrase.");
    m_leaves->setText(what + QLatin1Char(' ') + seal);
}

QString SendDialog::suffix() const
{
    return m_whole->isChecked() ? QStringLiteral("raati") : QStringLiteral("raatipkg");
}

QString SendDialog::suggestedName() const
{
    const QString own = QFileInfo(m_records.file().path()).completeBaseName();
    const QString day = m_records.file().installation().today().toString(Qt::ISODate);
    return QStringLiteral("%1-%2.%3").arg(own, day, suffix());
}

bool SendDialog::isPassphraseGood()
{
    const qsizetype length = m_passphrase->passphrase().size();
    if (length == 0 || length >= shortestPassphrase)
        return true;
    m_passphrase->refuse(tr("It needs at least %n character(s). Leave it empty to send an open file.",
                            nullptr, shortestPassphrase));
    return false;
}

void SendDialog::send()
{
    if (!isPassphraseGood() || (m_package->isChecked() && !m_scope->isWhole()))
        return;
    const QString path = m_ask.saveFile(
        this,
        {windowTitle(), suggestedName(), {tr("Data files and packages (*.raati *.raatipkg)")}, suffix()});
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_records.file().path())) {
        m_ask.message(this, {tr("This is the file itself"),
                             tr("Choose another name for what is sent."),
                             tr("Close"),
                             {},
                             false});
        return;
    }
    if (!write(path, m_passphrase->passphrase()))
        return;
    m_announcement = tr("Ready to be sent: %1").arg(QFileInfo(path).fileName());
    accept();
}

bool SendDialog::write(const QString &target, const QString &passphrase)
{
    const LongWork work{tr("The file could not be made"), tr("Making the file"), 0, false, false};
    const auto peer = receiver();
    const auto part = scope();
    const bool isWhole = m_whole->isChecked();
    return doLongWork(m_ask, this, work, m_records, [&](Records &aside, const Progress &) {
        DataFile &file = aside.file();
        const QTemporaryDir folder;
        const QString open = passphrase.isEmpty() ? target : folder.filePath(QFileInfo(target).fileName());
        if (isWhole)
            copyInto(*file.reader().open(), open);
        else if (part)
            writePackage(file, open, *part);
        else
            writePackage(file, open, peer);
        if (!passphrase.isEmpty())
            seal(open, target, passphrase);
    });
}

} // namespace raatihuone
