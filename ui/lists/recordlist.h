// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedview.h"
#include "ui/lists/listreport.h"
#include "ui/style/unfinishedwork.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QStackedLayout;
class QToolButton;

namespace raatihuone {

class Ask;
class EmptyState;
class ListExport;
class ListHead;
class ProgressStrip;
class RecordListModel;
class RecordTable;
class SelectionBar;

/// The list of one record type: search, filters, columns, and the rows themselves. It reads nothing before it
/// is shown for the first time.
class RecordList : public QWidget, public UnfinishedWork
{
    Q_OBJECT

public:
    /// Widths, columns and order are kept in the settings of the file's installation.
    RecordList(DataFile &file, const RecordType &type, const Words &words, Ask &ask,
               QWidget *parent = nullptr);

    RecordListModel &model() const { return *m_model; }
    RecordTable &table() const { return *m_table; }

    /// For narrow windows: rows of two lines, and the filters behind a button.
    void setCompact(bool isCompact);
    /// Puts the keyboard into the search field.
    void focusSearch();
    /// Makes a record the current one, as soon as the list shows it.
    void choose(RowId id);
    /// Shows the rows as another program may have changed them. Done every second while the list is seen.
    void lookForChanges();

    /// What is shown and how.
    ListView view() const;
    void setView(const ListView &view);
    /// Shows these rows and no others until the user takes their chip off.
    void showOnly(const std::shared_ptr<const ChosenRows> &rows);
    /// Puts @p tool right of the count: its text, or its icon where there is little room.
    void addTool(QToolButton *tool);

    void copyRows();
    /// Copies the e-mail addresses of the chosen records for a blind copy, or of all that are shown if none is chosen.
    void copyAddresses();
    /// Asks for a name and writes what is shown as CSV.
    void exportRows();
    /// Asks for a report of exactly what is shown, or says why there is none.
    void report();

    bool isUnfinished() const override;

Q_SIGNALS:
    /// The user went to another record.
    void recordChosen(raatihuone::RowId id);
    /// The user wants to work in the record: Enter, or a double click.
    void recordEntered(raatihuone::RowId id);
    void newWanted();
    void reportWanted(const raatihuone::ListReport &list);
    void removeWanted(const QList<raatihuone::RowId> &ids);
    /// Several records are to be changed at once.
    void editWanted();
    /// What lies on the clipboard is to become records.
    void pasteWanted();
    /// view() may be another.
    void viewChanged();
    /// Something was done that deserves a toast.
    void announced(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createPages(QBoxLayout *layout);
    void createShortcuts();
    void createSelectionBar(QBoxLayout *layout);
    bool canAdd() const;
    void connectHead();
    void connectFeed();
    void connectTable();
    void connectExport();

    void applyFilters();
    void editChosen();
    void copyShownAddresses();
    void copyAddressesOf(const std::vector<RowId> &ids);
    void openContextMenu(const QPoint &place);
    void clearFilters();
    void rememberPlace();
    void restorePlace();
    bool goToAwaited();
    void followCurrent();
    void enterTable();
    void showState();
    QWidget *pageToShow() const;
    QString countText() const;
    bool isNarrowed() const;
    bool isBusy() const;
    void showProgress(qint64 done, qint64 total);
    void showFailure(const QString &message);
    void forgetFailure();
    void stopWork();

    DataFile &m_file;
    const RecordType &m_type;
    const Words &m_words;
    Ask &m_ask;
    RecordListModel *m_model;
    RecordTable *m_table;
    ListHead *m_head;
    ListExport *m_export;
    SelectionBar *m_selection = nullptr;
    ProgressStrip *m_progress;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_noHits = nullptr;
    EmptyState *m_failure = nullptr; ///< while there is one
    QTimer m_poll;
    QTimer m_patience; ///< work that takes longer shows how far it is
    std::vector<RowId> m_chosen;
    RowId m_current;
    RowId m_told;    ///< what recordChosen() said last
    RowId m_awaited; ///< to become the current one when the list has it
};

} // namespace raatihuone
