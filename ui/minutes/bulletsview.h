// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minutes/bulletrow.h"

#include <QtWidgets/QListView>
#include <functional>
#include <vector>

namespace raatihuone {

class BulletField;
class BulletsDelegate;
class BulletsModel;

/// The bullets of a topic with one open field: the field lies over the row that is being written.
class BulletsView : public QListView
{
    Q_OBJECT

public:
    explicit BulletsView(QWidget *parent);

    BulletField &field() const { return *m_field; }
    /// Shows these rows; the field lies over the one that @p isOpen tells.
    void showRows(std::vector<BulletRow> rows, const std::function<bool(const BulletRow &)> &isOpen);
    /// The row under the field; invalid when the field is hidden.
    QModelIndex openIndex() const { return m_open; }

    void doItemsLayout() override;

Q_SIGNALS:
    void bulletWanted(raatihuone::RowId id);
    void groupWanted(raatihuone::RowId group);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void fitRow();
    void showOpenRow();
    void placeField();

    BulletsModel *m_model;
    BulletsDelegate *m_delegate;
    BulletField *m_field;
    QPersistentModelIndex m_open;
    bool m_isPlacing = false;
};

} // namespace raatihuone
