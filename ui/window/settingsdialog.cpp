// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingsdialog.h"

#include "core/catalogue/types/types.h"
#include "ui/forms/recordsearch.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/problemline.h"
#include "ui/style/roles.h"
#include "ui/window/interfacelanguage.h"
#include "ui/window/viewcommands.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace raatihuone {

namespace {

constexpr int leastWidth = 460;
constexpr int longestName = 100;

QStringList languageNames()
{
    QStringList names;
    for (const Language language : allLanguages)
        names += ownNameOf(language);
    return names;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &now, const QString &backupFolder, Records *records,
                               QWidget *parent)
    : QDialog(parent),
      m_now(now),
      m_author(new QLineEdit(now.author, this)),
      m_problem(new ProblemLine(m_author, this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Tight);
    auto *title = new QLabel(tr("Settings"), this);
    setTextRole(title, TextRole::RecordName);
    layout->addWidget(title);
    createAuthor(layout);
    if (records)
        createUnit(layout, *records);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    m_language = addChoice(row, tr("Language"), languageNames(), int(now.language));
    m_theme = addChoice(row, tr("Theme"), themeNames(), int(now.theme));
    m_rows = addChoice(row, tr("Rows"), rowHeightNames(), now.rows);
    layout->addLayout(row);
    createBackups(layout, backupFolder);
    createFoot(layout);
    m_author->setFocus();
}

void SettingsDialog::createAuthor(QBoxLayout *layout)
{
    m_author->setMaxLength(longestName);
    m_author->setObjectName(QStringLiteral("author"));
    addLabelled(layout, tr("Your name in the history"), m_author);
    layout->addWidget(m_problem);
    connect(m_author, &QLineEdit::textChanged, this, &SettingsDialog::showProblem);
}

QComboBox *SettingsDialog::addChoice(QBoxLayout *layout, const QString &name, const QStringList &choices,
                                     int chosen)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Hair);
    addLabelled(column, name, box);
    layout->addLayout(column, 1);
    return box;
}

void SettingsDialog::createUnit(QBoxLayout *layout, Records &records)
{
    const RecordType &type = records.file().catalogue().type(TypeNumber::Unit);
    m_unit = new RecordSearch(type, records, this);
    m_unit->setCanCreate(false);
    if (m_now.unit.isValid())
        m_unit->choose(m_now.unit);
    addLabelled(layout, tr("Your unit in this file"), m_unit);
}

void SettingsDialog::createBackups(QBoxLayout *layout, const QString &folder)
{
    auto *path = new ElidedLabel(QDir::toNativeSeparators(folder), this);
    auto *open = new QPushButton(tr("Open the folder"), this);
    open->setAutoDefault(false);
    open->setEnabled(QDir(folder).exists());
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    auto *label = new QLabel(tr("Backups"), this);
    setTextRole(label, TextRole::Small);
    setMuted(label);
    layout->addWidget(label);
    layout->addLayout(row);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void SettingsDialog::createFoot(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("save"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    layout->addSpacing(space::Card);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
}

void SettingsDialog::showProblem()
{
    const bool isThere = !m_author->text().trimmed().isEmpty();
    m_save->setEnabled(isThere);
    if (isThere)
        m_problem->clear();
    else
        m_problem->show({Problem::Severity::Error, {}, tr("Give your name. The history shows it.")});
}

Preferences SettingsDialog::wanted() const
{
    Preferences wanted;
    wanted.author = m_author->text().simplified();
    wanted.language = allLanguages[size_t(m_language->currentIndex())];
    wanted.theme = ThemeChoice(m_theme->currentIndex());
    wanted.rows = m_rows->currentIndex();
    wanted.unit = m_unit && m_unit->chosen().isValid() ? m_unit->chosen() : m_now.unit;
    return wanted;
}

} // namespace raatihuone
