// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rowid.h"
#include "ui/style/metrics.h"

#include <QtWidgets/QTableView>

namespace raatihuone {

class RecordDelegate;
class RecordListModel;

/// The table of a list: rows are chosen and acted on with the keyboard, and none is read that is not in sight.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordListModel &model, QWidget *parent = nullptr);

    void setRowHeight(const Height &height);
    /// A narrow list: rows of two lines and no head.
    void setCompact(bool isCompact);

    /// How many rows fit into the view, with those cut at its edges.
    int pageRows() const;

    RowId currentId() const;
    /// The ids of the chosen rows, from top to bottom.
    std::vector<RowId> chosenIds() const;
    /// How many rows are chosen, counted without touching them.
    qint64 chosenCount() const;
    /// Chooses those of @p ids that are shown; the view stays where it is.
    void choose(const std::vector<RowId> &ids, RowId current);
    /// Makes the row of @p id the current and only chosen one, and brings it into sight.
    void goTo(RowId id);

    /// What was typed goes to the search field; a look through the rows would read them all.
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void typed(const QString &text);
    void copyWanted();
    void addressesWanted();
    void removeWanted();
    void editWanted();
    void pasteWanted();
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<std::pair<int, int>> chosenRanges() const;
    QItemSelection rowsOf(const std::vector<RowId> &ids) const;
    void dress();

    RecordListModel &m_model;
    RecordDelegate *m_delegate;
    Height m_height = height::Row;
    bool m_isCompact = false;
};

} // namespace raatihuone
