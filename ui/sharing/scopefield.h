// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/sharing/scope.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedLayout;

namespace raatihuone {

class ProblemLine;
class RecordSearch;

/// Which part of a file is sent: everything, or what belongs to one record of a type that the catalogue calls a scope; and
/// what of the people in it.
class ScopeField : public QWidget
{
    Q_OBJECT

public:
    ScopeField(Records &records, QWidget *parent);

    /// Nothing if everything is sent.
    std::optional<Scope> scope() const;
    /// Whether a record is named where one is needed; says so at it otherwise.
    bool isWhole();

Q_SIGNALS:
    void changed();

private:
    void createLimit();
    void createPersons();
    RecordSearch *search() const;

    Records &m_records;
    QComboBox *m_limit;
    QStackedLayout *m_searches;
    QComboBox *m_persons;
    ProblemLine *m_problem = nullptr;
};

} // namespace raatihuone
