// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bodies/compositionmodel.h"

#include <QtWidgets/QTableView>

namespace raatihuone {

/// The table of seats. It says what is wanted of a cell and does nothing itself.
class CompositionTable : public QTableView
{
    Q_OBJECT

public:
    explicit CompositionTable(QWidget *parent);

    CompositionModel &seats() const { return *m_model; }
    /// The cell with the keyboard, or null.
    const SeatCell *currentCell() const;
    /// As high as its rows, up to what there is room for.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The place of the keyboard is another.
    void moved();
    /// Enter, or a double click.
    void actWanted(const raatihuone::SeatCell &cell);
    /// A click where somebody is missing.
    void fillWanted(const raatihuone::Record &draft);
    void menuWanted(const raatihuone::SeatCell &cell, const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    const SeatCell *cellAt(const QModelIndex &index) const;
    void fitColumns();
    void dress();

    CompositionModel *m_model;
};

} // namespace raatihuone
