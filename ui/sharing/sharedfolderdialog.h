// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace raatihuone {

class PassphraseField;

/// The folder that the coordinators of a file share: which one it is, putting the own package there, taking in those of
/// the others.
class SharedFolderDialog : public QDialog
{
    Q_OBJECT

public:
    SharedFolderDialog(Records &records, Ask &ask, QWidget *parent);

    /// The packages of others that shall be looked at, after it was accepted; none if the own one was put there.
    const QStringList &wanted() const { return m_wanted; }
    /// What was done, after it was accepted.
    const QString &announcement() const { return m_announcement; }

private:
    void createFolder(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    QPushButton *createButton(const QString &text, const char *name, const std::function<void()> &act);
    void showFolder();
    void choose();
    void put();
    void take();

    Records &m_records;
    Ask &m_ask;
    QLabel *m_folder = nullptr;
    PassphraseField *m_passphrase = nullptr;
    QPushButton *m_put = nullptr;
    QPushButton *m_take = nullptr;
    QStringList m_wanted;
    QString m_announcement;
};

/// The folder that this installation shares for the data file of @p path; empty if none.
QString sharedFolderOf(Installation &installation, const QString &path);
void rememberSharedFolder(Installation &installation, const QString &path, const QString &folder);

/// The packages of others in the shared folder of @p file that have changed since they were last looked at.
QStringList newPackages(DataFile &file);
/// They have been looked at now.
void noteLooked(DataFile &file);

} // namespace raatihuone
