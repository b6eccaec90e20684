// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/sidebarmodel.h"

#include <algorithm>

namespace raatihuone {

void SideBarModel::setPlaces(std::vector<Place> places)
{
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

void SideBarModel::setCount(const QString &key, int count)
{
    const int row = rowOf(key);
    if (row < 0 || place(row).count == count)
        return;
    m_places[static_cast<std::size_t>(row)].count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int SideBarModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&key](const Place &place) { return place.key == key; });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &shown = place(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::ToolTipRole:
        return shown.shortcut.isEmpty() ? spoken(shown)
                                        : QStringLiteral("%1 (%2)").arg(spoken(shown), shown.shortcut);
    default:
        return {};
    }
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QString SideBarModel::spoken(const Place &place) const
{
    return place.count == 0 ? place.title
                            : tr("%1, %n waiting for you", nullptr, place.count).arg(place.title);
}

} // namespace raatihuone
