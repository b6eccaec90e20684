// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysdialog.h"

#include "ui/style/metrics.h"
#include "ui/style/recorddelegate.h"
#include "ui/style/roles.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace raatihuone {

namespace {

constexpr QSize usualSize(560, 560);

std::vector<std::pair<QString, QString>> keys()
{
    return {{QStringLiteral("Alt+1 \u2026 Alt+8"), KeysDialog::tr("Go to a place")},
            {QStringLiteral("Ctrl+N"), KeysDialog::tr("New record here")},
            {QStringLiteral("Ctrl+F"), KeysDialog::tr("Search this list")},
            {QStringLiteral("Ctrl+S"), KeysDialog::tr("Save the record")},
            {QStringLiteral("Ctrl+Z, Ctrl+Y"), KeysDialog::tr("Undo, redo")},
            {QStringLiteral("F6, Shift+F6"), KeysDialog::tr("Next or previous part of the window")},
            {QStringLiteral("F8, Shift+F8"), KeysDialog::tr("Next or previous field to fix")},
            {QStringLiteral("Ctrl+Tab"), KeysDialog::tr("Next list of this place")},
            {QStringLiteral("Ctrl+PgUp, Ctrl+PgDn"), KeysDialog::tr("Details and history of the record")},
            {QStringLiteral("Alt+Left, Esc"), KeysDialog::tr("Back")},
            {QStringLiteral("Enter"), KeysDialog::tr("From the list into the record")},
            {QStringLiteral("Del"), KeysDialog::tr("Remove what is chosen")},
            {QStringLiteral("Alt+Down"), KeysDialog::tr("Calendar of a date")},
            {QStringLiteral("Ctrl+L"), KeysDialog::tr("Someone left")},
            {QStringLiteral("Ctrl+I"), KeysDialog::tr("Take over minutes")},
            {QStringLiteral("Ctrl+P"), KeysDialog::tr("Report of this event")},
            {QStringLiteral("Ctrl+E"), KeysDialog::tr("Export what the list shows")},
            {QStringLiteral("Ctrl+C, Ctrl+Shift+C"), KeysDialog::tr("Copy rows, copy e-mail addresses")},
            {QStringLiteral("Ctrl+O, Ctrl+Shift+S"), KeysDialog::tr("Open a file, save a copy")}};
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *title = new QLabel(tr("Keys"), this);
    setTextRole(title, TextRole::RecordName);
    auto *view = new QTableView(this);
    auto *model = new QStandardItemModel(this);
    for (const auto &[key, act] : keys())
        model->appendRow({new QStandardItem(key), new QStandardItem(act)});
    model->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    auto *delegate = new RecordDelegate(view);
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setAccessibleName(tr("Keys"));
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    view->resizeColumnToContents(0);
    view->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addWidget(title);
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(usualSize);
    view->setFocus();
}

} // namespace raatihuone
