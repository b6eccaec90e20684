// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listrows.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace raatihuone {

/// Which columns a list shows, from left to right: ticked with Space, moved with Alt and the arrows or the mouse.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const RecordType &type, const std::vector<ListColumn> &shown, const Words &words,
                  QWidget *parent);

    /// What is ticked now, at least one.
    std::vector<ListColumn> columns() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList(QBoxLayout *layout);
    void createMoves(QBoxLayout *layout);
    void createFoot(QBoxLayout *layout);
    void fill(const std::vector<ListColumn> &shown);
    void move(int direction);
    void showState();

    const RecordType &m_type;
    const Words &m_words;
    QStandardItemModel *m_model;
    QListView *m_view = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace raatihuone
