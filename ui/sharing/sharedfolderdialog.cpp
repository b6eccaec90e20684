// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharedfolderdialog.h"

#include "core/sharing/seal.h"
#include "core/sharing/sharedfolder.h"
#include "ui/forms/guarded.h"
#include "ui/rows/longwork.h"
#include "ui/sharing/passphrasefield.h"
#include "ui/sharing/wrappedlabel.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace raatihuone {

namespace {

constexpr int usualWidth = 540;

/// The settings name files by a digest.
QString keyOf(const char *what, const QString &path)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("sharedFolder/%1/%2")
        .arg(QLatin1String(what), QString::fromLatin1(digest.toHex().left(16)));
}

} // namespace

QString sharedFolderOf(Installation &installation, const QString &path)
{
    return installation.settings().value(keyOf("place", path)).toString();
}

void rememberSharedFolder(Installation &installation, const QString &path, const QString &folder)
{
    installation.settings().setValue(keyOf("place", path), folder);
    installation.settings().remove(keyOf("looked", path));
}

QStringList newPackages(DataFile &file)
{
    const QString folder = sharedFolderOf(file.installation(), file.path());
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    const QDateTime looked = file.installation().settings().value(keyOf("looked", file.path())).toDateTime();
    QStringList packages = SharedFolder(file, folder).packagesOfOthers();
    packages.removeIf([&looked](const QString &path) {
        return looked.isValid() && QFileInfo(path).lastModified() <= looked;
    });
    return packages;
}

/// By the clock of the folder, not by that of this computer.
void noteLooked(DataFile &file)
{
    const QString folder = sharedFolderOf(file.installation(), file.path());
    QDateTime latest;
    const QStringList packages = SharedFolder(file, folder).packagesOfOthers();
    for (const QString &path : packages)
        latest = std::max(latest, QFileInfo(path).lastModified());
    file.installation().settings().setValue(keyOf("looked", file.path()), latest);
}

SharedFolderDialog::SharedFolderDialog(Records &records, Ask &ask, QWidget *parent)
    : QDialog(parent), m_records(records), m_ask(ask)
{
    setWindowTitle(tr("Shared folder"));
    setMinimumWidth(usualWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Small);
    auto *title = new ElidedLabel(windowTitle(), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    layout->addWidget(
        wrappedLabel(tr("A network drive or a synchronised folder that your colleagues see. Each "
                        "puts a package there and takes in those of the others."),
                     this));
    createFolder(layout);
    m_passphrase = new PassphraseField(tr("Passphrase, if the package is to be sealed"), this);
    layout->addSpacing(space::Small);
    layout->addWidget(m_passphrase);
    layout->addSpacing(space::Small);
    createFoot(layout);
    showFolder();
}

void SharedFolderDialog::createFolder(QBoxLayout *layout)
{
    m_folder = new ElidedLabel({}, this);
    setTextRole(m_folder, TextRole::Strong);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_folder, 1);
    row->addWidget(createButton(tr("Choose\u2026"), "choose", [this] { choose(); }));
    layout->addLayout(row);
}

QPushButton *SharedFolderDialog::createButton(const QString &text, const char *name,
                                              const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void SharedFolderDialog::createFoot(QBoxLayout *layout)
{
    m_take = createButton(tr("Look at the packages of others"), "take", [this] { take(); });
    m_put = createButton(tr("Put my package there"), "put", [this] { put(); });
    setButtonRole(m_put, ButtonRole::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addStretch();
    foot->addWidget(createButton(tr("Close"), "close", [this] { reject(); }));
    foot->addWidget(m_take);
    foot->addWidget(m_put);
    layout->addLayout(foot);
}

void SharedFolderDialog::showFolder()
{
    const QString folder = sharedFolderOf(m_records.file().installation(), m_records.file().path());
    const bool isWritable = m_records.file().mode() == DataFile::Mode::ReadWrite;
    m_folder->setText(folder.isEmpty() ? tr("No folder is chosen yet.") : QDir::toNativeSeparators(folder));
    m_put->setEnabled(!folder.isEmpty());
    m_take->setEnabled(!folder.isEmpty() && isWritable);
}

void SharedFolderDialog::choose()
{
    const QString folder = m_ask.openFolder(this, tr("Choose the shared folder"));
    if (folder.isEmpty())
        return;
    rememberSharedFolder(m_records.file().installation(), m_records.file().path(), folder);
    showFolder();
}

/// In another thread, which opens the file for itself.
void SharedFolderDialog::put()
{
    const QString passphrase = m_passphrase->passphrase();
    if (!passphrase.isEmpty() && passphrase.size() < shortestPassphrase) {
        m_passphrase->refuse(tr("It needs at least %n character(s).", nullptr, shortestPassphrase));
        return;
    }
    DataFile &file = m_records.file();
    const QString folder = sharedFolderOf(file.installation(), file.path());
    const bool isDone = guarded(m_ask, this, tr("The package was not put into the folder"), [&] {
        waitFor(this, tr("Putting the package into the folder"), [&] {
            DataFile reading(file.path(), DataFile::Mode::ReadOnly, file.schema(), file.installation());
            SharedFolder(reading, folder).put({passphrase, std::nullopt});
        });
    });
    if (!isDone)
        return;
    m_announcement = tr("The package lies in the shared folder.");
    accept();
}

void SharedFolderDialog::take()
{
    DataFile &file = m_records.file();
    m_wanted = SharedFolder(file, sharedFolderOf(file.installation(), file.path())).packagesOfOthers();
    if (!m_wanted.isEmpty())
        accept();
    else
        m_ask.message(this, {tr("Nobody else has put a package there"),
                             tr("Ask your colleagues to choose the same folder and put theirs."),
                             tr("Close"),
                             {},
                             false});
}

} // namespace raatihuone
