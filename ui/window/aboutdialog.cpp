// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "core/base/collation.h"
#include "core/file/connection.h"
#include "ui/print/pdf.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtCore/QtEndian>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QRawFont>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int leastWidth = 520;

QString sqliteVersion()
{
    const auto version = Connection::inMemory()->value("SELECT sqlite_version()");
    return version ? version->toText() : QString();
}

/// From the table "head" of the font: a number with 16 bits behind the point.
QString fontVersion(const QString &path)
{
    constexpr qsizetype revisionAt = 4;
    const QByteArray head = QRawFont(path, 10).fontTable("head");
    if (head.size() < revisionAt + 4)
        return {};
    return QString::number(qFromBigEndian<qint32>(head.constData() + revisionAt) / 65536.0, 'f', 3);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setMuted(label);
    return label;
}

} // namespace

std::vector<Component> components()
{
    return {{QStringLiteral("Qt"), QLatin1String(qVersion()), QStringLiteral("LGPL 3.0")},
            {QStringLiteral("SQLite"), sqliteVersion(), AboutDialog::tr("public domain")},
            {QStringLiteral("qpdf"), qpdfVersion(), QStringLiteral("Apache 2.0")},
            {QStringLiteral("ICU"), icuVersion(), QStringLiteral("Unicode 3.0")},
            {QStringLiteral("Noto Sans"), fontVersion(QStringLiteral(":/fonts/NotoSans-Regular.ttf")),
             QStringLiteral("OFL 1.1")},
            {QStringLiteral("Bootstrap Icons"), {}, QStringLiteral("MIT")}};
}

QString AboutDialog::details()
{
    QStringList lines{QStringLiteral("Raatihuone ") + QStringLiteral(RAATIHUONE_VERSION)};
    for (const Component &component : components())
        if (!component.version.isEmpty())
            lines += component.name + QLatin1Char(' ') + component.version;
    lines += QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture();
    lines += QGuiApplication::platformName() + QStringLiteral(", ") + QLocale().name();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

AboutDialog::AboutDialog(const QString &file, const QString &backupFolder, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Raatihuone"));
    setMinimumWidth(leastWidth);
    auto *title = new QLabel(tr("Raatihuone %1").arg(QStringLiteral(RAATIHUONE_VERSION)), this);
    setTextRole(title, TextRole::RecordName);
    auto *what =
        new QLabel(tr("Organisations, people, panels and events of municipalities and wellbeing services "
                      "counties in one file."),
                   this);
    auto *licence =
        new QLabel(tr("Free software under the GNU General Public License, version 3 or later."), this);
    what->setWordWrap(true);
    licence->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy details"), this);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setToolTip(tr("For a bug report: versions only, nothing of you or your file"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(details()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(copy);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Card);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(licence);
    layout->addLayout(createPaths(file, backupFolder));
    layout->addLayout(createComponents());
    layout->addLayout(foot);
    close->setFocus();
}

QGridLayout *AboutDialog::createPaths(const QString &file, const QString &backupFolder)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &name, const QString &path) {
        if (path.isEmpty())
            return;
        grid->addWidget(mutedLabel(name, this), grid->rowCount(), 0);
        grid->addWidget(new ElidedLabel(QDir::toNativeSeparators(path), this), grid->rowCount() - 1, 1);
    };
    add(tr("File"), file);
    add(tr("Backups"), backupFolder);
    return grid;
}

QGridLayout *AboutDialog::createComponents()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(2, 1);
    for (const Component &component : components()) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(component.name, this), row, 0);
        grid->addWidget(new QLabel(component.version, this), row, 1);
        grid->addWidget(mutedLabel(component.licence, this), row, 2);
    }
    return grid;
}

} // namespace raatihuone
