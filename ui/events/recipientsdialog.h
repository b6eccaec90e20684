// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/search/recipients.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace raatihuone {

class TickList;

/// Chooses who is written to by municipality, category, language and role, and takes the addresses out: to the
/// clipboard, into a table, into the draft of a message with blind copies. Who does not want to be written to is left
/// out and counted.
class RecipientsDialog : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(Records &records, Ask &ask, QWidget *parent);

private:
    void createHead(QBoxLayout *layout);
    void createLists(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    TickList *addList(QBoxLayout *layout, const QString &name, const QString &title,
                      const std::vector<std::pair<QString, QString>> &options);
    QPushButton *addButton(QBoxLayout *layout, const char *iconName, const QString &name,
                           void (RecipientsDialog::*act)());
    RecipientRequest request() const;
    void find();
    void show(const Recipients &found);
    QStringList addresses() const;
    void copy();
    void exportTable();
    void draft();
    void write(const QString &path, const QByteArray &bytes);

    Records &m_records;
    Ask &m_ask;
    ListWorker m_worker;
    Recipients m_found;
    TickList *m_municipalities = nullptr;
    TickList *m_categories = nullptr;
    TickList *m_languages = nullptr;
    TickList *m_roles = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_left = nullptr; ///< who is left out
    QLabel *m_told = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_draft = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace raatihuone
