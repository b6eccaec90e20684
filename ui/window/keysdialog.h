// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QMainWindow;
class QStandardItemModel;

namespace raatihuone {

class Workspace;

/// The keys that do something on this screen now, as a table: those of the places, of the menus, and of whatever
/// part in sight has a shortcut that says what it does (QShortcut::whatsThis()). Where two would take a key, the one
/// that gets it is told.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p workspace is null without a file.
    KeysDialog(const QMainWindow &window, const Workspace *workspace, QWidget *parent);

private:
    void addMinutes(const Workspace &workspace);
    void addPlaces(const Workspace &workspace);
    void addMenus(const QMainWindow &window);
    void addShortcuts(const QMainWindow &window);
    void addParts(const Workspace &workspace);
    void add(const QString &keys, const QString &what);
    void createLayout();

    QStandardItemModel *m_keys;
};

} // namespace raatihuone
