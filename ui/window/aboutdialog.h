// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QGridLayout;

namespace raatihuone {

/// Something that the program is built with.
struct Component
{
    QString name;
    QString version; ///< of the library in use, not of the one at building; empty if it does not tell
    QString licence;
};

/// The libraries, fonts and icons in the program.
std::vector<Component> components();

/// Says what the program is, under which licence, what it is built with, and where the data lie.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p file is the path of the open file, empty without one.
    AboutDialog(const QString &file, const QString &backupFolder, QWidget *parent);

    /// What a report of a bug needs: versions and the system, nothing of the user or the file.
    static QString details();

private:
    QGridLayout *createComponents();
    QGridLayout *createPaths(const QString &file, const QString &backupFolder);
};

} // namespace raatihuone
