// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "ui/lists/listworker.h"
#include "ui/style/ask.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace raatihuone {

class Toast;
class WaitStrip;

/// A list of what waits to be settled, one after the other, with what there is to choose beside it. Each choice is an
/// action that can be undone here at once; the next one comes into sight.
class SettlingDialog : public QDialog
{
    Q_OBJECT

public:
    /// What to say where nothing waits.
    struct Nothing
    {
        QString icon;
        QString title;
        QString sentence;
    };

    SettlingDialog(Records &records, Ask &ask, const QString &title, const Nothing &nothing, QWidget *parent);

    bool isReading() const { return m_worker.isBusy(); }

protected:
    /// One line of the list.
    struct Line
    {
        QString title;
        QString about; ///< small, under it
    };

    /// Puts the parts together, when the class is whole. @p choices stand beside the list, @p keys at the foot.
    void build(QWidget *choices, const QString &keys);
    void addKey(const QKeySequence &keys, const std::function<void()> &act);
    /// Reads in the background what takes long; meanwhile nothing can be settled, and stopping closes the dialog.
    void readAside(const ListWorker::Job &job);
    /// Shows these lines, and how many wait in all.
    void showLines(const std::vector<Line> &lines, int all);
    /// The chosen line, or -1.
    int current() const;
    /// Does @p act, which is one commit, and goes on. @p text says what was done.
    void settle(const QString &text, const std::function<void()> &act);
    bool isReadOnly() const;

    /// Reads what waits, and shows it.
    virtual void read() = 0;
    virtual void showCurrent() = 0;
    virtual QString couldNotSettle() const = 0;
    virtual QString couldNotRead() const = 0;

    Records &m_records;
    Ask &m_ask;

private:
    QWidget *createHead();
    QWidget *createPanes(QWidget *choices);
    QWidget *createFoot(const QString &keys);
    void go(int direction);
    void takeBack();

    ListWorker m_worker;
    WaitStrip *m_wait = nullptr;
    QWidget *m_choices = nullptr;
    Nothing m_nothing;
    int m_settled = 0; ///< here, and not undone
    QStandardItemModel *m_model;
    QListView *m_list = nullptr;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_count = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace raatihuone
