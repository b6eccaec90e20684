// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/childlist.h"

class QListView;
class QStandardItemModel;

namespace raatihuone {

/// Children that are more than a row: each stands in two lines, and a click opens it.
class ChildLines : public ChildList
{
    Q_OBJECT

public:
    ChildLines(const Inbound &inbound, Records &records, QWidget *parent);

protected:
    void show(const Rows &rows) override;
    RowId currentId() const override;

    /// Another row is current, or there are other rows.
    virtual void currentChanged() {}
    /// Enter or a double click.
    virtual void activateCurrent() { open(); }
    virtual void clickCurrent() { open(); }

    QListView &view() const { return *m_view; }

private:
    void fill(const Rows &rows);
    void fitHeight();

    QListView *m_view;
    QStandardItemModel *m_model;
};

} // namespace raatihuone
