// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minutes/bulletrow.h"

#include <QtCore/QAbstractListModel>
#include <vector>

namespace raatihuone {

/// The rows of one topic. A new state is compared with the old one, so that only rows that differ are drawn anew.
class BulletsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BulletsModel(QObject *parent) : QAbstractListModel(parent) {}

    void setRows(std::vector<BulletRow> rows);
    const BulletRow &row(int index) const { return m_rows[size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString spoken(const BulletRow &row) const;

    std::vector<BulletRow> m_rows;
};

} // namespace raatihuone
