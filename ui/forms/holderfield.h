// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/records/records.h"

#include <QtWidgets/QWidget>

namespace raatihuone {

class ProblemLine;
class RecordSearch;

/// The field of a dialog that asks for a person, who may be one that the dialog shall make.
class HolderField : public QWidget
{
    Q_OBJECT

public:
    HolderField(const QString &label, const RecordType &type, Records &records, QWidget *parent);

    RecordSearch &search() const { return *m_search; }
    void choose(RowId id);
    /// Somebody is chosen, or shall be made.
    bool isKnown() const;
    RowId chosen() const;
    /// The record to make; none when one is chosen.
    std::optional<Record> toMake() const;
    /// The name as it stands in the field.
    QString name() const;

    void showProblem(const Problem &problem);
    void clearProblem();

Q_SIGNALS:
    void changed();

private:
    Records &m_records;
    RecordSearch *m_search;
    ProblemLine *m_problem = nullptr;
    QString m_typed; ///< to be made, as typed
};

} // namespace raatihuone
