// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/bulletsmodel.h"

#include "ui/minutes/marklook.h"

#include <algorithm>

namespace raatihuone {

void BulletsModel::setRows(std::vector<BulletRow> rows)
{
    const auto isSame = [](const BulletRow &left, const BulletRow &right) { return left.isSame(right); };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSame);
    const auto first = head.first - m_rows.begin();
    const auto most = std::min(std::ssize(m_rows), std::ssize(rows)) - first;
    std::ptrdiff_t tail = 0;
    while (tail < most &&
           m_rows[m_rows.size() - 1 - size_t(tail)].isSame(rows[rows.size() - 1 - size_t(tail)]))
        ++tail;
    const auto gone = std::ssize(m_rows) - tail, come = std::ssize(rows) - tail;
    if (gone > first) {
        beginRemoveRows({}, int(first), int(gone) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + gone);
        endRemoveRows();
    }
    if (come > first) {
        beginInsertRows({}, int(first), int(come) - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + come);
        endInsertRows();
    }
    for (int i = 0; i < int(rows.size()); ++i)
        if (!(m_rows[size_t(i)] == rows[size_t(i)])) {
            m_rows[size_t(i)] = rows[size_t(i)];
            Q_EMIT dataChanged(index(i), index(i));
        }
}

int BulletsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BulletsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BulletRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.kind == BulletRow::Kind::Group && !shown.id.isValid() ? tr("No group") : shown.text;
    return role == Qt::AccessibleTextRole ? spoken(shown) : QVariant();
}

QString BulletsModel::spoken(const BulletRow &row) const
{
    if (row.kind == BulletRow::Kind::Group)
        return tr("%1: %n item(s)", nullptr, row.count).arg(row.id.isValid() ? row.text : tr("No group"));
    QStringList parts{tr("Level %1").arg(row.level + 1), row.text};
    for (const int type : row.marks)
        parts += markLook(type).word;
    if (row.isIncomplete)
        parts += tr("Breaks off");
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags BulletsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHeading = row(index.row()).kind == BulletRow::Kind::Group;
    return isHeading ? Qt::ItemIsEnabled
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace raatihuone
