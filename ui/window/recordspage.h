// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpanel.h"
#include "ui/lists/listreport.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace raatihuone {

class RecordList;

/// How much room the window has, by its logical width.
enum class Room {
    Wide,   ///< a table, and 430 for the record
    Medium, ///< a narrow list, the rest for the record
    Narrow  ///< the list or the record
};

Room roomOf(int windowWidth);

/// The list of one record type with the record beside it.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    RecordsPage(const FormContext &context, const RecordType &type, QWidget *parent);

    const RecordType &type() const { return m_type; }
    RecordList &list() const { return *m_list; }
    RecordPanel &panel() const { return *m_panel; }

    void setRoom(Room room);
    void setRowHeight(const Height &height);

    /// Shows a record, in the list as well once it is read.
    void go(RowId id);
    void addNew();
    /// Shows a new record that begins with the values of @p draft.
    void addNew(const Record &draft);
    /// Shows a new record with the values of the one in sight.
    void copyRecord();
    /// Shows the record that stands before (-1) or after (1) the one in sight in the list.
    void goToNeighbour(int direction);
    /// Removes what is chosen: the record of the form, or the rows of the list.
    void removeChosen();
    /// Changes one field of all chosen records.
    void editChosen();
    /// Takes over the table on the clipboard, or one from a file.
    void importClipboard();
    void importFile();

    /// Back from a record that lies over another, or to the list where only one of both is shown. False if
    /// there is nothing to go back to.
    bool goBack();
    /// What the narrowest way to show it needs, so that the window can become that narrow.
    QSize minimumSizeHint() const override;

    /// Moves the keyboard from the list into the record or back. False at the end in that direction.
    bool goToPane(int direction);

Q_SIGNALS:
    /// Something was done that can be undone @p steps times; 0: it changed nothing in the file.
    void announced(const QString &text, int steps);
    void formChanged();
    /// A report of a list is wanted.
    void reportWanted(const raatihuone::ListReport &list);

private:
    void connectList();
    void connectPanel();
    void importTable(const QString &text);
    void choose(RowId id);
    void remove(const RecordType &type, const QList<RowId> &ids);
    bool leaveBeforeRemoving(const RecordType &type, const QList<RowId> &ids);
    void announceProblem();
    void showPanel(bool isShown);

    Records &m_records;
    Ask &m_ask;
    const RecordType &m_type;
    const bool m_hasView; ///< its record is more than fields: it gets the room, the list what it needs
    Room m_room = Room::Wide;
    RecordList *m_list;
    RecordPanel *m_panel;
    QHBoxLayout *m_layout;
};

} // namespace raatihuone
