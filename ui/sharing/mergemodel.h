// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/mergefiles.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// Which records of a merge are shown.
struct MergeFilter
{
    std::optional<MergeKind> kind;
    int type = 0; ///< number; 0: all
    QString text; ///< in the title
};

/// The records that a merge makes look different: what each is, what becomes of it, who sends it.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    MergeModel(const MergeFiles &files, const Words &words, QObject *parent);

    /// The files have been looked at anew, or others are wanted to be seen.
    void show(const MergeFilter &filter);
    const MergeFilter &filter() const { return m_filter; }

    /// What stands in a row, or null.
    const MergedRecord *recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const MergedRecord &record) const;
    QString text(const MergedRecord &record, int column) const;
    QString secondLine(const MergedRecord &record) const;
    const ReceivedFile &fileOf(const MergedRecord &record) const;

    const MergeFiles &m_files;
    const Words &m_words;
    MergeFilter m_filter;
    std::vector<MergedRecord> m_records; ///< as they were when they were looked at
};

} // namespace raatihuone
