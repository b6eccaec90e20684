// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importplan.h"

#include <QtCore/QAbstractTableModel>

namespace raatihuone {

/// The rows of an import as a table: what becomes of each, its values, and what there is to say. All of them or those
/// of one state.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportModel(const Words &words, QObject *parent = nullptr);

    const ImportPlan &plan() const { return m_plan; }
    void setPlan(const ImportPlan &plan);
    /// Shows only rows of this state; nothing: all.
    void setState(std::optional<ImportState> state);

    /// The row of the plan that is shown in a row of the table, or null.
    const ImportRow *rowAt(int row) const;
    /// Takes an answer for one row, or for all that wait for one.
    void answer(int row, ImportAnswer answer);
    void answerAll(ImportAnswer answer);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ImportRow &row, int column) const;
    QString remark(const ImportRow &row) const;
    void select();

    const Words &m_words;
    ImportPlan m_plan;
    std::vector<const Field *> m_fields; ///< of the mapping, in the order of the table
    std::optional<ImportState> m_state;
    std::vector<size_t> m_shown;
};

/// "New", "Changes", "Same?" …
QString stateInWords(ImportState state);

} // namespace raatihuone
