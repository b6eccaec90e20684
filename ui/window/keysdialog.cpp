// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysdialog.h"

#include "ui/minutes/bulletfield.h"
#include "ui/minutes/bulletsview.h"
#include "ui/minutes/minuteseditor.h"
#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"
#include "ui/window/menuacts.h"
#include "ui/window/workspace.h"

#include <QtGui/QShortcut>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr QSize usualSize(560, 560);

QString inWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &each : keys)
        words += each.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

} // namespace

KeysDialog::KeysDialog(const QMainWindow &window, const Workspace *workspace, QWidget *parent)
    : QDialog(parent), m_keys(new QStandardItemModel(this))
{
    setWindowTitle(tr("Keys"));
    if (workspace) {
        addMinutes(*workspace);
        addPlaces(*workspace);
    }
    addMenus(window);
    addShortcuts(window);
    if (workspace)
        addParts(*workspace);
    createLayout();
}

void KeysDialog::add(const QString &keys, const QString &what)
{
    if (!keys.isEmpty() && m_keys->findItems(keys).isEmpty())
        m_keys->appendRow({new QStandardItem(keys), new QStandardItem(what)});
}

/// Where minutes are written, their keys come before those of the window.
void KeysDialog::addMinutes(const Workspace &workspace)
{
    if (!workspace.minutes())
        return;
    for (const auto &[keys, what] : workspace.minutes()->bullets().field().keys())
        add(inWords({keys}), what);
    add(inWords({Qt::CTRL | Qt::Key_F}), tr("Find in these minutes"));
}

void KeysDialog::addPlaces(const Workspace &workspace)
{
    for (const WindowPlace &place : workspace.places())
        add(inWords({QKeySequence(place.shown.shortcut)}), place.shown.title);
}

void KeysDialog::addMenus(const QMainWindow &window)
{
    for (const MenuAct &act : menuActs(*window.menuBar()))
        add(inWords(act.action->shortcuts()), act.title);
}

void KeysDialog::addShortcuts(const QMainWindow &window)
{
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const auto *part = qobject_cast<const QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && !shortcut->whatsThis().isEmpty() && part && part->isVisible())
            add(inWords({shortcut->key()}), shortcut->whatsThis());
    }
}

/// Keys that the parts of Qt take for themselves, and ours on top of them.
void KeysDialog::addParts(const Workspace &workspace)
{
    if (workspace.recordsPage()) {
        add(inWords({Qt::Key_Return}), tr("From the list into the record"));
        add(inWords({Qt::Key_Delete}), tr("Remove what is chosen"));
        add(inWords({QKeySequence::Copy, Qt::CTRL | Qt::SHIFT | Qt::Key_C}),
            tr("Copy rows, copy e-mail addresses"));
        add(inWords({QKeySequence::Paste}), tr("Take over rows from the clipboard"));
        add(inWords({Qt::Key_F2}), tr("Edit the chosen records"));
    }
    if (workspace.form()) {
        add(inWords({Qt::ALT | Qt::Key_Down}), tr("Calendar of a date"));
        add(inWords({Qt::Key_F2}), tr("Edit a cell in a list of the record"));
        add(inWords({Qt::ALT | Qt::Key_Return}), tr("Open the form of the row"));
        add(inWords({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), tr("Previous or next record"));
    }
}

void KeysDialog::createLayout()
{
    auto *title = new QLabel(tr("Keys of this screen"), this);
    setTextRole(title, TextRole::RecordName);
    auto *view = new QTableView(this);
    m_keys->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    auto *delegate = new RecordDelegate(view);
    view->setModel(m_keys);
    view->setItemDelegate(delegate);
    view->setAccessibleName(title->text());
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    view->resizeColumnToContents(0);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addWidget(title);
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(parentWidget() ? usualSize.boundedTo(parentWidget()->window()->size()) : usualSize);
    view->setFocus();
}

} // namespace raatihuone
