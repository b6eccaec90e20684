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
    const auto say = [](const char *text) { return KeysDialog::tr(text); };
    return {{QStringLiteral("Alt+1 \u2026 Alt+7"), say(QT_TR_NOOP("Go to a place"))},
            {QStringLiteral("Ctrl+N"), say(QT_TR_NOOP("New record here"))},
            {QStringLiteral("Ctrl+F"), say(QT_TR_NOOP("Search this list"))},
            {QStringLiteral("Ctrl+S"), say(QT_TR_NOOP("Save the record"))},
            {QStringLiteral("Ctrl+Z, Ctrl+Y"), say(QT_TR_NOOP("Undo, redo"))},
            {QStringLiteral("F6, Shift+F6"), say(QT_TR_NOOP("Next or previous part of the window"))},
            {QStringLiteral("F8, Shift+F8"), say(QT_TR_NOOP("Next or previous field to fix"))},
            {QStringLiteral("Ctrl+Tab"), say(QT_TR_NOOP("Next list of this place"))},
            {QStringLiteral("Ctrl+PgUp, Ctrl+PgDn"), say(QT_TR_NOOP("Details and history of the record"))},
            {QStringLiteral("Alt+Left, Esc"), say(QT_TR_NOOP("Back"))},
            {QStringLiteral("Enter"), say(QT_TR_NOOP("From the list into the record"))},
            {QStringLiteral("Del"), say(QT_TR_NOOP("Remove what is chosen"))},
            {QStringLiteral("Alt+Down"), say(QT_TR_NOOP("Calendar of a date"))},
            {QStringLiteral("Ctrl+L"), say(QT_TR_NOOP("Someone left"))},
            {QStringLiteral("Ctrl+I"), say(QT_TR_NOOP("Take over minutes"))},
            {QStringLiteral("Ctrl+P"), say(QT_TR_NOOP("Report of this event"))},
            {QStringLiteral("Ctrl+E"), say(QT_TR_NOOP("Export what the list shows"))},
            {QStringLiteral("Ctrl+C, Ctrl+Shift+C"), say(QT_TR_NOOP("Copy rows, copy e-mail addresses"))},
            {QStringLiteral("Ctrl+O, Ctrl+Shift+S"), say(QT_TR_NOOP("Open a file, save a copy"))}};
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
