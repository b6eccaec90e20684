// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QTableView>

namespace raatihuone {

class CellEditor;
class ChildModel;
class RecordDelegate;

/// The table of a ChildTable: as high as its first rows, and each column as wide as it may be. A long text takes two lines.
class ChildGrid : public QTableView
{
    Q_OBJECT

public:
    ChildGrid(ChildModel &model, QWidget *parent);

    /// Lays @p cell over the cell at @p index; null when none is open.
    void setCell(CellEditor *cell, const QModelIndex &index = {});
    /// Makes room for the rows there are, and for what is said under one of them.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    bool isWhole(int column) const;
    void shareWidths();
    void placeCell();

    ChildModel &m_model;
    RecordDelegate *m_delegate;
    QPointer<CellEditor> m_cell;
    QPersistentModelIndex m_place;
};

} // namespace raatihuone
