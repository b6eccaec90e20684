// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <vector>

namespace raatihuone {

/// One line of the side bar.
struct Place
{
    QString key;              ///< the owner's own name for it
    QString title;            ///< in the language of the interface
    QString icon;             ///< of :/icons
    QString shortcut;         ///< "Alt+1", shown in the tool tip
    bool startsGroup = false; ///< a little room above
    int count = 0;            ///< this many wait for the user; 0 is not shown
};

/// The places as rows: what is shown, said and hinted.
class SideBarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaces(std::vector<Place> places);
    void setCount(const QString &key, int count);
    const Place &place(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    /// Row of @p key, or -1.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString spoken(const Place &place) const;

    std::vector<Place> m_places;
};

} // namespace raatihuone
