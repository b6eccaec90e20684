// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <vector>

namespace raatihuone {

/// What somebody has to see to, and which paragraph of which law says so: a row of resources/rules/duties.csv.
struct DutyRule
{
    QString key;          ///< the program's name of it
    QString code;         ///< for scripts: "R1"; the three councils have one
    QDate since;          ///< the day from which it holds; invalid: always
    bool isShown = false; ///< a column of the overview's table of municipalities
    QString name;         ///< a sentence that says what is in order
    QString shortName;    ///< the head of the column; soft hyphens say where it breaks
    QString law;          ///< "Kuntalaki 410/2015 27 §"; empty for what people have agreed upon themselves
    QString url;          ///< where the law can be read
    QString todo;         ///< a sentence that says what to do where it is not in order

    bool holdsOn(QDate day) const { return !since.isValid() || since <= day; }
};

/// All of them with their words in @p language, in the order in which people see them.
std::vector<DutyRule> dutyRules(Language language);

} // namespace raatihuone
