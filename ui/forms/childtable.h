// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "ui/forms/childlist.h"

class QKeyEvent;
class QModelIndex;

namespace raatihuone {

class Ask;
class CellEditor;
class ChildGrid;
class ChildModel;

/// Children that are typed in their rows. Each cell that is left is one commit; a new row at the foot becomes a record when
/// it is left and has what it needs. What a rule refuses stays open, with the reason under its row.
class ChildTable : public ChildList
{
    Q_OBJECT

public:
    ChildTable(const Inbound &inbound, Records &records, Ask &ask, QWidget *parent);

    void showFor(RowId parent) override;
    bool leave() override;
    bool goToProblem() override;

protected:
    void show(const Rows &rows) override;
    RowId currentId() const override;
    void add() override;
    void open() override;
    void remove() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A cell by its record; none means the new row.
    struct Place
    {
        RowId id;
        int column = 0;

        bool isNew() const { return !id.isValid(); }
        bool operator==(const Place &) const = default;
    };
    enum class Keyboard { Take, LeaveAlone };

    // The keyboard
    void activate(const QModelIndex &index);
    bool takesKey(const QKeyEvent &key);
    void followKeyboard();
    void step(int direction);
    void leaveNewRow(int direction);
    void goToRow(int row, int direction);

    // The open cell
    void edit(const Place &place);
    void openCell(const Place &place, Keyboard keyboard);
    void connectCell();
    void closeCell();
    void giveUp();
    void refreshCell();
    bool isTyped() const;
    QString spokenPlace() const;

    // Writing
    bool leaveCell();
    bool takeCell();
    bool keep(const Record &after);
    bool write(const Record &after);
    bool takeOutcome(const Outcome &outcome, const Record &after);
    Problem named(Problem problem) const;
    void tellGone();

    // The new row
    bool isInNewRow() const;
    bool isUntouched() const;
    bool canTypeNew() const;
    void beginRow();
    void dropRow();
    bool makeRow(Keyboard keyboard);
    void showRefused(const Problems &problems, Keyboard keyboard);

    void showState();

    Ask &m_ask;
    ChildModel *m_model;
    QToolButton *m_form;
    ChildGrid *m_grid;
    CellEditor *m_cell = nullptr;
    Place m_place;                  ///< of the open cell
    std::optional<Record> m_before; ///< the record of the open cell, as it was read
    std::optional<Record> m_blank;  ///< the new row before anything was typed
    bool m_isWriting = false;       ///< the open cell
};

} // namespace raatihuone
